import { createContext } from 'svelte';
import type { JobSummary } from '#contract/job.ts';

/** What is being read on this device, for whatever page is open. Kept true by `app/companion.svelte.ts`. */
export class Activity {
	/** oldest first */
	running = $state.raw<readonly JobSummary[]>([]);
}

export const [useActivity, provideActivity] = createContext<Activity>();
