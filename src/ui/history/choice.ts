import type { FamilyName } from '#contract/family.ts';
import type { JobSummary } from '#contract/job.ts';
import type { ToolSlug } from '#contract/values.ts';

/** Kinds of files as a person tells them apart. */
const KINDS = ['pdf', 'scan', 'picture'] as const;
export type Kind = (typeof KINDS)[number];

export const STATES = ['done', 'running', 'failed'] as const;
type State = (typeof STATES)[number];

export const ORDERS = ['newest', 'oldest', 'name', 'doubtful', 'longest'] as const;
export type Order = (typeof ORDERS)[number];

/** Which documents are shown; '' where it does not matter. */
export type Choice = {
	kind: Kind | '';
	/** our code */
	language: string;
	state: State | '';
	tool: ToolSlug | '';
	/** days as a date field has them, both included */
	from: string;
	to: string;
	corrected: boolean;
};

export const ALL: Choice = {
	kind: '',
	language: '',
	state: '',
	tool: '',
	from: '',
	to: '',
	corrected: false
};

export function isAll(choice: Choice): boolean {
	return Object.values(choice).every((value) => value === '' || value === false);
}

export function chosen(jobs: readonly JobSummary[], choice: Choice): JobSummary[] {
	return jobs.filter((job) => suits(job, choice));
}

function suits(job: JobSummary, { kind, language, state, tool, from, to, corrected }: Choice): boolean {
	const day = localDay(job.created_at);
	const is = <T extends string>(wanted: T | '', has: (value: T) => boolean) => wanted === '' || has(wanted);
	return [
		is(kind, (value) => kindOf(job.family) === value),
		is(language, (value) => languagesOf(job).includes(value)),
		is(state, (value) => stateOf(job) === value),
		is(tool, (value) => job.tool === value),
		is(from, (value) => day >= value),
		is(to, (value) => day <= value),
		!corrected || job.corrected
	].every(Boolean);
}

function kindOf(family: FamilyName): Kind {
	if (family === 'pdf') return 'pdf';
	return family === 'tiff' ? 'scan' : 'picture';
}

function stateOf({ status }: JobSummary): State {
	return status === 'pending' || status === 'processing' ? 'running' : status;
}

/** What a document was found to be in, or was said to be in. */
function languagesOf({ language, detected_languages }: JobSummary): string[] {
	if (detected_languages.length > 0) return detected_languages;
	return language === 'auto' ? [] : language.split('+');
}

/** The day on which something was, at this place. */
function localDay(iso: string): string {
	const at = new Date(iso);
	const two = (value: number) => String(value).padStart(2, '0');
	return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** @param jobs the newest first */
export function ordered(
	jobs: readonly JobSummary[],
	order: Order,
	compareNames: (a: string, b: string) => number
): readonly JobSummary[] {
	switch (order) {
		case 'newest':
			return jobs;
		case 'oldest':
			return jobs.toReversed();
		case 'name':
			return jobs.toSorted((a, b) => compareNames(a.filename, b.filename));
		case 'doubtful':
			return jobs.toSorted((a, b) => (a.mean_confidence ?? 2) - (b.mean_confidence ?? 2));
		case 'longest':
			return jobs.toSorted((a, b) => (b.page_count ?? 0) - (a.page_count ?? 0));
	}
}

/** What there is to choose from: a list of one value would change nothing. */
export function offers(jobs: readonly JobSummary[]): {
	languages: string[];
	tools: ToolSlug[];
	kinds: Kind[];
} {
	const all = <T>(values: (job: JobSummary) => readonly T[]) => [...new Set(jobs.flatMap(values))];
	return {
		languages: all(languagesOf),
		tools: all(({ tool }) => (tool === null ? [] : [tool])),
		kinds: KINDS.filter((kind) => jobs.some(({ family }) => kindOf(family) === kind))
	};
}
