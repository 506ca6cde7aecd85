import { OcrError } from '#contract/error.ts';
import {
	FORMATS,
	isFormat,
	isTextFormat,
	TEXT_FORMATS,
	type Format,
	type TextFormat
} from '#contract/format.ts';
import type { Job } from '#contract/job.ts';
import { readJob } from '#jobs/library.ts';
import { attachment } from './attachment.ts';
import type { ApiEnv } from './env.ts';
import { toJob } from './job-view.ts';
import { jobUuid, unknownJob } from './jobs.ts';

/** `GET /ocr/<uuid>/download/?format=F` */
export async function download(context: ApiEnv['Context']): Promise<Response> {
	const found = await readJob(context.env.db, jobUuid(context));
	if (!found) throw unknownJob();
	const format = readFormat(context.req.query('format'));
	if (found.job.status === 'failed')
		throw new OcrError('job_failed', 'This job failed: there is nothing to download.');
	if (found.job.status !== 'done')
		throw new OcrError('not_done', 'This job is still running: ask again when its status is "done".');
	return new Response(write(format, toJob(found)), {
		headers: {
			'Content-Type': FORMATS[format],
			'Content-Disposition': attachment(found.job.filename, format),
			'Cache-Control': 'no-store',
			'X-Content-Type-Options': 'nosniff'
		}
	});
}

function readFormat(value: string | undefined): TextFormat {
	const names = Object.keys(FORMATS).join(', ');
	if (value === undefined || !isFormat(value))
		throw new OcrError('unknown_value', `"format" must be one of: ${names}.`);
	if (!isTextFormat(value)) throw unavailable(value);
	return value;
}

function unavailable(format: Format): OcrError {
	return new OcrError(
		'format_unavailable',
		`This version cannot write ${format} yet: ask for ${TEXT_FORMATS.join(', ')}.`
	);
}

function write(format: TextFormat, job: Job): string {
	switch (format) {
		case 'txt':
			return job.text;
		case 'md':
			return job.markdown;
		case 'json':
			return JSON.stringify(job, null, '\t');
	}
}
