import { OcrError } from '#contract/error.ts';
import type { VisionEngine } from '#engines/engine.ts';
import { failed } from '#engines/failed.ts';
import { PICTURES, type PromptApi } from '#engines/prompt-api.ts';
import { browserVision, lookWith } from '#engines/vision/browser.ts';
import { RemoteWorker, serve } from './rpc.ts';

/** What a window offers to a thread that reads pictures and has no model of the browser's. */
type WindowVisionMethods = {
	/** whether the browser has one that takes pictures and can be used at once */
	sees: () => Promise<boolean>;
	/** @param port told each piece of what it writes */
	look: (picture: ImageBitmap, prompt: string, port: MessagePort) => Promise<void>;
	stopLooking: () => void;
};
type WritingMethods = { piece: (piece: string) => void };

/** A window whose code does not come, or that is frozen, answers nothing. */
const ANSWER_MS = 10_000;

/** What the thread that has the browser's model offers. Nothing makes the browser fetch it. */
export function visionOffer(api: PromptApi | undefined): WindowVisionMethods {
	let stop: AbortController | null = null;
	return {
		sees: async () => (await api?.availability(PICTURES)) === 'available',
		async look(picture, prompt, port) {
			if (!api) throw new Error('There is no model here.');
			const writer = new RemoteWorker<WritingMethods>(port);
			port.start();
			stop = new AbortController();
			const { signal } = stop;
			let told: Promise<unknown> = Promise.resolve();
			const onPiece = (piece: string) => {
				told = writer.call('piece', [piece]).catch(() => undefined); // nobody listens any more
			};
			try {
				await lookWith(api)(picture, prompt, { signal, onPiece });
				await told; // two ports keep no order
			} catch (error) {
				// What the browser says of its own room is nothing about ours.
				if (!signal.aborted) throw failed(error, 'vision model');
			} finally {
				writer.close();
			}
		},
		stopLooking: () => stop?.abort()
	};
}

/**
 * The model that is offered at the other end of a port, as an engine, for as long as the port is open.
 * @throws {OcrError} `engine_failed` where there is none, or nobody answers
 */
export async function windowVision(port: MessagePort): Promise<VisionEngine> {
	const window = new RemoteWorker<WindowVisionMethods>(port);
	port.start();
	const sees = await window.call('sees', [], { signal: AbortSignal.timeout(ANSWER_MS) }).catch(() => false);
	if (!sees) {
		window.close();
		throw new OcrError('engine_failed', 'The browser’s own model cannot be used now.');
	}
	const engine = browserVision(async (picture, prompt, { signal, onPiece }) => {
		const { port1, port2 } = new MessageChannel();
		serve({ piece: onPiece } satisfies WritingMethods, port1);
		port1.start();
		// Nobody at the other end hears of a port that is closed.
		const stop = () => void window.call('stopLooking', []).catch(() => undefined);
		signal.addEventListener('abort', stop, { once: true });
		try {
			await window.call('look', [picture, prompt, port2], { transfer: [picture, port2] });
		} finally {
			signal.removeEventListener('abort', stop);
			port1.close();
		}
	});
	return {
		...engine,
		close() {
			window.close();
			return Promise.resolve();
		}
	};
}
