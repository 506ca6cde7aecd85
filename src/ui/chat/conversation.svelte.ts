import type { ChatClient } from '#client/chat.ts';
import type { ChatMessage } from '#contract/chat.ts';
import { toTrouble, type Trouble } from '#ui/trouble.ts';

/** A question with what has come of it. */
export type Turn = { question: string; answer: ChatMessage | null; trouble: Trouble | null };

/** What was asked and answered, and what is being asked now. */
export class Conversation {
	turns = $state.raw<readonly Turn[]>([]);
	/** of the history */
	loaded = $state.raw(false);
	trouble = $state.raw<Trouble | null>(null);
	asking = $state.raw(false);
	readonly #client: ChatClient;
	#stop: AbortController | null = null;

	constructor(client: ChatClient) {
		this.#client = client;
	}

	async load(): Promise<void> {
		try {
			const { messages } = await this.#client.history();
			this.turns = toTurns(messages);
			this.trouble = null;
		} catch (error) {
			this.trouble = toTrouble(error);
		}
		this.loaded = true;
	}

	/** Asks, unless something is being asked. @returns the answer; null where there is none */
	async ask(question: string): Promise<ChatMessage | null> {
		if (this.asking || question.trim() === '') return null;
		const before = this.turns;
		const tell = (turn: Partial<Turn>) =>
			(this.turns = [...before, { question, answer: null, trouble: null, ...turn }]);
		this.#stop = new AbortController();
		this.asking = true;
		let text = '';
		tell({});
		try {
			const { message } = await this.#client.ask(question, {
				signal: this.#stop.signal,
				onText: (content) => tell({ answer: { role: 'assistant', content: (text = content) } })
			});
			tell({ answer: message });
			return message;
		} catch (error) {
			const stopped = this.#stop.signal.aborted;
			const answer: ChatMessage | null =
				text === '' && !stopped ? null : { role: 'assistant', content: text, stopped: true };
			tell({ answer, trouble: stopped ? null : toTrouble(error) });
			return null;
		} finally {
			this.asking = false;
			this.#stop = null;
		}
	}

	/** What there is of the answer stays. */
	stop(): void {
		this.#stop?.abort();
	}
}

function toTurns(messages: readonly ChatMessage[]): Turn[] {
	const turns: Turn[] = [];
	for (const message of messages) {
		const last = turns.at(-1);
		if (message.role === 'user') turns.push({ question: message.content, answer: null, trouble: null });
		else if (last) turns[turns.length - 1] = { ...last, answer: message };
	}
	return turns;
}
