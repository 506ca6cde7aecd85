import type { PageCamera, Point, Quad, Size, SquaredPage } from '#client/page-camera.ts';

/** A photo whose corners are being seen to. */
export type Draft = {
	photo: Blob;
	size: Size;
	quad: Quad;
	found: boolean;
	/** the page that it takes the place of; null for a new one */
	replaces: number | null;
};
export type StackedPage = SquaredPage & { id: number; photo: Blob; size: Size; quad: Quad };

/** The pages that were photographed so far, and the one that is being seen to. */
export class PageStack {
	pages = $state.raw<readonly StackedPage[]>([]);
	draft = $state.raw<Draft | null>(null);
	working = $state(false);
	broken = $state(false);
	readonly #camera: PageCamera;
	#lastId = 0;

	constructor(camera: PageCamera) {
		this.#camera = camera;
	}

	/** Finds the page in a photo, for the person to see. */
	async consider(photo: Blob): Promise<void> {
		await this.#work(async () => {
			const { quad, width, height } = await this.#camera.locate(photo);
			const size = { width, height };
			this.draft = { photo, size, quad: quad ?? allOf(size), found: quad !== null, replaces: null };
		});
	}

	/** Sees to a page's corners once more. */
	reconsider({ id, photo, size, quad }: StackedPage): void {
		this.draft = { photo, size, quad, found: true, replaces: id };
	}

	moveCorner(index: number, to: Point): void {
		if (!this.draft) return;
		const { size, quad } = this.draft;
		const x = Math.max(0, Math.min(size.width, to.x));
		const y = Math.max(0, Math.min(size.height, to.y));
		const [a, b, c, d] = quad.map((corner, at) => (at === index ? { x, y } : corner));
		if (a && b && c && d) this.draft = { ...this.draft, quad: [a, b, c, d] };
	}

	takeAll(): void {
		if (this.draft) this.draft = { ...this.draft, quad: allOf(this.draft.size) };
	}

	/** Squares the draft and keeps it. @returns whether that worked */
	async accept(): Promise<boolean> {
		const { draft } = this;
		if (!draft) return false;
		return this.#work(async () => {
			const { photo, size, quad, replaces } = draft;
			const squared = await this.#camera.square(photo, quad);
			const page = { ...squared, id: replaces ?? ++this.#lastId, photo, size, quad };
			this.pages =
				replaces === null
					? [...this.pages, page]
					: this.pages.map((other) => (other.id === replaces ? page : other));
			this.draft = null;
		});
	}

	discard(): void {
		this.draft = null;
	}

	remove(id: number): void {
		this.pages = this.pages.filter((page) => page.id !== id);
	}

	/** One page as a picture, several as one document. @param names of either */
	async file(names: { photo: string; document: string }): Promise<File | null> {
		const [first, ...others] = this.pages;
		if (!first) return null;
		if (others.length === 0) return new File([first.jpeg], names.photo, { type: 'image/jpeg' });
		const pages = this.pages.map(({ jpeg, width, height }) => ({ jpeg, width, height }));
		return new File([await this.#camera.bind(pages)], names.document, { type: 'application/pdf' });
	}

	async #work(work: () => Promise<void>): Promise<boolean> {
		this.working = true;
		this.broken = false;
		try {
			await work();
		} catch {
			this.broken = true; // told on the screen: another photo is the only way out
		} finally {
			this.working = false;
		}
		return !this.broken;
	}
}

const allOf = ({ width, height }: Size): Quad => [
	{ x: 0, y: 0 },
	{ x: width, y: 0 },
	{ x: width, y: height },
	{ x: 0, y: height }
];
