import { fold } from '#search/fold.ts';
import { STOP_WORDS } from './lexicon/questions.ts';

/** Scripts that tell the language, as far as it matters here. */
const SCRIPTS: readonly [language: string, script: RegExp][] = [
	['km', /\p{Script=Khmer}/u],
	['th', /\p{Script=Thai}/u],
	['lo', /\p{Script=Lao}/u],
	['ko', /\p{Script=Hangul}/u],
	['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
	['zh', /\p{Script=Han}/u],
	['ar', /\p{Script=Arabic}/u],
	['he', /\p{Script=Hebrew}/u],
	['ru', /\p{Script=Cyrillic}/u],
	['el', /\p{Script=Greek}/u],
	['ne', /\p{Script=Devanagari}/u]
];
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
const LATIN = ['en', 'nl', 'de', 'fr', 'es', 'it', 'pt', 'id', 'vi'].map(
	(code): [string, ReadonlySet<string>] => [code, new Set((STOP_WORDS[code] ?? '').split(' ').map(fold))]
);

/** The language of a question, as our code; English where nothing tells. */
export function findLanguageOf(text: string): string {
	const script = SCRIPTS.find(([, pattern]) => pattern.test(text));
	if (script) return script[0];
	if (VIETNAMESE.test(text)) return 'vi';
	const words = fold(text).split(/[^\p{L}\p{N}]+/u);
	const counts = LATIN.map(([code, stops]) => ({
		code,
		count: words.filter((word) => stops.has(word)).length
	}));
	const most = Math.max(...counts.map(({ count }) => count));
	return (most > 0 && counts.find(({ count }) => count === most)?.code) || 'en';
}
