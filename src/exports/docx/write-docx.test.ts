import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Line } from '#document/document.ts';
import { writeDocx } from './write-docx.ts';

const BOX: Line['bbox'] = [0, 0, 9, 9];

/** The parts of the file of a document with one paragraph, by name. */
async function partsOf(
	text: string,
	language: string,
	direction: 'ltr' | 'rtl'
): Promise<Map<string, string>> {
	const line = { bbox: BOX, fontSize: null, words: [{ text, bbox: BOX, confidence: null }] };
	const page = {
		index: 0,
		width: 9,
		height: 9,
		dpi: null,
		rotation: 0,
		source: 'ocr',
		remedies: []
	} as const;
	const blocks = [{ kind: 'paragraph' as const, bbox: BOX, lines: [line] }];
	const file = await writeDocx(
		{
			title: text,
			language,
			direction,
			createdAt: '',
			indexes: [0],
			pages: [{ ...page, remedies: [], blocks }]
		},
		{ picture: () => Promise.resolve(null), file: { blob: new Blob(), family: 'png' } }
	);
	const entries = Object.entries(unzipSync(await file.bytes()));
	return new Map(entries.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

test('whatever the text, it is text: XML characters only, nothing refers to the outside', async () => {
	const hostile = '<w:p/>&amp; \u0000\u0001\ufffe\ud800 http://example.com {{x}} {PAGE}';
	const parts = await partsOf(hostile, 'en', 'ltr');
	for (const [name, part] of parts) {
		expect(part, name).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
		expect(part, name).not.toContain('TargetMode="External"');
	}
	expect(parts.get('word/document.xml')).toContain(
		'>&lt;w:p/&gt;&amp;amp;  http://example.com {{x}} {PAGE}</w:t>'
	);
});

test('a right-to-left document says so of paragraph and runs, and declares its language', async () => {
	const parts = await partsOf('שלום abc', 'he', 'rtl');
	expect(parts.get('word/document.xml')).toMatch(/<w:bidi\/>.*<w:rtl\/>.*שלום.*abc/s);
	expect(parts.get('word/styles.xml')).toContain('w:bidi="he-IL"');
});

test('an East Asian document declares its language and a font of its script', async () => {
	const styles = (await partsOf('私たち', 'ja', 'ltr')).get('word/styles.xml');
	expect(styles).toContain('w:eastAsia="ja-JP"');
	expect(styles).toContain('w:eastAsia="MS Mincho"');
});
