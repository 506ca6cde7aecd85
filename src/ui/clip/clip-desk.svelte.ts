import { allowSite, allowedSites } from './allowed-sites.ts';
import { OPENED, readablePictures } from './clip-message.ts';
import { Talk, type Pictures } from './talk.ts';

/** A page says hello four times a second. */
const PATIENCE_MS = 8000;

export type Step =
	/** nobody has opened this window, or the browser has cut the tie to who did */
	'alone' | 'cut' | 'waiting' | 'silent' | 'asking' | 'refused' | 'taking' | 'choosing';

/** The clip window's talk with the page that opened it, and what that page has handed over. */
export class ClipDesk {
	step = $state<Step>('waiting');
	/** the origin that it is about, '' before one has spoken */
	origin = $state.raw('');
	pictures = $state.raw<readonly File[]>([]);
	missing = $state.raw(0);
	/** whether the text can go to where the cursor was */
	field = $state.raw(false);
	/** what is to be read, by place */
	chosen = $state.raw<ReadonlySet<number>>(new Set());
	site = $derived(this.origin === '' ? '' : new URL(this.origin).host);
	#talk: Talk | null = null;

	/** Listens to the page that opened this window. @returns how to stop */
	listen(): () => void {
		const opener = window.opener as Window | null;
		if (!opener) {
			this.step = location.hash === OPENED ? 'cut' : 'alone';
			return () => undefined;
		}
		const talk = new Talk({
			opener,
			isAllowed: (origin) => allowedSites().includes(origin),
			post: (message, origin) => opener.postMessage(message, origin),
			createNonce: () => crypto.randomUUID(),
			onask: (origin) => this.#enter('asking', origin),
			onlisten: (origin) => this.#enter('taking', origin),
			onpictures: (pictures) => void this.#take(pictures)
		});
		this.#talk = talk;
		const hear = (event: MessageEvent) => talk.hear(event);
		const timer = setTimeout(() => this.step === 'waiting' && (this.step = 'silent'), PATIENCE_MS);
		addEventListener('message', hear);
		return () => {
			clearTimeout(timer);
			removeEventListener('message', hear);
		};
	}

	/** @param always whether this site is not asked about again */
	allow(always: boolean): void {
		if (always) allowSite(this.origin);
		this.#talk?.allow();
	}

	refuse(): void {
		this.step = 'refused';
	}

	choose(place: number, wanted: boolean): void {
		const chosen = new Set(this.chosen);
		if (wanted) chosen.add(place);
		else chosen.delete(place);
		this.chosen = chosen;
	}

	chooseAll(): void {
		this.chosen = new Set(this.pictures.keys());
	}

	give(text: string): void {
		this.#talk?.give(text);
	}

	#enter(step: Step, origin: string): void {
		this.origin = origin;
		this.step = step;
	}

	async #take({ pictures, missing, field }: Pictures): Promise<void> {
		const files = await readablePictures(pictures);
		this.pictures = files;
		this.missing = missing + pictures.length - files.length;
		this.field = field;
		// One can only be the one that is meant.
		this.chosen = new Set(files.length === 1 ? [0] : []);
		this.step = 'choosing';
	}
}
