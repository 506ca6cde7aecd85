import { expect, test } from 'vitest';
import { OcrError } from '#contract/error.ts';
import { translateTexts } from './translate-texts.ts';

const signal = new AbortController().signal;

/** A translator that says what is written here for each text, one after another; nothing behind that. */
function scripted(says: Record<string, string[]>) {
	const asked: string[][] = [];
	const left = structuredClone(says);
	const translate = (texts: readonly string[]) => {
		asked.push([...texts]);
		return Promise.resolve(texts.map((text) => left[text]?.shift() ?? ''));
	};
	return { translate, asked };
}

test('texts are translated together, each on one line', async () => {
	const { translate, asked } = scripted({ 'The house': ['Das\nHaus'], 'Rent 12': ['Miete 12 '] });
	expect(await translateTexts(['The house', 'Rent 12'], { translate }, { to: 'de', signal })).toEqual([
		['The house', 'Das Haus'],
		['Rent 12', 'Miete 12']
	]);
	expect(asked).toHaveLength(1);
});

test('one that lost a number, or did not come, is asked for once more, by itself, and then stays as it is', async () => {
	const { translate, asked } = scripted({
		'Rent 12': ['Miete', 'Miete 12'],
		'Rent 13': ['Miete', 'Miete 31'],
		House: []
	});
	expect(await translateTexts(['Rent 12', 'Rent 13', 'House'], { translate }, { to: 'de', signal })).toEqual([
		['Rent 12', 'Miete 12'],
		['Rent 13', null],
		['House', null]
	]);
	expect(asked.slice(1)).toEqual([['Rent 12'], ['Rent 13'], ['House']]);
});

test('a long text is translated in pieces and is whole again; one lost piece keeps all of it', async () => {
	const sentence = (n: number) => `${'word '.repeat(100)}${n}. `;
	const text = `${sentence(1)}${sentence(2)}`.trim();
	const pieces = [sentence(1), sentence(2).trim()];
	const said = { [pieces[0] ?? '']: ['Eins 1.', ''], [pieces[1] ?? '']: ['Zwei 2.'] };
	const whole = scripted(said);
	expect(await translateTexts([text], whole, { to: 'de', signal })).toEqual([[text, 'Eins 1. Zwei 2.']]);
	const broken = scripted({ ...said, [pieces[1] ?? '']: [] });
	expect(await translateTexts([text], broken, { to: 'de', signal })).toEqual([[text, null]]);
	const thai = scripted(said);
	expect((await translateTexts([text], thai, { to: 'th', signal }))[0]?.[1]).toBe('Eins 1.Zwei 2.');
});

test('what fails is told, and nothing is asked about nothing', async () => {
	const translate = () => Promise.reject(new OcrError('engine_failed', 'Lost.'));
	await expect(translateTexts(['A'], { translate }, { to: 'de', signal })).rejects.toMatchObject({
		code: 'engine_failed'
	});
	expect(await translateTexts([], { translate }, { to: 'de', signal })).toEqual([]);
});
