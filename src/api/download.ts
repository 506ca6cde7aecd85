import { fromWire, OcrError } from '#contract/error.ts';
import {
	FORMATS,
	isTextFormat,
	isTranslatable,
	type MadeFile,
	type MadeFormat,
	type OfferedFormat,
	type TextFormat
} from '#contract/format.ts';
import { TRANSLATION_USES, type TranslationUse } from '#contract/values.ts';
import { cancelExport, lookAtExport, wishForExport } from '#jobs/exports.ts';
import { readJob } from '#jobs/library.ts';
import { attachment } from './attachment.ts';
import type { Bindings, Context } from './env.ts';
import { toLongJob } from './job-view.ts';
import { seenJob, unknownJob } from './jobs.ts';
import { oneOf } from './submission.ts';
import { textFile } from './text-file.ts';
import { lookUntil } from './wait.ts';

const FORMAT_NAMES = Object.keys(FORMATS) as OfferedFormat[];

/** `GET /ocr/<uuid>/download/?format=F`: written now, or made by the runner when it is first wanted. */
export async function download(context: Context): Promise<Response> {
	const job = await seenJob(context);
	const { uuid } = job;
	const { format, use } = readWanted(context);
	if (job.status === 'failed')
		throw new OcrError('job_failed', 'This job failed: there is nothing to download.');
	if (job.status !== 'done')
		throw new OcrError('not_done', 'This job is still running: ask again when its status is "done".');
	if (use !== 'none' && !(job.translation && isTranslatable(format)))
		throw new OcrError(
			'unknown_value',
			'There is no translation to be had as that: leave "translation" out.'
		);
	const body = isTextFormat(format)
		? await writeText(context.env, uuid, format, use)
		: await made(context.env, uuid, fileOf(format, use));
	const { mediaType, extension } = FORMATS[format];
	return new Response(body, {
		headers: {
			'Content-Type': mediaType,
			'Content-Disposition': attachment(
				job.filename,
				use === 'none' ? extension : `${job.translation?.language}.${extension}`
			),
			'Cache-Control': 'no-store',
			'X-Content-Type-Options': 'nosniff'
		}
	});
}

/** `DELETE /ocr/<uuid>/download/?format=F`: who has asked for the file does not wait for it any more. */
export async function cancelDownload(context: Context): Promise<Response> {
	const { uuid } = await seenJob(context);
	const { format, use } = readWanted(context);
	if (!isTextFormat(format)) await cancelExport(context.env.db, uuid, fileOf(format, use));
	return new Response(null, { status: 204 });
}

function readWanted({ req }: Context): { format: OfferedFormat; use: TranslationUse } {
	return {
		format: oneOf('format', FORMAT_NAMES, req.query('format') ?? ''),
		use: oneOf('translation', TRANSLATION_USES, req.query('translation') ?? 'none')
	};
}

function fileOf(format: MadeFormat, use: TranslationUse): MadeFile {
	return use === 'none' ? format : `${format} ${use}`;
}

async function writeText(
	{ db }: Bindings,
	uuid: string,
	format: TextFormat,
	use: TranslationUse
): Promise<BodyInit> {
	const found = await readJob(db, uuid);
	if (!found) throw unknownJob();
	return textFile(toLongJob(found), format, use);
}

/** The file that is there, or one that is made now. @throws {OcrError} `not_ready` when patience ends before it is */
async function made({ db, patienceMs }: Bindings, uuid: string, format: MadeFile): Promise<Blob> {
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
