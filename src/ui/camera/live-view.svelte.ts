import type { PageCamera, Quad } from '#client/page-camera.ts';

export type CameraState = 'idle' | 'starting' | 'live' | 'refused' | 'missing' | 'busy' | 'unsupported';

/** Of what the camera sees, a page is looked for in a picture this long. */
const LOOK_LENGTH = 320;
/** Between two looks. */
const PAUSE_MS = 120;
/** A find that is lost for so many looks was no flicker. */
const PATIENCE = 4;
/** What most cameras give as film; they give what they have. */
const WANTED = { width: { ideal: 3840 }, height: { ideal: 2160 }, facingMode: 'environment' };

/** The light of a phone's camera: not in every browser's types. */
type Torch = { torch?: boolean };

/** What the camera sees, with the page in it. */
export class LiveView {
	state = $state<CameraState>('idle');
	/** corners in pixels of the film */
	quad = $state.raw<Quad | null>(null);
	size = $state.raw({ width: 4, height: 3 });
	stream = $state.raw<MediaStream | null>(null);
	/** null where there is none */
	light = $state.raw<boolean | null>(null);
	readonly #camera: PageCamera;
	#video: HTMLVideoElement | null = null;
	/** how often it was begun and ended: an answer that comes too late is none */
	#turn = 0;

	constructor(camera: PageCamera) {
		this.#camera = camera;
	}

	async start(): Promise<void> {
		// Not there where the page is not safe, whatever the types say.
		const devices = navigator.mediaDevices as MediaDevices | undefined;
		if (!devices?.getUserMedia) return void (this.state = 'unsupported');
		this.state = 'starting';
		const turn = ++this.#turn;
		try {
			const stream = await devices.getUserMedia({ video: WANTED, audio: false });
			const [track] = stream.getVideoTracks();
			if (turn !== this.#turn) {
				track?.stop();
				return;
			}
			this.stream = stream;
			this.light = (track?.getCapabilities?.() as Torch | undefined)?.torch ? false : null;
			this.state = 'live';
		} catch (error) {
			this.state = stateOf(error);
		}
	}

	/** Shows the film in this element and looks for pages in it. @returns how to stop */
	show(video: HTMLVideoElement): () => void {
		const end = new AbortController();
		video.srcObject = this.stream;
		this.#video = video;
		// Refused where the page was left meanwhile.
		video.play().catch(() => undefined);
		void this.#look(video, end.signal);
		return () => {
			end.abort();
			this.#video = null;
			video.srcObject = null;
		};
	}

	async toggleLight(): Promise<void> {
		const [track] = this.stream?.getVideoTracks() ?? [];
		const torch = !this.light;
		try {
			await track?.applyConstraints({ advanced: [{ torch } as MediaTrackConstraintSet] });
			this.light = torch;
		} catch {
			this.light = null; // it says that it has one, but gives none
		}
	}

	/** What the camera sees now, as a file; null where it sees nothing. */
	async take(): Promise<Blob | null> {
		if (!this.#video || this.#video.videoWidth === 0) return null;
		return this.#camera.keep(await createImageBitmap(this.#video));
	}

	stop(): void {
		this.#turn++;
		for (const track of this.stream?.getTracks() ?? []) track.stop();
		this.stream = null;
		this.quad = null;
		if (this.state === 'live') this.state = 'idle';
	}

	async #look(video: HTMLVideoElement, end: AbortSignal): Promise<void> {
		let lost = 0;
		while (!end.aborted) {
			const { videoWidth: width, videoHeight: height } = video;
			if (width > 0 && !document.hidden) {
				this.size = { width, height };
				const quad = await this.#findIn(video);
				lost = quad ? 0 : lost + 1;
				if (quad || lost > PATIENCE) this.quad = quad;
			}
			await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
		}
	}

	async #findIn(video: HTMLVideoElement): Promise<Quad | null> {
		const { videoWidth: width, videoHeight: height } = video;
		const scale = LOOK_LENGTH / Math.max(width, height);
		try {
			const frame = await createImageBitmap(video, {
				resizeWidth: Math.round(width * scale),
				resizeHeight: Math.round(height * scale)
			});
			const found = await this.#camera.find(frame);
			if (!found) return null;
			const [a, b, c, d] = found.map(({ x, y }) => ({ x: x / scale, y: y / scale }));
			return a && b && c && d ? [a, b, c, d] : null;
		} catch {
			return null; // no frame yet, or the thread has gone: the next look begins anew
		}
	}
}

function stateOf(error: unknown): CameraState {
	const name = error instanceof DOMException ? error.name : '';
	if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'missing';
	return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'refused';
}
