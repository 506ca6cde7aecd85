import { cutOut, canTakeStill, takeStill } from './screen-still.ts';
import { regionAfter, regionBetween, type Region } from './region.ts';

type Point = { x: number; y: number };
/** In pixels of the picture. */
const STEP = 10;

/** A picture of the screen, and the part of it that is to be read. */
export class ScreenDesk {
	state = $state<'idle' | 'choosing' | 'refused' | 'unsupported'>('idle');
	picture = $state.raw<ImageBitmap | null>(null);
	/** null for all of it */
	region = $state.raw<Region | null>(null);
	#from: Point | null = null;

	async choose(): Promise<void> {
		if (!canTakeStill()) return void (this.state = 'unsupported');
		this.state = 'choosing';
		try {
			const picture = await takeStill();
			this.clear();
			this.picture = picture;
		} catch {
			// Which of them said no browsers do not tell.
			this.state = 'refused';
		}
	}

	begin(at: Point): void {
		this.#from = at;
	}

	draw(to: Point): void {
		if (this.#from && this.picture) this.region = regionBetween(this.#from, to, this.picture);
	}

	end(): void {
		this.#from = null;
	}

	/** @returns whether the key meant the frame */
	press(key: string, grows: boolean): boolean {
		if (!this.picture) return false;
		const { width, height } = this.picture;
		const quarter = { x: width / 4, y: height / 4, width: width / 2, height: height / 2 };
		const region = regionAfter(key, this.region ?? quarter, this.picture, { grows, step: STEP });
		if (region) this.region = region;
		return region !== null;
	}

	async file(name: string): Promise<File | null> {
		const { picture, region } = this;
		if (!picture) return null;
		return cutOut(picture, region ?? { x: 0, y: 0, width: picture.width, height: picture.height }, name);
	}

	clear(): void {
		this.picture?.close();
		this.picture = null;
		this.region = null;
		this.state = 'idle';
	}
}
