import { afterEach, expect, test } from 'vitest';
import { live } from './live.svelte.ts';
import { showLocale, wordsArrived } from './locale.svelte.ts';
import { choiceFor, LOCALES, OWN_NAMES } from './locales.ts';
import { languageName, list, moment, plural, roughly, whole } from './format.ts';

const english = {
	frame: { account: 'Account', left: (count: number) => `${plural(count, 'page', 'pages')} left` },
	name: 'Reader'
};
const dutch = {
	frame: { left: (count: number) => `nog ${plural(count, 'pagina', 'pagina’s')}` },
	name: 'Lezer'
};

const show = (locale: string, ...browser: string[]) => showLocale(choiceFor([locale], browser));
afterEach(() => show('en'));

test('words that were taken a branch of follow the language, and fall back to English where it has none', async () => {
	const words = live(english, { nl: () => Promise.resolve({ words: dutch }) });
	const { frame } = words;
	await show('nl');
	expect([words.name, frame.left(1), frame.left(2)]).toEqual(['Lezer', 'nog 1 pagina', 'nog 2 pagina’s']);
	expect(frame.account).toBe('Account');
	await show('en');
	expect([words.name, frame.left(2)]).toEqual(['Reader', '2 pages left']);
});

test('a page that comes later brings the words of the chosen language', async () => {
	await show('nl');
	const words = live(english, { nl: () => Promise.resolve({ words: dutch }) });
	expect(words.name).toBe('Reader');
	await wordsArrived();
	expect(words.name).toBe('Lezer');
});

test('of two wishes the last counts, and words that cannot be had change nothing', async () => {
	const late = Promise.withResolvers<{ words: typeof dutch }>();
	let offline = false;
	const words = live(english, {
		nl: () => late.promise,
		vi: () =>
			offline ? Promise.reject(new TypeError('no network')) : Promise.resolve({ words: { name: 'Đọc' } })
	});
	const first = show('nl');
	await show('vi');
	late.resolve({ words: dutch });
	await first;
	expect(words.name).toBe('Đọc');
	await show('en');
	offline = true;
	await expect(show('vi')).rejects.toThrow('no network');
	expect(words.name).toBe('Reader');
});

test('the language is what is named, then what the browser speaks, with its region', () => {
	expect(choiceFor([null], ['fr-FR', 'ja-JP', 'en'])).toEqual({ locale: 'ja', tag: 'ja-JP' });
	expect(choiceFor(['nl'], ['fr', 'nl-BE'])).toEqual({ locale: 'nl', tag: 'nl-BE' });
	expect(choiceFor(['<b>', 'km'], ['en-GB'])).toEqual({ locale: 'km', tag: 'km' });
	expect(choiceFor([], ['fr', 'de'])).toEqual({ locale: 'en', tag: 'en' });
});

test('each language has the name that its speakers give it', () => {
	const names = LOCALES.map((locale) => new Intl.DisplayNames(locale, { type: 'language' }).of(locale));
	expect(LOCALES.map((locale) => OWN_NAMES[locale])).toEqual(names);
});

test('numbers, dates, lists and names of languages are written as the language writes them', async () => {
	const then = '2026-11-02T10:00:00.000Z';
	const said = () => [
		whole.format(1234567),
		list(['A', 'B']),
		roughly(90),
		languageName('de'),
		moment(then, new Date('2026-12-01'))
	];
	await show('en', 'en-GB');
	expect(said()).toEqual(['1,234,567', 'A, B', '2 mins', 'German', '2 Nov 2026']);
	await show('ja');
	expect(said()).toEqual(['1,234,567', 'A、B', '2 分', 'ドイツ語', '2026/11/02']);
	await show('ne');
	expect(said().slice(0, 3)).toEqual(['१२,३४,५६७', 'A, B', '२ मिनेट']);
});
