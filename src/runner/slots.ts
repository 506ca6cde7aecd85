type Waiting = { places: number; rank: number; enter: () => void };

/** So often the one that has waited longest is next, whatever its rank: nobody waits for ever. */
const EVERY_OLDEST = 4;

/** A number of places. Of those that wait the lowest rank is served first, and of one rank who waits longest. */
export class Slots {
	readonly #count: number;
	#free: number;
	#served = 0;
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

	/** Whether somebody waits for a place who goes before this rank. */
	isAwaitedBefore(rank: number): boolean {
		return this.#waiting.some((waiting) => waiting.rank < rank);
	}

	/**
	 * Waits for places, holds them while `work` runs.
	 * @param places that the work takes up; more than there are means all of them
	 * @param rank whose turn it is: the lower first
	 */
	async hold<T>(work: () => Promise<T>, places = 1, rank = 0): Promise<T> {
		const taken = Math.min(places, this.#count);
		await new Promise<void>((enter) => {
			this.#waiting.push({ places: taken, rank, enter });
			this.#serve();
		});
		try {
			return await work();
		} finally {
			this.#free += taken;
			this.#serve();
		}
	}

	/** A large one whose turn it is is not overtaken, or it would wait for ever. */
	#serve(): void {
		for (let next = this.#next(); next && next.places <= this.#free; next = this.#next()) {
			this.#waiting.splice(this.#waiting.indexOf(next), 1);
			this.#free -= next.places;
			this.#served++;
			next.enter();
		}
	}

	#next(): Waiting | undefined {
		const [oldest, ...others] = this.#waiting;
		if (!oldest || this.#served % EVERY_OLDEST === EVERY_OLDEST - 1) return oldest;
		return others.reduce((first, waiting) => (waiting.rank < first.rank ? waiting : first), oldest);
	}
}
