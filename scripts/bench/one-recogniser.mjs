/** The built app as it would be on a device with one core: what two recognisers are measured against. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WORKERS = '_app/immutable/workers';
const CORES = /\w+\.hardwareConcurrency/;

/** @returns {string} the folder of the copy, to be removed */
export function withOneRecogniser() {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	cpSync('build', folder, { recursive: true });
	const runner = readdirSync(join(folder, WORKERS)).find((name) => name.startsWith('runner.worker-'));
	const path = join(folder, WORKERS, runner ?? '');
	const code = readFileSync(path, 'utf8');
	if (!CORES.test(code)) throw new Error('The built runner does not ask for the number of cores.');
	writeFileSync(path, code.replace(CORES, '1'));
	return folder;
}
