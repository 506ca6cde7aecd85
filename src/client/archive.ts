import { OcrError } from '#contract/error.ts';
import type { OfferedFormat } from '#contract/format.ts';
import type { JobSummary } from '#contract/job.ts';
import { spawnZip } from '#workers/spawn-zip.ts';
import type { Client } from './client.ts';
import { apart } from './names-apart.ts';

type ArchiveOptions = {
	format: OfferedFormat;
	signal: AbortSignal;
	/** told before each document, and at the end */
	onProgress: (done: number, count: number) => void;
};

/**
 * Packs the file of each document into one archive, one after the other: each is made as if it alone had been asked
 * for. A document that is deleted meanwhile, or whose file cannot be made, is left out.
 * @returns null where there was nothing to pack
 * @throws {OcrError} `cancelled`
 */
export async function packArchive(
	client: Pick<Client, 'download'>,
	jobs: readonly Pick<JobSummary, 'uuid' | 'created_at'>[],
	{ format, signal, onProgress }: ArchiveOptions
): Promise<{ blob: Blob; count: number } | null> {
	const zip = spawnZip();
	const nameOf = apart();
	let count = 0;
	try {
		await zip.call('begin', [], { signal });
		for (const [done, { uuid, created_at }] of jobs.entries()) {
			onProgress(done, jobs.length);
			const file = await fileOf(client, uuid, { format, signal });
			if (!file) continue;
			await zip.call('add', [nameOf(file.filename), file.blob, new Date(created_at)], { signal });
			count++;
		}
		onProgress(jobs.length, jobs.length);
		return count === 0 ? null : { blob: await zip.call('finish', [], { signal }), count };
	} finally {
		zip.close();
	}
}

/** @returns null where this document has no such file */
async function fileOf(
	client: Pick<Client, 'download'>,
	uuid: string,
	{ format, signal }: Pick<ArchiveOptions, 'format' | 'signal'>
): Promise<{ blob: Blob; filename: string } | null> {
	try {
		return await client.download(uuid, format, { signal });
	} catch (error) {
		if (signal.aborted) throw new OcrError('cancelled', 'Cancelled.');
		// One document that cannot be written does not stop the others.
		if (error instanceof OcrError && LEFT_OUT.has(error.code)) return null;
		throw error;
	}
}

const LEFT_OUT = new Set<OcrError['code']>([
	'not_found',
	'not_done',
	'job_failed',
	'cancelled',
	'engine_failed',
	'page_timeout',
	'internal'
]);
