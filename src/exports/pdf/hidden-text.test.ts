import { expect, test } from 'vitest';
import { withoutHiddenText } from './hidden-text.ts';

test('what is written in invisible ink goes, and the rest stays to the byte', () => {
	const scan = 'q 612 0 0 792 0 0 cm /Im0 Do Q\n';
	expect(withoutHiddenText(`${scan}BT 3 Tr /F 9 Tf (a \\) b (c)) Tj [(x) -20 <00ff>] TJ ET`)).toEqual({
		content: `${scan}BT 3 Tr /F 9 Tf   ET`,
		isChanged: true,
		showsText: false
	});
});

test.each([
	['BT /F 9 Tf (seen) Tj ET', null],
	['q 3 Tr BT (hidden) Tj ET Q BT (seen) Tj ET', 'q 3 Tr BT  ET Q BT (seen) Tj ET'],
	['BT 3 Tr (hidden) Tj 0 Tr (seen) Tj ET', 'BT 3 Tr  0 Tr (seen) Tj ET']
])('what is seen stays: %s', (before, after) => {
	expect(withoutHiddenText(before)).toEqual({
		content: after ?? before,
		isChanged: after !== null,
		showsText: true
	});
});

test('neither strings nor pictures are taken for operators', () => {
	const picture = 'BI /W 1 /H 1 ID \x01(Tj 3 Tr\xff EI\n';
	const plain = `${picture}(3 Tr) pop % 3 Tr\nBT (seen) Tj ET`;
	expect(withoutHiddenText(plain)).toEqual({ content: plain, isChanged: false, showsText: true });
	expect(withoutHiddenText(`${picture}BT 3 Tr <00> ' ET`).content).toBe(`${picture}BT 3 Tr  ET`);
});
