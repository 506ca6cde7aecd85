import { expect, test } from 'vitest';
import { sniff } from './family.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
	['\x89PNG\r\n\x1a\n', 'png'],
	['\xff\xd8\xff\xe0', 'jpeg'],
	['RIFF\x00\x00\x00\x00WEBPVP8 ', 'webp'],
	['GIF87a', 'gif'],
	['GIF89a', 'gif'],
	['BM', 'bmp'],
	['II*\0', 'tiff'],
	['MM\0*', 'tiff'],
	['II+\0', 'tiff'],
	['MM\0+', 'tiff'],
	['\0\0\0\x18ftypheic', 'heic'],
	['\0\0\0\x1cftypavif', 'avif'],
	['\xff\x0a', 'jxl'],
	['\0\0\0\x0cJXL \r\n\x87\n', 'jxl'],
	['%PDF-1.7', 'pdf']
])('%j begins a %s', (head, family) => {
	expect(sniff(bytes(head))).toBe(family);
});

test('a PDF header may come late in the first kilobyte', () => {
	expect(sniff(bytes(`${' '.repeat(900)}%PDF-1.4`))).toBe('pdf');
});

test.each([
	'',
	'RIFF\x00\x00\x00\x00WAVE',
	'<svg xmlns="">',
	'PK\x03\x04',
	'\0\0\0\x18ftypisom',
	'\x89PN',
	'GIF88a'
])('%j is none of ours', (head) => {
	expect(sniff(bytes(head))).toBeNull();
});
