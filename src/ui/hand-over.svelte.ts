import { watchTakeOver } from '#client/update.ts';
import { holdBusy } from '#contract/busy.ts';
import type { Intake } from './intake.svelte.ts';

/** This page's part in an update: it holds one up while files are on their way in, and is loaded again after one. */
export class HandOver {
	#isReplaced = $state(false);

	constructor(intake: Intake) {
		const isHanding = $derived(intake.waiting.length > 0 || intake.held.length > 0);
		$effect(() => (isHanding ? holdBusy() : undefined));
		$effect(() => {
			if (this.#isReplaced && !isHanding) location.reload();
		});
	}

	/** From now on the page is answered by a service worker, so another one is of another version. */
	listen(): void {
		watchTakeOver(() => (this.#isReplaced = true));
	}
}
