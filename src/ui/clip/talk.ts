import { readMessage, readyMessage, textMessage, type FromPage, type ToPage } from './clip-message.ts';

/** Of a MessageEvent, what counts. */
export type Heard = { source: unknown; origin: string; data: unknown };
export type Pictures = Extract<FromPage, { kind: 'pictures' }>;

export type TalkOptions = {
	/** the window that opened ours: nobody else is listened to */
	opener: unknown;
	isAllowed: (origin: string) => boolean;
	/** tells the opener, as long as it shows this origin */
	post: (message: ToPage, origin: string) => void;
	createNonce: () => string;
	onask: (origin: string) => void;
	onlisten: (origin: string) => void;
	onpictures: (pictures: Pictures) => void;
};

/** A page says hello four times a second until it is answered: a person has some minutes to answer. */
const MOST_MESSAGES = 2000;

/**
 * The talk with the page that opened this window. The first origin that says hello is the only one that is heard and
 * answered; it is asked about before anything is taken from it, and takes are as many as nonces: one.
 */
export class Talk {
	readonly #options: TalkOptions;
	#origin: string | null = null;
	#nonce: string | null = null;
	#count = 0;

	constructor(options: TalkOptions) {
		this.#options = options;
	}

	hear({ source, origin, data }: Heard): void {
		const { opener, onpictures } = this.#options;
		if (source === null || source !== opener || !isSite(origin) || ++this.#count > MOST_MESSAGES) return;
		const message = readMessage(data);
		if (message?.kind === 'hello') this.#greet(origin);
		else if (message && origin === this.#origin && this.#nonce !== null && message.nonce === this.#nonce) {
			this.#nonce = null;
			onpictures(message);
		}
	}

	/** The person lets this origin hand pictures over. */
	allow(): void {
		if (this.#origin === null || this.#nonce !== null) return;
		this.#nonce = this.#options.createNonce();
		this.#options.post(readyMessage(this.#nonce), this.#origin);
		this.#options.onlisten(this.#origin);
	}

	/** Gives the page what was read of its pictures. */
	give(text: string): void {
		if (this.#origin !== null) this.#options.post(textMessage(text), this.#origin);
	}

	#greet(origin: string): void {
		if (this.#origin !== null) return;
		this.#origin = origin;
		if (this.#options.isAllowed(origin)) this.allow();
		else this.#options.onask(origin);
	}
}

/** A page without an origin of its own (a sandbox, a file) could be anybody. */
const isSite = (origin: string) => /^https?:\/\//.test(origin);
