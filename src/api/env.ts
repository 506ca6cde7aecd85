import type { Caller } from '#accounts/account.ts';
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

/** A request as a handler sees it. */
export type Context = {
	env: Bindings;
	caller: Caller;
	req: {
		raw: Request;
		method: string;
		/** of the route's `:name` parts; undefined where the route has none of this name */
		param(name: string): string | undefined;
		/** the first of this name; undefined where there is none */
		query(name: string): string | undefined;
		/** the body; undefined where it is no JSON */
		json(): Promise<unknown>;
	};
};
