import { expect, test } from 'vitest';
import { attachment, downloadName } from './attachment.ts';

test.each([
	['letter.pdf', 'letter.txt'],
	['Factuur 2026-041.pdf', 'Factuur 2026-041.txt'],
	['../../etc/passwd', 'passwd.txt'],
	['..\\..\\boot.ini', 'boot.txt'],
	['CON.png', 'document.txt'],
	['com1.tar.gz', 'document.txt'],
	['a"b\r\nSet-Cookie: x.png', 'a b Set-Cookie x.txt'],
	['.htaccess', 'document.txt'],
	['', 'document.txt'],
	['報告書.pdf', '報告書.txt'],
	['नमस्ते.png', 'नमस्ते.txt'],
	['\u0301\ufe0fx.png', 'x.txt'],
	['x.png/', 'document.txt']
])('%j is saved as %j', (filename, name) => {
	expect(downloadName(filename, 'txt')).toBe(name);
});

test('a name has at most a hundred characters', () => {
	expect(downloadName('x'.repeat(300), 'json')).toHaveLength(100);
});

test('the header carries the name twice: in ASCII and encoded', () => {
	expect(attachment('報告.pdf', 'md')).toBe(
		`attachment; filename="__.md"; filename*=UTF-8''%E5%A0%B1%E5%91%8A.md`
	);
});
