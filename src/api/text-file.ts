import type { TextFormat } from '#contract/format.ts';
import type { Job } from '#contract/job.ts';

/** A job as a file that is written straight from its own text. */
export function textFile(job: Job, format: TextFormat): BodyInit {
	switch (format) {
		case 'txt':
			return job.text;
		case 'md':
			return job.markdown;
		case 'json':
			return writeJson(job);
	}
}

/** A page a line: a long document as one text would fill the memory. */
function writeJson({ pages, ...rest }: Job): Blob {
	const head = JSON.stringify(rest, null, '\t').slice(0, -'\n}'.length);
	const lines = pages.map((page, index) => new Blob([index === 0 ? '\n' : ',\n', JSON.stringify(page)]));
	return new Blob([head, ',\n\t"pages": [', ...lines, '\n\t]\n}\n']);
}
