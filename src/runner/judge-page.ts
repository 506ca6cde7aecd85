import { OcrError } from '#contract/error.ts';
import type { Bbox } from '#document/bbox.ts';
import { letterConfidence, pageWords } from '#document/confidence.ts';
import type { Page } from '#document/document.ts';
import type { PageImage } from '#document/page-image.ts';
import { pageText } from '#document/text.ts';
import { fieldOf } from '#languages/own.ts';
import { BUILT_IN_LANGUAGE, findLanguage, type Language } from '#languages/registry.ts';
import { densestBand } from '#pipeline/detect/band.ts';
import { representatives } from '#pipeline/detect/candidates.ts';
import {
	aboutAsSure,
	foreignScripts,
	isEnough,
	isEnoughToDoubt,
	LEGIBLE,
	madeSense,
	noLessSure,
	ownOf
} from '#pipeline/detect/decide.ts';
import { turn } from '#pipeline/prepare/turn.ts';
import type { Glance } from '#pipeline/run.ts';
import type { Bench } from './bench.ts';
import { lacking, lackingScript, tryToFetch } from './job-languages.ts';
import { glance } from './recognise.ts';
import type { Work } from './run-page.ts';

/** What a page says about its document's language. */
export type Verdict = {
	/** as our codes; none where that is not sure */
	detected: string[];
	/** null where it is left open until a page needs a recogniser */
	readWith: string | null;
	/** a short sentence, where a language's data could not be had */
	warning: string | null;
};

type Judge = Omit<Work, 'readWith'> & { bench: Bench; own: readonly Language[] };
type Trial = Glance & { language: Language };

/** With too little to go by, it stays with the person's own languages. */
export function stay(own: readonly Language[], more: Partial<Verdict> = {}): Verdict {
	return { detected: [], readWith: fieldOf(own), warning: null, ...more };
}

/** @returns null where another page may tell more */
export async function judgePage(judge: Judge, page: Page): Promise<Verdict | null> {
	const text = pageText(page);
	if (page.source === 'text_layer') return isEnough(text) ? judgeText(judge, text) : null;
	if (letterConfidence(pageWords(page)) >= LEGIBLE)
		return isEnough(text) ? judgeLegible(judge, page, text) : null;
	return isEnoughToDoubt(text) ? judgeIllegible(judge, page) : null;
}

/** Text that came with the file needs no recogniser: the data is fetched when another page does. */
async function judgeText({ reader, own }: Judge, text: string): Promise<Verdict | null> {
	const { languages } = await reader.identify(text);
	const mine = ownOf(languages, own);
	if (mine !== null) return stay(own, { detected: [mine] });
	const [first] = languages;
	return first ? { detected: [first.code], readWith: null, warning: null } : null;
}

/** The person's own languages have the script. Another language must read it no worse, and still find itself there. */
async function judgeLegible(judge: Judge, page: Page, text: string): Promise<Verdict> {
	const { languages } = await judge.reader.identify(text);
	const mine = ownOf(languages, judge.own);
	if (mine !== null) return stay(judge.own, { detected: [mine] });
	const words = pageWords(page);
	const image = turn(await decodeAgain(judge, page), page.rotation);
	const { band, top } = densestBand(image, boxesOf(page));
	const before = letterConfidence(
		words.filter(({ bbox: [, y0, , y1] }) => y0 >= top && y1 <= top + band.height)
	);
	return confirm(judge, band, { code: languages[0]?.code, before });
}

/** Reads with a language that a text seems to be in; what is read then may show that it is a sister of it. */
async function confirm(
	judge: Judge,
	image: PageImage,
	{ code, before }: { code: string | undefined; before: number }
): Promise<Verdict> {
	const trial = await tryLanguage(judge, image, code);
	if (trial === null) return stay(judge.own);
	if ('lacks' in trial)
		return stay(judge.own, { detected: [trial.lacks.code], warning: lacking(trial.lacks) });
	if (!noLessSure(trial.confidence, before)) return stay(judge.own);
	const { languages } = await judge.reader.identify(trial.text);
	if (ownOf(languages, judge.own) !== null) return stay(judge.own);
	return refine(judge, image, trial);
}

/** The script of print that made no sense is guessed by the nonsense; then its languages are tried. */
async function judgeIllegible(judge: Judge, page: Page): Promise<Verdict | null> {
	const { band } = densestBand(await decodeAgain(judge, page), page.rotation === 0 ? boxesOf(page) : []);
	const seen = await glance(judge.bench, { readWith: BUILT_IN_LANGUAGE, signal: judge.signal }, band);
	const scripts = foreignScripts((await judge.reader.identify(seen.text)).scripts);
	const lacks: Language[] = [];
	for (const script of scripts) {
		const trials: Trial[] = [];
		for (const { code } of representatives(script)) {
			const trial = await tryLanguage(judge, band, code);
			if (trial && 'lacks' in trial) lacks.push(trial.lacks);
			else if (trial) trials.push(trial);
		}
		const [best] = trials.toSorted((a, b) => b.confidence - a.confidence);
		if (best && madeSense(best.confidence, seen.confidence)) return refine(judge, band, best);
	}
	if (scripts.length === 0) return null;
	const [first] = lacks;
	return stay(judge.own, { warning: first ? lackingScript(first) : null });
}

/** Of the languages that share a script, the one that the text read with one of them is in. */
async function refine(judge: Judge, image: PageImage, trial: Trial): Promise<Verdict> {
	const { code } = trial.language;
	const settled = { detected: [code], readWith: code, warning: null };
	const { languages } = await judge.reader.identify(trial.text);
	const [first] = languages;
	if (!first || ownOf(languages, [trial.language]) !== null) return settled;
	const sister = await tryLanguage(judge, image, first.code);
	if (sister && 'lacks' in sister)
		return { ...settled, detected: [sister.lacks.code], warning: lacking(sister.lacks) };
	if (!sister || !aboutAsSure(sister.confidence, trial.confidence)) return settled;
	return { ...settled, detected: [first.code], readWith: first.code };
}

async function decodeAgain({ reader }: Judge, { index }: Page): Promise<PageImage> {
	const { image } = await reader.decode(index);
	if (!image) throw new OcrError('internal', 'A page that was read has no image any more.');
	return image;
}

/** @returns null where there is no such language */
async function tryLanguage(
	{ bench, signal }: Judge,
	image: PageImage,
	code: string | undefined
): Promise<Trial | { lacks: Language } | null> {
	const language = code === undefined ? undefined : findLanguage(code);
	if (!language) return null;
	if (!(await tryToFetch(bench, language, signal))) return { lacks: language };
	return { ...(await glance(bench, { readWith: language.code, signal }, image)), language };
}

function boxesOf(page: Page): Bbox[] {
	return pageWords(page).map(({ bbox }) => bbox);
}
