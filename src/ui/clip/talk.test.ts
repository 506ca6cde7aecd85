import { expect, test } from 'vitest';
import { readablePictures } from './clip-message.ts';
import { Talk, type Heard, type Pictures } from './talk.ts';

const opener = {};
const SITE = 'https://example.com';
const picture = new Blob(['GIF89a']);

function begin(allowed: string[] = []) {
	const log = { posted: [] as unknown[], asked: [] as string[], taken: [] as Pictures[] };
	let nonces = 0;
	const talk = new Talk({
		opener,
		isAllowed: (origin) => allowed.includes(origin),
		post: (message, origin) => log.posted.push([message, origin]),
		createNonce: () => `nonce ${++nonces}`,
		onask: (origin) => log.asked.push(origin),
		onlisten: () => undefined,
		onpictures: (pictures) => log.taken.push(pictures)
	});
	const hear = (data: object, more: Partial<Heard> = {}) =>
		talk.hear({ source: opener, origin: SITE, data: { app: 'private-ocr', ...data }, ...more });
	return { talk, hear, log };
}
const handing = { kind: 'pictures', nonce: 'nonce 1', pictures: [picture], missing: 2, field: true };

test('a site is asked about once, and told how to hand over only when it is allowed', () => {
	const { talk, hear, log } = begin();
	hear({ kind: 'hello' });
	hear({ kind: 'hello' });
	expect([log.asked, log.posted]).toEqual([[SITE], []]);
	hear(handing);
	expect(log.taken).toEqual([]);
	talk.allow();
	expect(log.posted).toEqual([[{ app: 'private-ocr', kind: 'ready', nonce: 'nonce 1' }, SITE]]);
	hear(handing);
	expect(log.taken).toEqual([{ ...handing }]);
});

test('a site that was allowed before is not asked about', () => {
	const { hear, log } = begin([SITE]);
	hear({ kind: 'hello' });
	expect([log.asked, log.posted.length]).toEqual([[], 1]);
});

test.each([
	['another window', { source: {} }],
	['no window', { source: null }],
	['another origin', { origin: 'https://evil.example' }],
	['no origin', { origin: 'null' }]
])('%s is not heard', (_, more) => {
	const { hear, log } = begin([SITE, 'null', 'https://evil.example']);
	hear({ kind: 'hello' });
	hear(handing, more);
	expect(log.taken).toEqual([]);
	hear(handing);
	expect(log.taken).toHaveLength(1);
});

test('a page that goes on to another site in the middle gets nothing of what was read', () => {
	const { talk, hear, log } = begin([SITE]);
	hear({ kind: 'hello' });
	hear({ kind: 'hello' }, { origin: 'https://evil.example' });
	talk.give('secret');
	expect(log.posted.at(-1)).toEqual([{ app: 'private-ocr', kind: 'text', text: 'secret' }, SITE]);
});

test('a nonce is good once, and a wrong one never', () => {
	const { hear, log } = begin([SITE]);
	hear({ kind: 'hello' });
	hear({ ...handing, nonce: 'nonce 2' });
	expect(log.taken).toHaveLength(0);
	hear(handing);
	hear(handing);
	expect(log.taken).toHaveLength(1);
});

test('strings and unknown fields in the place of pictures are dropped', () => {
	const { hear, log } = begin([SITE]);
	hear({ kind: 'hello' });
	const pictures = ['data:image/png;base64,AAAA', { size: 9 }, null, new Blob([]), picture];
	hear({ ...handing, pictures, missing: -1, field: 'yes', url: 'javascript:alert(1)' });
	expect(log.taken).toEqual([
		{ kind: 'pictures', nonce: 'nonce 1', pictures: [picture], missing: 0, field: false }
	]);
});

test('a flood ends the talk', () => {
	const { hear, log } = begin([SITE]);
	for (let count = 0; count < 2001; count++) hear({ kind: 'noise' });
	hear({ kind: 'hello' });
	expect(log.posted).toEqual([]);
});

test('only what the reader reads is taken, whatever it is declared to be', async () => {
	const html = new Blob(['<script>alert(1)</script>'], { type: 'image/png' });
	const files = await readablePictures([html, new Blob(['%PDF-1.7']), picture]);
	expect(files.map(({ name }) => name)).toEqual(['clip 1.pdf', 'clip 2.gif']);
});
