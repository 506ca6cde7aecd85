type Waiting = { places: number; enter: () => void };

/** A number of places; who waits longest is served first. */
export class Slots {
	readonly #count: number;
	#free: number;
	readonly #waiting: Waiting[] = [];

	constructor(count: number) {
		this.#count = count;
		this.#free = count;
	}

	get full(): boolean {
		return this.#free === 0;
	}

	/** Whether somebody waits for a place. */
	get awaited(): boolean {
		return this.#waiting.length > 0;
	}

	/**
	 * Waits for places, holds them while `work` runs.
	 * @param places that the work takes up; more than there are means all of them
	 */
	async hold<T>(work: () => Promise<T>, places = 1): Promise<T> {
		const taken = Math.min(places, this.#count);
		await new Promise<void>((enter) => {
			this.#waiting.push({ places: taken, enter });
			this.#serve();
		});
		try {
			return await work();
		} finally {
			this.#free += taken;
			this.#serve();
		}
	}

	/** A large one at the head of the queue is not overtaken, or it would wait for ever. */
	#serve(): void {
		for (let next = this.#waiting[0]; next && next.places <= this.#free; next = this.#waiting[0]) {
			this.#waiting.shift();
			this.#free -= next.places;
			next.enter();
		}
	}
}
