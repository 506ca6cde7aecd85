import { expect, test } from 'vitest';
import { fromDataUrl, picturesIn } from './pasted-marks.ts';

const PIXEL =
	'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

test('a data URL becomes a file of its bytes', async () => {
	const file = fromDataUrl(PIXEL, 1);
	expect([file?.name, file?.type, file?.size]).toEqual(['pasted 1.png', 'image/png', 70]);
	expect([...new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer()).slice(1, 4)]).toEqual([
		0x50, 0x4e, 0x47
	]);
});

test('a data URL without base64 is unescaped', async () => {
	expect(await fromDataUrl('data:application/pdf,%25PDF-', 2)?.text()).toBe('%PDF-');
});

test.each([
	'data:text/html,<script>alert(1)</script>',
	'data:image/png;base64,***',
	'data:image/png',
	'https://example.com/a.png',
	'javascript:alert(1)',
	''
])('%s is no picture', (source) => {
	expect(fromDataUrl(source, 1)).toBeNull();
});

test('a text that is a data URL is taken, a text with one in it is not', () => {
	expect(picturesIn({ html: '', text: ` ${PIXEL}\n` }).files).toHaveLength(1);
	expect(picturesIn({ html: '', text: `see ${PIXEL}` }).files).toHaveLength(0);
});
