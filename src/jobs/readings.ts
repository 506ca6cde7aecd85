import { OcrError } from '#contract/error.ts';
import type { Change } from '#document/change.ts';
import { chosenReadings } from '#document/readings.ts';
import type { Database, JobRow, PageRow, ReadingRow } from './database.ts';
import { findJob } from './submit.ts';

/** The tables that a taken reading comes from and goes to. */
export function readingTables({ jobs, pages, images, readings }: Database) {
	return [jobs, pages, images, readings];
}

/**
 * Keeps a copy of each reading that some changes take over, so that it stays when the job that it comes from goes. In a
 * transaction of `readingTables`.
 * @throws {OcrError} `unknown_value` where there is no such reading of this file
 */
export async function keepReadings(db: Database, job: JobRow, changes: readonly Change[]): Promise<void> {
	for (const change of changes) {
		if (change.what !== 'reading' || change.from === null) continue;
		const { from, page: index } = change;
		if (await db.readings.get([job.uuid, from, index])) continue;
		const other = await findJob(db, from);
		const row = await db.pages.get([from, index]);
		const isKin = other && other.account === job.account && firstOf(other) === firstOf(job);
		if (!isKin || !row?.page)
			throw new OcrError(
				'unknown_value',
				`"from" names no job that has read page ${index + 1} of this file.`
			);
		const image = (await db.images.get([from, index]))?.blob ?? null;
		await db.readings.put({ uuid: job.uuid, from, index, page: row.page, image });
	}
}

/** The job that first read the file of another. */
function firstOf({ uuid, againOf }: JobRow): string {
	return againOf ?? uuid;
}

/** The pages of a job, each in the reading that a person has chosen. */
export async function inChosenReadings(
	db: Database,
	pages: readonly PageRow[],
	changes: readonly Change[]
): Promise<PageRow[]> {
	const chosen = chosenReadings(changes);
	if (chosen.size === 0) return [...pages];
	return Promise.all(
		pages.map(async (row) => {
			const reading = await takenReading(db, row, chosen);
			return reading
				? { uuid: row.uuid, index: row.index, page: reading.page, error: null, warnings: [] }
				: row;
		})
	);
}

/** The reading that was taken over for a page; undefined where it stands as it was first read. */
export async function takenReading(
	{ readings }: Database,
	{ uuid, index }: { uuid: string; index: number },
	chosen: ReadonlyMap<number, string>
): Promise<ReadingRow | undefined> {
	const from = chosen.get(index);
	return from === undefined ? undefined : readings.get([uuid, from, index]);
}
