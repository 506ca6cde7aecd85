import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { errorBodySchema, jobSchema } from '#contract/job.ts';
import { describeApi } from '#openapi/document.ts';
import { startBridge } from '../../scripts/bridge/server.mjs';
import { FIXTURES, LETTER } from '../fixtures/setup.ts';

type Sample = { lang: string; source: string };
type Operations = Record<string, { operationId: string; 'x-codeSamples': Sample[] }>;
type Description = { paths: Record<string, Operations> };

/** The one in the examples, which run as they stand. */
const PORT = 8765;
const run = promisify(execFile);
let bridge: Awaited<ReturnType<typeof startBridge>>;
let folder: string;

test.beforeAll(async () => {
	// As the owner: the samples together read more pages than an anonymous caller may in a day.
	bridge = await startBridge({ port: PORT, owner: true });
	folder = mkdtempSync(join(tmpdir(), 'samples-'));
	copyFileSync(`${FIXTURES}/letter.png`, join(folder, 'letter.png'));
	copyFileSync(`${FIXTURES}/twelve-pages.pdf`, join(folder, 'book.pdf'));
});

test.afterAll(async () => {
	await bridge?.close();
	rmSync(folder, { recursive: true, force: true });
});

/** Without the colours that a test runner asks for. */
const plain = () => ({ cwd: folder, env: { ...process.env, FORCE_COLOR: '0' } });

/** What each program prints. */
const RUN: Record<string, (source: string) => Promise<string>> = {
	JavaScript: async (source) => {
		writeFileSync(join(folder, 'sample.mjs'), source);
		return (await run(process.execPath, ['sample.mjs'], plain())).stdout;
	},
	Python: async (source) => {
		writeFileSync(join(folder, 'sample.py'), source);
		return (await run('python3', ['sample.py'], plain())).stdout;
	},
	curl: async (source) => (await run('bash', ['-c', source], plain())).stdout
};
/** How to tell that a machine has what a sample needs. */
const NEEDS: Record<string, [command: string, args: string[]]> = {
	JavaScript: [process.execPath, ['--version']],
	Python: ['python3', ['-c', 'import requests']],
	curl: ['bash', ['-c', 'curl --version && jq --version']]
};
/** The last of all, because they delete what the others use. */
const LAST = ['remove', 'revokeToken', 'removeTokens', 'clearDocuments'];

const operations = Object.values((describeApi() as Description).paths)
	.flatMap((path) => Object.values(path))
	.toSorted((a, b) => LAST.indexOf(a.operationId) - LAST.indexOf(b.operationId));

/** What stands in the answer that a sample shows. */
const SHOWN: Record<string, string> = {
	listJobs: 'jobs',
	listTools: 'tools',
	listLanguages: 'languages',
	getAccount: 'owner',
	listTokens: 'tokens',
	makeToken: 'ocr_',
	getSettings: 'retention',
	changeSettings: 'week',
	askAll: 'conversation',
	getHistoryOfAll: 'conversation',
	getStorage: 'made',
	getFetched: 'fetched',
	clearDocuments: 'deleted'
};

/** What the sample of a call shows where all is well. */
function expected(id: string, printed: string): void {
	if (id === 'submit') expect(printed).toContain(LETTER.heading);
	else if (id === 'getJob') expect(printed).toMatch(/done\s12\s[^]*page twelve/);
	else if (id === 'download') {
		expect(readFileSync(join(folder, 'letter.docx')).subarray(0, 2).toString()).toBe('PK');
		rmSync(join(folder, 'letter.docx'));
	} else if (id === 'describe') expect(printed).toContain('3.1.1');
	else if (id === 'translate')
		expect(printed.trim()).toMatch(/^(20[02]|400)$/); // 400 where nothing translates
	else if (SHOWN[id]) expect(printed).toContain(SHOWN[id]);
	else expect(printed.trim()).toMatch(/^20[024]$/);
}

for (const lang of ['JavaScript', 'Python', 'curl']) {
	test(`the samples in ${lang} run as they stand`, async () => {
		const [command, args] = NEEDS[lang] ?? ['false', []];
		const isHere = await run(command, args).then(
			() => true,
			() => false
		);
		test.skip(!isHere, `needs ${command} ${args.join(' ')}`);
		for (const operation of operations) {
			const sample = operation['x-codeSamples'].find((candidate) => candidate.lang === lang);
			await test.step(operation.operationId, async () => {
				expected(operation.operationId, (await RUN[lang]?.(sample?.source ?? '')) ?? '');
			});
		}
	});
}

test('a job comes through with its headers, and a large body in pieces', async () => {
	const form = new FormData();
	const padding = new Uint8Array(5_000_000);
	form.set('file', new Blob([readFileSync(`${FIXTURES}/letter.png`), padding]), 'Rechnung ü.png');
	const answer = await fetch(`${bridge.address}/api/v1/ocr/`, { method: 'POST', body: form });
	expect(answer.headers.get('Cache-Control')).toBe('no-store');
	const job = jobSchema.parse(await answer.json());
	expect(job).toMatchObject({ status: 'done', filename: 'Rechnung ü.png' });
	const file = await fetch(`${bridge.address}/api/v1/ocr/${job.uuid}/download/?format=txt`);
	expect(file.headers.get('Content-Disposition')).toContain("filename*=UTF-8''Rechnung%20%C3%BC.txt");
	expect(await file.text()).toBe(job.text);
	const head = await fetch(`${bridge.address}/api/v1/ocr/${job.uuid}/`, { method: 'HEAD' });
	expect(head.status).toBe(200);
});

test('errors come through as they are', async () => {
	const none = await fetch(`${bridge.address}/api/v1/ocr/`, { method: 'PUT', body: 'x' });
	expect(none).toMatchObject({ status: 405 });
	expect(none.headers.get('Allow')).toContain('POST');
	const token = await fetch(`${bridge.address}/api/v1/ocr/`, {
		headers: { Authorization: 'Bearer nonsense' }
	});
	expect(token.status).toBe(401);
	expect(errorBodySchema.parse(await token.json()).code).toBe('invalid_token');
});

/** A request by hand: `fetch` would not let these headers through. */
function raw(path: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
	return new Promise((done, fail) => {
		request({ host: '127.0.0.1', port: PORT, path, headers, method }, (response) => {
			response.resume();
			done(response.statusCode ?? 0);
		})
			.once('error', fail)
			.end();
	});
}

test('only the API is answered, and only for programs', async () => {
	const host = `127.0.0.1:${PORT}`;
	expect(await raw('/api/v1/tools/', { host })).toBe(200);
	expect(await raw('/api/v1/tools/', { host: `localhost:${PORT}` })).toBe(200);
	for (const path of ['/', '/index.html', '/api/v2/ocr/', '/api/v1x/', '/api/v1/../../index.html', '//'])
		expect(await raw(path, { host }), path).toBe(404);
	// A name of somebody else's that leads here (DNS rebinding), a form and a picture on another site.
	expect(await raw('/api/v1/tools/', { host: `evil.test:${PORT}` })).toBe(403);
	expect(await raw('/api/v1/ocr/', { host, origin: 'https://evil.test' }, 'POST')).toBe(403);
	expect(await raw('/api/v1/tools/', { host, 'sec-fetch-site': 'cross-site' })).toBe(403);
	expect(await raw('/api/v1/tools/', { host }, 'TRACE')).toBe(405);
});

test('nothing is listened to but the loopback address', async () => {
	const { stdout } = await run('cat', [resolve('/proc/net/tcp')]).catch(() => ({ stdout: '' }));
	test.skip(stdout === '', 'needs /proc/net/tcp');
	const listening = stdout
		.split('\n')
		.filter((line) => line.includes(`:${PORT.toString(16).toUpperCase()} 00000000:0000`));
	expect(listening).not.toEqual([]);
	for (const line of listening) expect(line).toContain('0100007F:');
});
