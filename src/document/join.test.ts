import { expect, test } from 'vitest';
import type { Line } from './document.ts';
import { joinWords } from './join.ts';
import { pageMarkdown } from './markdown.ts';
import { lineText } from './text.ts';

/** Words of a line; those that begin with a bar stand right behind the one before. */
function line(...texts: string[]): Line {
	const words = texts.map((text) => ({
		text: text.replace('|', ''),
		bbox: [0, 0, 20, 20] as Line['bbox'],
		confidence: 0.9,
		...(text.startsWith('|') && { joined: true as const })
	}));
	return { bbox: [0, 0, 500, 20], words, fontSize: 20 };
}

test('a blank stands between words, but for those that stand right behind the one before', () => {
	expect(joinWords(line('Te', 'betalen:', '€'))).toBe('Te betalen: €');
	expect(joinWords(line('ประ', '|เทศ', '|ไทย', 'งาม'))).toBe('ประเทศไทย งาม');
	expect(joinWords(line())).toBe('');
	expect(joinWords(line('|家'))).toBe('家');
});

test('text and Markdown join alike', () => {
	const chinese = line('鉴', '|于', '|对');
	expect(lineText(chinese)).toBe('鉴于对');
	const page = { index: 0, width: 500, height: 20, dpi: null, rotation: 0, source: 'ocr' } as const;
	const blocks = [{ kind: 'paragraph' as const, bbox: chinese.bbox, lines: [chinese] }];
	expect(pageMarkdown({ ...page, remedies: [], blocks })).toBe('鉴于对');
});
