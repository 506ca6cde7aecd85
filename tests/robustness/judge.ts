import { errorBodySchema, type Job } from '#contract/job.ts';
import type { CorpusFile } from './corpus.ts';
import type { Outcome } from './submit.ts';

/** What is wrong with what became of a file; null where all is well. */
export function judge(file: CorpusFile, { status, body, hung }: Outcome): string | null {
	if (hung) return 'did not end in time';
	if (status === 400) {
		const refusal = errorBodySchema.safeParse(body);
		if (!refusal.success || !/\w \w.*[.:]/.test(refusal.data.error)) return `a 400 without a reason`;
		return file.expect === 'ok' ? `refused: ${refusal.data.code}` : null;
	}
	if (status !== 200 && status !== 202) return `answered ${status}`;
	if (file.expect === 'reject') return 'accepted';
	const bug = internalError(body);
	if (bug) return bug;
	return file.expect === 'ok' ? judgePages(file, body) : null;
}

/** `internal` is a bug of ours, whatever the file is like. */
export function internalError({ error, pages }: Job): string | null {
	const errors = [error, ...(pages ?? []).map((page) => page.error)];
	const bug = errors.find((candidate) => candidate?.code === 'internal');
	return bug ? `internal: ${bug.message}` : null;
}

function judgePages({ pages, width, height, dims }: CorpusFile, job: Job): string | null {
	if (job.page_count !== pages) return `${job.page_count} pages, not ${pages}`;
	const first = job.pages.find(({ index }) => index === 0);
	if (!first) return `no first page: ${job.error?.code ?? job.status}`;
	if (first.error) return `first page failed: ${first.error.code}`;
	// A PDF's size is in points; its page image has as many pixels as its own resolution makes of them.
	const scale = dims ? (first.dpi ?? NaN) / 72 : 1;
	const slack = dims ? 1 : 0;
	const fits = (pixels: number, wanted: number | null) =>
		wanted === null || Math.abs(pixels - wanted * scale) <= slack;
	if (fits(first.width, width) && fits(first.height, height)) return null;
	const unit = dims ? `pt at ${first.dpi} dpi` : 'px';
	return `${first.width} × ${first.height} px, not ${width} × ${height} ${unit}`;
}
