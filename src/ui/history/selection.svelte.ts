import { SvelteSet } from 'svelte/reactivity';

/** Which documents a person has picked out of those that are shown. */
export class Selection {
	readonly #picked = new SvelteSet<string>();
	/** where a row of them would begin */
	#anchor: string | null = null;

	get count(): number {
		return this.#picked.size;
	}

	has(uuid: string): boolean {
		return this.#picked.has(uuid);
	}

	/**
	 * Picks one, or puts it back.
	 * @param shown all that are shown, in their order
	 * @param isRow whether those between it and the one before go along
	 */
	toggle(uuid: string, shown: readonly string[], isRow: boolean): void {
		const isPicked = !this.#picked.has(uuid);
		const [from, to] = [
			isRow && this.#anchor !== null ? shown.indexOf(this.#anchor) : -1,
			shown.indexOf(uuid)
		];
		const some = from < 0 ? [uuid] : shown.slice(Math.min(from, to), Math.max(from, to) + 1);
		for (const one of some) {
			if (isPicked) this.#picked.add(one);
			else this.#picked.delete(one);
		}
		this.#anchor = uuid;
	}

	pickAll(shown: readonly string[]): void {
		for (const uuid of shown) this.#picked.add(uuid);
	}

	clear(): void {
		this.#picked.clear();
		this.#anchor = null;
	}

	/** What is shown no longer is not picked either. */
	keepOnly(shown: readonly string[]): void {
		const left = new Set(shown);
		for (const uuid of this.#picked) if (!left.has(uuid)) this.#picked.delete(uuid);
	}

	/** Those that are picked, in the order in which they are shown. */
	of<T extends { uuid: string }>(shown: readonly T[]): T[] {
		return shown.filter(({ uuid }) => this.#picked.has(uuid));
	}
}
