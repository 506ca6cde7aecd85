import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Programs that are not ours, and what they make of our files. */

const folder = mkdtempSync(join(tmpdir(), 'exports-'));

export function isHere(program: string): boolean {
	return !spawnSync(program, ['--version']).error;
}

/** Writes a file where the programs find it. @returns its path */
export function save(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

/** Has LibreOffice convert files: all in one start, for that is what takes time. @returns where the new ones lie */
export function convert(paths: readonly string[], to: string): string {
	const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
	execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, ...paths], {
		stdio: 'pipe'
	});
	return folder;
}

/** The cells of a CSV file, as Python reads it. */
export function csvRows(path: string): string[][] {
	return python(
		'import csv,json,sys;csv.field_size_limit(1<<24);print(json.dumps(list(csv.reader(open(sys.argv[1],encoding="utf-8-sig",newline="")))))',
		path
	);
}

/**
 * The lines of a file of words in XML, as Python's parser reads them.
 * @param line @param word what its name, or its class, ends with
 */
export function xmlLines(path: string, line: string, word: string): string[] {
	const script = `import json,sys,xml.etree.ElementTree as E
def named(e,n):return e.tag.endswith("}"+n) or e.get("class")==n
print(json.dumps([" ".join(w.get("CONTENT") or "".join(w.itertext()) for w in l.iter() if named(w,sys.argv[3])) for l in E.parse(sys.argv[1]).iter() if named(l,sys.argv[2])]))`;
	return python(script, path, line, word);
}

function python<T>(script: string, ...args: string[]): T {
	const printed = execFileSync('python3', ['-c', script, ...args], {
		encoding: 'utf8',
		maxBuffer: 1 << 28
	});
	return JSON.parse(printed) as T;
}

/** How many nodes of a well-formed file an XPath finds. @throws where it is none */
export function countNodes(path: string, xpath: string): number {
	return Number(execFileSync('xmllint', ['--huge', '--xpath', `count(${xpath})`, path], { stdio: 'pipe' }));
}
