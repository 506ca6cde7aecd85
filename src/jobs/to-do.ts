import type { Database } from './database.ts';
import { openExportWishes } from './exports.ts';
import { openTranslations } from './translations.ts';
import { openTurns } from './turns.ts';
import { wishedDocuments } from './wishes.ts';
import { activeJobs } from './work.ts';

export type ToDo = {
	/** uuids of the jobs to be read, oldest first */
	jobs: string[];
	/** wishes for files that are still to be made, oldest first */
	exports: number[];
	/** uuids of the jobs that are to be translated, oldest first */
	translations: string[];
	/** questions that are still to be answered, oldest first */
	turns: number[];
	/** uuids of the documents of which pictures are wanted */
	drawings: string[];
};

/** All that waits for the runner, in one look: it is asked for at every hint. */
export async function readToDo(db: Database): Promise<ToDo> {
	return db.transaction('r', db.jobs, db.exportWishes, db.turns, db.wishes, async () => {
		const [jobs, exports, translations, turns, drawings] = await Promise.all([
			activeJobs(db),
			openExportWishes(db),
			openTranslations(db),
			openTurns(db),
			wishedDocuments(db)
		]);
		return { jobs: jobs.map(({ uuid }) => uuid), exports, translations, turns, drawings };
	});
}
