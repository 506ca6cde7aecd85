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
	isEnoughForOwn,
	isEnoughToDoubt,
	LEGIBLE,
	madeSense,
	meritOf,
	ownOf,
	sistersOf
} from '#pipeline/detect/decide.ts';
import type { Ranked } from '#pipeline/detect/language.ts';
import { turn } from '#pipeline/prepare/turn.ts';
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

export type Judge = Omit<Work, 'readWith'> & { bench: Bench; own: readonly Language[] };
/** What came of reading print with a language's data: the languages that what was read may be in. */
type Trial = { code: string; confidence: number; ranked: Ranked[] };

/** With too little to go by, it stays with the person's own languages. */
export function stay(own: readonly Language[], more: Partial<Verdict> = {}): Verdict {
	return { detected: [], readWith: fieldOf(own), warning: null, ...more };
}

/** No text needs more to be told. */
const MOST_SIGNS = 20_000;

/** @returns null where another page may tell more */
export async function judgePage(judge: Judge, page: Page): Promise<Verdict | null> {
	const text = pageText(page).slice(0, MOST_SIGNS);
	if (page.source === 'text_layer') return isEnough(text) ? judgeText(judge, text) : null;
	if (isLegible(page)) return isEnough(text) ? judgeLegible(judge, page, text) : null;
	return isEnoughToDoubt(text) ? judgeIllegible(judge, page, text) : null;
}

function isLegible(page: Page): boolean {
	return page.source === 'text_layer' || letterConfidence(pageWords(page)) >= LEGIBLE;
}

/** Where no page has enough print: their few words may be told to be in an own language, but never to be in another. */
export async function judgeFew(judge: Judge, pages: readonly Page[]): Promise<Verdict> {
	const text = pages.filter(isLegible).map(pageText).join('\n').slice(0, MOST_SIGNS);
	return (isEnoughForOwn(text) ? await judgePoor(judge, text) : null) ?? stay(judge.own);
}

/** Text that came with the file needs no recogniser: the data is fetched when another page does. */
async function judgeText({ reader, own }: Judge, text: string): Promise<Verdict | null> {
	const languages = await reader.rankLanguages(text);
	const mine = ownOf(languages, own);
	if (mine !== null) return stay(own, { detected: [mine] });
	const [first] = languages;
	return first ? { detected: [first.code], readWith: null, warning: null } : null;
}

/** The person's own languages have the script. Another language must read it no worse, and still find itself there. */
async function judgeLegible(judge: Judge, page: Page, text: string): Promise<Verdict> {
	const languages = await judge.reader.rankLanguages(text);
	const mine = ownOf(languages, judge.own);
	if (mine !== null) return stay(judge.own, { detected: [mine] });
	const words = pageWords(page);
	const image = turn(await decodeAgain(judge, page), page.rotation);
	const { band, top } = densestBand(image, boxesOf(page));
	const before = letterConfidence(
		words.filter(({ bbox: [, y0, , y1] }) => y0 >= top && y1 <= top + band.height)
	);
	const { best, lacks } = await surest(judge, band, sistersOf(languages));
	if (!best)
		return lacks ? stay(judge.own, { detected: [lacks.code], warning: lacking(lacks) }) : stay(judge.own);
	return aboutAsSure(best.confidence, before) && ownOf(best.ranked, judge.own) === null
		? settle(judge, band, best)
		: stay(judge.own);
}

/** The script of print that made no sense is guessed by the nonsense; then its languages are tried. */
async function judgeIllegible(judge: Judge, page: Page, text: string): Promise<Verdict | null> {
	const { band } = densestBand(await decodeAgain(judge, page), page.rotation === 0 ? boxesOf(page) : []);
	const seen = await glance(judge.bench, { readWith: BUILT_IN_LANGUAGE, signal: judge.signal }, band);
	const likely = await judge.reader.likelyScripts(seen.text);
	const scripts = foreignScripts(likely);
	if (scripts.length === 0) return isEnough(text) ? judgePoor(judge, text) : null;
	const usual = scripts.flatMap((script) => representatives(script).map(({ code }) => code));
	const { best, lacks } = await surest(judge, band, usual);
	if (best && madeSense(best.confidence, seen.confidence, likely)) return settle(judge, band, best);
	return stay(judge.own, { warning: lacks ? lackingScript(lacks) : null });
}

/** Latin print that is hard to read may be told to be in an own language, but never to be in another. */
async function judgePoor({ reader, own }: Judge, text: string): Promise<Verdict | null> {
	const mine = ownOf(await reader.rankLanguages(text), own);
	return mine === null ? null : stay(own, { detected: [mine] });
}

/** Of the languages that share the best one's script, the one that the text is in; its sisters are tried, once. */
async function settle(judge: Judge, image: PageImage, best: Trial): Promise<Verdict> {
	const others = sistersOf(best.ranked).filter((code) => code !== best.code);
	const isAlone = best.ranked.every(({ score }) => score === 1);
	const sister = isAlone ? { best: null, lacks: null } : await surest(judge, image, others);
	const { code } = sister.best && meritOf(sister.best) > meritOf(best) ? sister.best : best;
	// The one that fits best could not be tried.
	if (sister.lacks && best.ranked[0]?.code === sister.lacks.code)
		return { detected: [sister.lacks.code], readWith: code, warning: lacking(sister.lacks) };
	return { detected: [code], readWith: code, warning: null };
}

/** Tries languages on print. @returns the one that most speaks for, and the first whose data could not be had */
async function surest(
	{ bench, job, reader, signal }: Judge,
	image: PageImage,
	codes: readonly string[]
): Promise<{ best: Trial | null; lacks: Language | null }> {
	let best: Trial | null = null;
	let lacks: Language | null = null;
	for (const language of codes.flatMap((code) => findLanguage(code) ?? [])) {
		const { code } = language;
		if (!(await tryToFetch(bench, { job, signal }, language))) {
			lacks ??= language;
			continue;
		}
		const { text, confidence } = await glance(bench, { readWith: code, signal }, image);
		const trial: Trial = { code, confidence, ranked: await reader.rankLanguages(text) };
		if (best === null || meritOf(trial) > meritOf(best)) best = trial;
	}
	return { best, lacks };
}

async function decodeAgain({ reader }: Judge, { index }: Page): Promise<PageImage> {
	const { image } = await reader.decode(index);
	if (!image) throw new OcrError('internal', 'A page that was read has no image any more.');
	return image;
}

function boxesOf(page: Page): Bbox[] {
	return pageWords(page).map(({ bbox }) => bbox);
}
