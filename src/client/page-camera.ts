import type { Quad } from '#capture/quad.ts';
import type { CaptureMethods, Located } from '#workers/capture-methods.ts';
import type { RemoteWorker } from '#workers/rpc.ts';
import { spawnCapture } from '#workers/spawn-capture.ts';

export type { Point, Quad, Size } from '#capture/quad.ts';
export type { Located } from '#workers/capture-methods.ts';
/** A squared page. */
export type SquaredPage = { jpeg: Blob; width: number; height: number };

/** Finds and squares pages in photos, in a thread of its own that is there when it is first wanted. */
export class PageCamera {
	#worker: RemoteWorker<CaptureMethods> | null = null;

	/** @param frame transferred, unusable afterwards @returns the corners in its pixels */
	find(frame: ImageBitmap): Promise<Quad | null> {
		return this.#thread().call('find', [frame], { transfer: [frame] });
	}

	/** @param frame transferred, unusable afterwards */
	keep(frame: ImageBitmap): Promise<Blob> {
		return this.#thread().call('keep', [frame], { transfer: [frame] });
	}

	locate(photo: Blob): Promise<Located> {
		return this.#thread().call('locate', [photo]);
	}

	/** @param quad null for all of the photo */
	square(photo: Blob, quad: Quad | null): Promise<SquaredPage> {
		return this.#thread().call('square', [photo, quad]);
	}

	bind(pages: readonly SquaredPage[]): Promise<Blob> {
		return this.#thread().call('bind', [pages]);
	}

	close(): void {
		this.#worker?.close();
		this.#worker = null;
	}

	/** A new one where the last has died. */
	#thread(): RemoteWorker<CaptureMethods> {
		if (!this.#worker || this.#worker.ended) this.#worker = spawnCapture();
		return this.#worker;
	}
}
