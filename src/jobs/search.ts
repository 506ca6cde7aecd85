import { findIn, type Finds } from '#search/find.ts';
import type { Query } from '#search/query.ts';
import { snippetOf, type Snippet } from '#search/snippet.ts';
import { lookupsOf, type Lookup } from '#search/terms.ts';
import type { Database, JobRow, TextRow } from './database.ts';

/** A page on which something of what is sought stands. */
export type Hit = Snippet & { index: number };
export type SearchedJob = { job: JobRow; /** those that tell most, in the order of the pages */ hits: Hit[] };

/** Of one job that are told. */
const MOST_HITS = 3;
/** Of one job that are looked at once all is found: a book would hold up the answer. */
const ENOUGH_PAGES = 50;
/** What so many words begin with stands in most texts: to look at these, the newest first, is quicker than the list. */
const MANY_ENTRIES = 5000;
/** Texts in memory at a time. */
const AT_ONCE = 25;

/** The jobs in whose text or name all of a query stands, the newest first. @param accounts whose jobs */
export async function searchJobs(
	db: Database,
	accounts: readonly string[],
	{ query, limit, before = Infinity }: { query: Query; limit: number; before?: number | undefined }
): Promise<SearchedJob[]> {
	const candidates = (await candidatesOf(db, query)).filter((seq) => seq < before);
	const found: SearchedJob[] = [];
	for (let at = 0; at < candidates.length && found.length < limit; at += AT_ONCE) {
		const seqs = candidates.slice(at, at + AT_ONCE);
		const [jobs, texts] = await Promise.all([db.jobs.bulkGet(seqs), db.texts.bulkGet(seqs)]);
		for (const [index, job] of jobs.entries()) {
			const text = texts[index];
			const hits = job && text && accounts.includes(job.account) ? hitsOf(job, text, query) : null;
			if (job && hits) found.push({ job, hits });
		}
	}
	return found.slice(0, limit);
}

/** The jobs that may have all the words of a query, the newest first: those that the index tells, or all there are. */
async function candidatesOf(db: Database, query: Query): Promise<number[]> {
	const told = await Promise.all(lookupsOf(query).map((lookup) => seqsOf(db, lookup)));
	const [first, ...others] = told.filter((seqs) => seqs !== null);
	if (!first) return query.length > 0 ? db.terms.toCollection().reverse().primaryKeys() : [];
	const common = others.reduce((some, other) => some.filter((seq) => other.has(seq)), [...first]);
	return common.toSorted((a, b) => b - a);
}

/** @returns null where the list would be too long to be of use */
async function seqsOf({ terms }: Database, { term, isPrefix }: Lookup): Promise<Set<number> | null> {
	const where = terms.where('terms');
	if (!isPrefix) return new Set(await where.equals(term).primaryKeys());
	const seqs = await where.startsWith(term).limit(MANY_ENTRIES).primaryKeys();
	return seqs.length < MANY_ENTRIES ? new Set(seqs) : null;
}

/** @returns null where a part of the query stands nowhere: words of a phrase may stand apart */
function hitsOf({ filename }: JobRow, { pages }: TextRow, query: Query): Hit[] | null {
	const missing = new Set(query.keys());
	const strike = ({ parts }: Finds) => parts.forEach((count, part) => count > 0 && missing.delete(part));
	strike(findIn(filename, query));
	const found: { index: number; text: string; finds: Finds; score: number }[] = [];
	for (const [at, { index, text }] of pages.entries()) {
		if (missing.size === 0 && at >= ENOUGH_PAGES) break;
		const finds = findIn(text, query);
		strike(finds);
		const score = finds.parts.filter((count) => count > 0).length;
		if (score > 0) found.push({ index, text, finds, score });
	}
	if (missing.size > 0) return null;
	return found
		.toSorted((a, b) => b.score - a.score)
		.slice(0, MOST_HITS)
		.toSorted((a, b) => a.index - b.index)
		.map(({ index, text, finds }) => ({ index, ...snippetOf(text, finds.ranges) }));
}
