import type { TextFormat } from '#contract/format.ts';
import type { TranslationUse } from '#contract/values.ts';
import type { LongJob } from './job-view.ts';

/** A job as a file that is written straight from its own text. @param use of its translation, which JSON always has */
export function textFile(job: LongJob, format: TextFormat, use: TranslationUse): BodyInit {
	const { translation } = job;
	const whole = (own: string, translated: string, between: string) =>
		[...(use === 'only' ? [] : [own]), ...(use === 'none' ? [] : [translated])].join(between);
	switch (format) {
		case 'txt':
			return whole(job.text, translation?.text ?? '', '\f');
		case 'md':
			return whole(job.markdown, translation?.markdown ?? '', '\n\n---\n\n');
		case 'json':
			return writeJson(job);
	}
}

/** A page a line: a long document as one text would fill the memory. */
function writeJson({ pages, ...rest }: LongJob): Blob {
	const head = JSON.stringify(rest, null, '\t').slice(0, -'\n}'.length);
	const lines: Blob[] = [];
	for (const page of pages) lines.push(new Blob([lines.length === 0 ? '\n' : ',\n', JSON.stringify(page)]));
	return new Blob([head, ',\n\t"pages": [', ...lines, '\n\t]\n}\n']);
}
