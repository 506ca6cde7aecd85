import { Database } from '#jobs/database.ts';
import { lead } from './lead.ts';
import type { Start } from './start.ts';
import { work } from './work.ts';

/** The runner's thread: timers here are not slowed when the tab goes to the background. */
self.addEventListener(
	'message',
	({ data: { base, isIntended } }: MessageEvent<Start>) => {
		self.postMessage('started');
		void lead(async (signal) => {
			const db = new Database();
			try {
				await work(db, base, { signal, isIntended });
			} finally {
				db.close();
			}
		});
	},
	{ once: true }
);
