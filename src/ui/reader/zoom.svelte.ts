/** What a page's picture is fitted to; null where a person has chosen a size. */
export type Fit = 'width' | 'page' | null;

const STEP = 1.25;
const [MIN_SCALE, MAX_SCALE] = [0.05, 8];
/** A small picture is not blown up further to fill its pane. */
const MAX_FIT = 2;

type Size = { width: number; height: number };

/** How large a page is shown. */
export class Zoom {
	fit = $state.raw<Fit>('width');
	/** pixels of the screen that the page may take */
	room = $state.raw<Size>({ width: 0, height: 0 });
	/** pixels of the page */
	page = $state.raw<Size>({ width: 0, height: 0 });
	#chosen = $state.raw(1);
	/** pixels of the screen per pixel of the page */
	scale = $derived(this.#scale());

	fitTo(fit: Fit & string): void {
		this.fit = fit;
	}

	set(scale: number): void {
		this.#chosen = clamp(scale);
		this.fit = null;
	}

	/** @param factor over the size now; 1 step is 1.25 */
	by(factor: number): void {
		this.set(this.scale * factor);
	}

	in(): void {
		this.by(STEP);
	}

	out(): void {
		this.by(1 / STEP);
	}

	/** From the size that fits to full size, or back. */
	toggle(): void {
		if (this.fit === null) this.fitTo('width');
		else this.set(Math.max(1, this.scale * 2));
	}

	#scale(): number {
		if (this.fit === null) return this.#chosen;
		const { room, page } = this;
		if (room.width <= 0 || page.width <= 0 || page.height <= 0) return 1;
		const wide = room.width / page.width;
		return clamp(Math.min(MAX_FIT, this.fit === 'width' ? wide : Math.min(wide, room.height / page.height)));
	}
}

function clamp(scale: number): number {
	return Math.min(MAX_SCALE, Math.max(MIN_SCALE, scale));
}
