import type { Job } from '#contract/job.ts';

/** How sure some pages of a document are, as a mean over their words weighted by their letters; null without any. */
export function surenessOf({ pages }: Pick<Job, 'pages'>, indexes: readonly number[]): number | null {
	let [letters, weighted] = [0, 0];
	for (const { index, blocks } of pages) {
		if (!indexes.includes(index)) continue;
		for (const { text, confidence } of blocks.flatMap(({ words }) => words)) {
			if (confidence === null) continue;
			letters += text.length;
			weighted += text.length * confidence;
		}
	}
	return letters === 0 ? null : weighted / letters;
}
