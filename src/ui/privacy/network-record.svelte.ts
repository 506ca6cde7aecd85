import type { OwnerClient } from '#client/owner.ts';
import { toTrouble, type Trouble } from '#ui/trouble.ts';
import { byHost, type Host } from './record.ts';

/** What the app has asked for over the network. */
export class NetworkRecord {
	hosts = $state.raw<readonly Host[] | null>(null);
	/** ISO 8601: when it begins; null where it is empty */
	since = $state.raw<string | null>(null);
	trouble = $state.raw<Trouble | null>(null);
	others = $derived(this.hosts?.filter(({ isOwn }) => !isOwn) ?? []);
	hasSent = $derived(this.hosts?.some(({ seen }) => seen.some(({ sent }) => sent)) ?? false);
	readonly #client: OwnerClient;

	constructor(client: OwnerClient) {
		this.#client = client;
	}

	/** Reads it, and again whenever this page fetches something. @returns how to stop */
	follow(): () => void {
		void this.refresh();
		const observer = new PerformanceObserver(() => void this.refresh());
		observer.observe({ type: 'resource' });
		return () => observer.disconnect();
	}

	async refresh(): Promise<void> {
		try {
			const fetched = await this.#client.fetched();
			const measured = performance
				.getEntriesByType('resource')
				.filter((entry) => entry instanceof PerformanceResourceTiming)
				// The API's answers come from the service worker itself.
				.filter(({ name }) => /^https?:/.test(name) && !name.includes('/api/v1/'));
			const own = { origin: location.origin, originMs: performance.timeOrigin };
			this.hosts = byHost(fetched, measured, own);
			this.since = fetched.map(({ first_at }) => first_at).toSorted()[0] ?? null;
			this.trouble = null;
		} catch (error) {
			this.trouble = toTrouble(error);
		}
	}

	async clear(): Promise<void> {
		try {
			performance.clearResourceTimings();
			await this.#client.clearFetched();
			await this.refresh();
		} catch (error) {
			this.trouble = toTrouble(error);
		}
	}
}
