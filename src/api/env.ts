import type { Context as HonoContext } from 'hono';
import type { Database } from '#jobs/database.ts';

/** What a request comes with beside itself: the API keeps nothing between two of them. */
export type Bindings = {
	db: Database;
	/** its address, ending with a slash */
	site: string;
	/** one start of the service worker */
	instance: string;
	/** the tab that calls, '' where there is none */
	clientId: string;
	/** keeps the service worker alive until the work is done, after the answer */
	waitUntil: (work: Promise<unknown>) => void;
	now: () => Date;
	createId: () => string;
	/** how long a POST waits for its job */
	patienceMs: number;
};

export type ApiEnv = { Bindings: Bindings; Context: HonoContext<{ Bindings: Bindings }> };
