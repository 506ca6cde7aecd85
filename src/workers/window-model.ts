import type { LanguageModel, Prompt } from '#engines/language-model.ts';
import { RemoteWorker, serve } from './rpc.ts';

/** What a window offers to a thread that has no model of the browser's. */
type WindowModelMethods = {
	/** null where the browser has none that can be used at once */
	open: () => Promise<{ name: string; contextTokens: number } | null>;
	/** @param port told what there is of the answer */
	generate: (
		prompt: Prompt,
		options: { schema?: object; maxTokens: number },
		port: MessagePort
	) => Promise<string>;
	stop: () => void;
};
type WritingMethods = { text: (piece: string) => void };

/** A window whose code does not come, or that is frozen, answers nothing. */
const ANSWER_MS = 10_000;

/**
 * What the thread that can run a language model offers.
 * @param open as `openBrowserModel`
 */
export function languageOffer(open: () => Promise<LanguageModel | null>): WindowModelMethods {
	let model: LanguageModel | null = null;
	let stop: AbortController | null = null;
	return {
		async open() {
			model = await open();
			return model && { name: model.name, contextTokens: model.contextTokens };
		},
		async generate(prompt, options, writing) {
			if (!model) throw new Error('No model was opened.');
			const listener = new RemoteWorker<WritingMethods>(writing);
			writing.start();
			stop = new AbortController();
			let told: Promise<unknown> = Promise.resolve();
			const onText = (piece: string) => {
				told = listener.call('text', [piece]).catch(() => undefined); // nobody listens any more
			};
			try {
				const answer = await model.generate(prompt, { ...options, signal: stop.signal, onText });
				await told; // two ports keep no order
				return answer;
			} finally {
				stop = null;
				listener.close();
			}
		},
		stop: () => stop?.abort()
	};
}

/**
 * The model that is offered at the other end of a port, for as long as the port is open.
 * @returns null where there is none
 * @throws {OcrError} `engine_failed`; `cancelled` when nobody answers in time, or the signal aborts
 */
export async function windowModel(port: MessagePort, signal: AbortSignal): Promise<LanguageModel | null> {
	const window = new RemoteWorker<WindowModelMethods>(port);
	port.start();
	const inTime = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]);
	const told = await window.call('open', [], { signal: inTime });
	if (!told) return null;
	return {
		...told,
		async generate(prompt, { schema, maxTokens, signal, onText }) {
			const { port1, port2 } = new MessageChannel();
			const methods: WritingMethods = { text: (piece) => onText?.(piece) };
			serve(methods, port1);
			port1.start();
			// Nobody at the other end hears of a port that is closed.
			const stop = () => void window.call('stop', []).catch(() => undefined);
			signal.addEventListener('abort', stop, { once: true });
			try {
				const options = { maxTokens, ...(schema && { schema }) };
				return await window.call('generate', [prompt, options, port2], { transfer: [port2] });
			} finally {
				signal.removeEventListener('abort', stop);
				port1.close();
			}
		},
		close() {
			window.close();
			return Promise.resolve();
		}
	};
}
