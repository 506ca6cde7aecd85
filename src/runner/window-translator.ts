import type { Pair, Translator } from '#engines/translator.ts';
import { OcrError } from '#contract/error.ts';
import { RemoteWorker, serve } from '#workers/rpc.ts';
import { watched } from './watched.ts';

/** What a window offers to a thread that has no translator of the browser's. */
type WindowTranslatorMethods = {
	/** whether it translates this pair: null where the browser has no translator for it */
	open: (pair: Pair) => Promise<'ready' | 'wanting' | null>;
	translate: (texts: readonly string[]) => Promise<string[]>;
	close: () => void;
};

/** A window whose code does not come, or that is frozen, answers nothing. */
const ANSWER_MS = 10_000;
/** Of a text of a few sentences. */
const TEXT_MS = 30_000;

type Open = (pair: Pair) => Promise<Translator | 'wanting' | null>;

/** Offers the browser's translator on a port, from the window that can run it. */
export function serveTranslator(open: Open, port: MessagePort): void {
	let translator: Translator | null = null;
	const stop = new AbortController();
	const methods: WindowTranslatorMethods = {
		async open(pair) {
			const opened = await open(pair);
			if (opened === 'wanting' || opened === null) return opened;
			translator = opened;
			return 'ready';
		},
		translate(texts) {
			if (!translator) throw new Error('No translator was opened.');
			return translator.translate(texts, stop.signal);
		},
		close() {
			stop.abort();
			translator?.close();
			port.close();
		}
	};
	serve(methods, port);
	port.start();
}

/**
 * The translator that is offered at the other end of a port.
 * @returns `wanting` where the browser would have to fetch something first, null where there is none for this pair
 * @throws {OcrError} `engine_failed`; `cancelled` when the signal aborts
 */
export async function windowTranslator(
	port: MessagePort,
	pair: Pair,
	signal: AbortSignal
): Promise<Translator | 'wanting' | null> {
	const window = new RemoteWorker<WindowTranslatorMethods>(port);
	port.start();
	const silent = new OcrError('engine_failed', 'The window that has the translator does not answer.');
	const ask = <T>(call: (inTime: AbortSignal) => Promise<T>, timeoutMs: number) =>
		watched((inTime) => call(AbortSignal.any([inTime, signal])), timeoutMs, silent);
	const close = () => {
		// Nobody at the other end hears of a port that is closed.
		window.call('close', []).catch(() => undefined);
		window.close();
	};
	const ability = await ask((inTime) => window.call('open', [pair], { signal: inTime }), ANSWER_MS);
	if (ability !== 'ready') {
		close();
		return ability;
	}
	return {
		async translate(texts) {
			const written: string[] = [];
			for (const text of texts)
				written.push(
					...(await ask((inTime) => window.call('translate', [[text]], { signal: inTime }), TEXT_MS))
				);
			return written;
		},
		close
	};
}
