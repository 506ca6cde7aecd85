import { Database } from '#jobs/database.ts';
import { lead } from './lead.ts';
import type { Offer, Start } from './start.ts';
import { work } from './work.ts';

/** The runner's thread: timers here are not slowed when the tab goes to the background. */
self.addEventListener(
	'message',
	({ data: { base, isIntended, offers } }: MessageEvent<Start>) => {
		self.postMessage('started');
		const offer: Offer | null = offers ? (what, port) => self.postMessage(what, [port]) : null;
		void lead(async (signal) => {
			const db = new Database();
			try {
				await work(db, base, { signal, isIntended, offer });
			} finally {
				db.close();
			}
		});
	},
	{ once: true }
);
