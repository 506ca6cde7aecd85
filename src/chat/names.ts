import type { Fact } from './facts.ts';
import type { Span } from './page-text.ts';
import { findPairs } from './pairs.ts';
import type { Question } from './question.ts';
import type { DocumentIndex, Reading } from './reading.ts';
import { needsOf, supportOf, wordIn } from './support.ts';
import { surroundingsOf } from './surroundings.ts';

const PARTICLES =
	'of|de|van|von|der|den|del|della|di|da|du|la|le|el|al|bin|binti|bt|ibn|the|and|y|e|ter|ten|zu|zum|dos';
/** Words with capitals that follow one another, with what may stand between them. */
const NAME = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:\\p{Lu}[\\p{L}\\p{M}’'-]*\\.?|\\p{Lu}\\.)(?:(?:\\s(?:${PARTICLES}))*\\s(?:&\\s)?(?:\\p{Lu}[\\p{L}\\p{M}’'-]*\\.?|\\p{Lu}\\.))*`,
	'gu'
);
/** How companies end. */
const COMPANY =
	/\b(?:inc|ltd|llc|llp|plc|corp|co|company|gmbh|ag|kg|ohg|b\.?v|n\.?v|v\.?o\.?f|s\.?a|s\.?l|s\.?a\.?r\.?l|sas|s\.?p\.?a|s\.?r\.?l|sdn\.?\s?bhd|bhd|pte|oy|ab|pvt|jsc|tnhh|restaurant|restoran|hotel|shop|store|supermarket|market|mart|bakery|cafe|café|pharmacy|bookshop|trading|enterprise|group|services|bank|university|clinic|hospital)\b|công ty|cửa hàng|nhà hàng|株式会社|有限会社|合同会社|商店|ストア|書店|薬局|食堂|ក្រុមហ៊ុន|ហាង|ភោជនីយដ្ឋាន|شركة|متجر|مطعم|ооо|оао|зао|ип|公司|有限公司|商场|超市|주식회사|상사|प्रा\.?\s?लि|कम्पनी|पसल|स्टोर|भण्डार/iu;
/** How a letter begins and ends. */
const HONORIFIC = /\s*(?:様|殿|御中|さま|귀하|先生|女士)\s*$/u;
const TITLES =
	/^(?:mr|mrs|ms|dr|prof|sir|madam|mme|mlle|m|herr|frau|herrn|dhr|mevr|de heer|mevrouw|sr|sra|ông|bà|anh|chị|श्री|श्रीमती|លោក|លោកស្រី|السيد|السيدة)\.?\s+/iu;
/** Lines at the top of a page among which the name of who issued it stands. */
const TOP_LINES = 8;

/** Persons and organisations that may answer a question for one, the best first. */
export function findNames(question: Question, index: DocumentIndex, lines: readonly Reading[]): Fact[] {
	const has = (id: string) => question.concepts.some((concept) => concept.id === id);
	const facts = findPairs(question, index, lines)
		.map((fact) => nameIn(fact))
		.filter((fact) => fact !== null);
	if (question.concepts.length === 0 || question.wanted.length > 0)
		facts.push(...inSentences(question, index, lines));
	if (has('seller')) facts.push(...issuers(index));
	if (has('addressee') || has('customer')) facts.push(...honoured(lines));
	return facts.map((fact) => ({ ...fact, kind: 'name' as const })).sort((a, b) => b.score - a.score);
}

/** The name that stands behind a label: what is no name is not one. */
function nameIn(fact: Fact): Fact | null {
	const { value, reading } = fact;
	const text = reading.page.text.slice(value.start, value.end);
	if (
		/^[\p{N}\p{P}\s]+$/u.test(text) ||
		reading.values.some((one) => one.start <= value.start && one.end >= value.end)
	)
		return null;
	// A name ends where a number, a date or the next clause begins.
	const first = reading.values.find((one) => one.start > value.start && one.start < value.end);
	const comma = text.search(/[,;،、](?!\s?(?:Inc|Ltd|LLC|Jr|Ph|M\.?D|CFA|S\.))/u);
	const ends = [value.end, first?.start ?? value.end, comma > 2 ? value.start + comma : value.end];
	const start = value.start + (TITLES.exec(text)?.[0].length ?? 0);
	const cut = reading.page.text
		.slice(start, Math.min(...ends))
		.replace(HONORIFIC, '')
		.replace(/[\s(,:：.-]+$/u, '');
	if (cut.length < 2) return null;
	const isNameLike = !/\p{Ll}/u.test(cut) || /\p{Lu}/u.test(cut) || /\p{Lo}/u.test(cut);
	return { ...fact, value: { start, end: start + cut.length }, score: fact.score * (isNameLike ? 1 : 0.5) };
}

/** Names with capitals near what the question tells of them. */
function inSentences(question: Question, index: DocumentIndex, lines: readonly Reading[]): Fact[] {
	const needs = needsOf(question, index);
	return lines.flatMap((reading) =>
		namesIn(reading)
			.filter((name) => index.language !== 'de' || /\s/u.test(reading.page.text.slice(name.start, name.end)))
			.filter((name) => !question.wanted.some((wanted) => wordIn(reading, name, wanted) > 0))
			.map((name): Fact => {
				const near = surroundingsOf(index, reading, name);
				const words = reading.page.text.slice(name.start, name.end).split(/\s+/u).length;
				const isStart = isSentenceStart(reading, name) && words === 1;
				const support = supportOf(question, needs, near) * (isStart ? 0.7 : words > 1 ? 1 : 0.9);
				return {
					value: name,
					kind: 'name',
					reading,
					label: null,
					score: support + nearness(question, reading, name)
				};
			})
	);
}

/** A little more where a word of the question stands close by. */
function nearness({ wanted }: Question, reading: Reading, name: Span): number {
	const gaps = reading.terms
		.filter((term) => wanted.some((one) => wordIn(reading, term, one) > 0))
		.map((term) => Math.min(Math.abs(term.start - name.end), Math.abs(name.start - term.end)));
	return gaps.length > 0 ? 0.1 / (1 + Math.min(...gaps) / 12) : 0;
}

function namesIn({ page, line, values }: Reading): Span[] {
	return [...page.text.slice(line.start, line.end).matchAll(NAME)]
		.map(({ 0: name, index }) => ({ start: line.start + index, end: line.start + index + name.length }))
		.filter(
			({ start, end }) => end - start > 2 && !values.some((value) => value.start < end && value.end > start)
		);
}

function isSentenceStart({ page, line }: Reading, { start }: Span): boolean {
	return /(?:^|[.!?:]\s*)$/u.test(page.text.slice(line.start, start));
}

/** Who has made a receipt or a letter is named at its top, or has the form of a company's name. */
function issuers(index: DocumentIndex): Fact[] {
	const [page] = index.pages;
	if (!page) return [];
	const facts: Fact[] = [];
	for (let at = 0; at < Math.min(TOP_LINES, page.lines.length); at++) {
		const reading = index.read(page, at);
		if (!reading || reading.line.cells || !/\p{L}{2}|\p{Lo}/u.test(reading.text)) continue;
		const isCompany = COMPANY.test(reading.text);
		const isPlain = reading.values.length === 0 && reading.named.length === 0 && !/[:：]/u.test(reading.text);
		const isLetters = /^(?:thank|welcome|dear|please|\*)/iu.test(reading.text);
		if (isLetters || (!isCompany && !isPlain)) continue;
		facts.push({
			value: trimmedName(reading),
			kind: 'name',
			reading,
			label: null,
			score: (isCompany ? 0.85 : 0.68) - at * 0.01
		});
	}
	return facts;
}

function trimmedName({ page, line }: Reading): Span {
	const text = page.text.slice(line.start, line.end);
	return { start: line.start + (text.length - text.trimStart().length), end: line.end };
}

/** `山田太郎 様`: the name stands before the honour. */
function honoured(lines: readonly Reading[]): Fact[] {
	return lines
		.filter(({ text }) => HONORIFIC.test(text) && text.length < 40)
		.map((reading): Fact => {
			const name = reading.text.replace(HONORIFIC, '').replace(/^.*[:：]\s*/u, '');
			const start = reading.line.start + reading.text.indexOf(name);
			return { value: { start, end: start + name.length }, kind: 'name', reading, label: null, score: 0.85 };
		});
}
