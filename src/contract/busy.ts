/** A Web Lock that is shared by all who would lose work if another version of the app took over now. */
export const BUSY_LOCK = 'private-ocr busy';

/** Says that something is under way. @returns how to say that it is over */
export function holdBusy(): () => void {
	const over = Promise.withResolvers<void>();
	void navigator.locks.request(BUSY_LOCK, { mode: 'shared' }, () => over.promise);
	return over.resolve;
}

/** The same as a switch. */
export class Busy {
	#release: (() => void) | undefined;

	set(isBusy: boolean): void {
		if (isBusy) this.#release ??= holdBusy();
		else {
			this.#release?.();
			this.#release = undefined;
		}
	}
}
