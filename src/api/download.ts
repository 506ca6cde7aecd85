import { fromWire, OcrError } from '#contract/error.ts';
import {
	FORMATS,
	isFormat,
	isMadeFormat,
	isTextFormat,
	type MadeFormat,
	type OfferedFormat,
	type TextFormat
} from '#contract/format.ts';
import { cancelExport, lookAtExport, wishForExport } from '#jobs/exports.ts';
import { readJob } from '#jobs/library.ts';
import { attachment } from './attachment.ts';
import type { Bindings, Context } from './env.ts';
import { toLongJob } from './job-view.ts';
import { seenJob, unknownJob } from './jobs.ts';
import { textFile } from './text-file.ts';
import { lookUntil } from './wait.ts';

/** `GET /ocr/<uuid>/download/?format=F`: written now, or made by the runner when it is first wanted. */
export async function download(context: Context): Promise<Response> {
	const job = await seenJob(context);
	const { uuid } = job;
	const format = readFormat(context.req.query('format'));
	if (job.status === 'failed')
		throw new OcrError('job_failed', 'This job failed: there is nothing to download.');
	if (job.status !== 'done')
		throw new OcrError('not_done', 'This job is still running: ask again when its status is "done".');
	const body = isTextFormat(format)
		? await writeText(context.env, uuid, format)
		: await made(context.env, uuid, format);
	const { mediaType, extension } = FORMATS[format];
	return new Response(body, {
		headers: {
			'Content-Type': mediaType,
			'Content-Disposition': attachment(job.filename, extension),
			'Cache-Control': 'no-store',
			'X-Content-Type-Options': 'nosniff'
		}
	});
}

/** `DELETE /ocr/<uuid>/download/?format=F`: who has asked for the file does not wait for it any more. */
export async function cancelDownload(context: Context): Promise<Response> {
	const { uuid } = await seenJob(context);
	const format = readFormat(context.req.query('format'));
	if (isMadeFormat(format)) await cancelExport(context.env.db, uuid, format);
	return new Response(null, { status: 204 });
}

function readFormat(value: string | undefined): OfferedFormat {
	const names = Object.keys(FORMATS).join(', ');
	if (value === undefined || !isFormat(value))
		throw new OcrError('unknown_value', `"format" must be one of: ${names}.`);
	return value;
}

async function writeText({ db }: Bindings, uuid: string, format: TextFormat): Promise<BodyInit> {
	const found = await readJob(db, uuid);
	if (!found) throw unknownJob();
	return textFile(toLongJob(found), format);
}

/** The file that is there, or one that is made now. @throws {OcrError} `not_ready` when patience ends before it is */
async function made({ db, patienceMs }: Bindings, uuid: string, format: MadeFormat): Promise<Blob> {
	await wishForExport(db, uuid, format);
	const { file, wish } = await lookUntil(uuid, {
		look: () => lookAtExport(db, uuid, format),
		isEnough: ({ file, wish }) => file !== undefined || !wish || wish.error !== null,
		patienceMs
	});
	if (file) return file;
	if (!wish)
		throw new OcrError(
			'cancelled',
			'Nobody makes this file any more, or its job has changed: ask for it again.'
		);
	if (wish.error) throw fromWire(wish.error);
	throw new OcrError(
		'not_ready',
		wish.attempts > 0
			? 'This file is still being made: ask for it again.'
			: 'This file waits to be made: keep this site open in a tab, and ask for it again.'
	);
}
