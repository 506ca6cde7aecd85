import { OcrError } from '#contract/error.ts';
import type { Pair, Translator } from '#engines/translator.ts';
import type { JobRow } from '#jobs/database.ts';
import { nameOf } from '#languages/names.ts';
import { findLanguage, parseLanguages, type Language } from '#languages/registry.ts';
import { installedModels } from '#models/model-shelf.ts';
import { hasOwnTranslator } from '#models/own-translator.ts';
import type { ChatMethods } from '#workers/chat.worker.ts';
import type { RemoteWorker } from '#workers/rpc.ts';
import { askForWindow } from './ask-for-window.ts';
import type { Bench } from './bench.ts';
import { documentHead } from './document-head.ts';
import { watched } from './watched.ts';
import { windowTranslator } from './window-translator.ts';

/** A gigabyte from a slow disk onto a slow card, and what a slow card takes for a text of a few sentences. */
const [LOAD_MS, TEXT_MS] = [180_000, 60_000];

/**
 * The best translator that this device has for a pair of languages: the browser's own, else a model that writes answers.
 * @throws {OcrError} `model_missing`, which says what would make it work
 */
export async function openTranslator(bench: Bench, pair: Pair, signal: AbortSignal): Promise<Translator> {
	const own = await openOwn(bench, pair, signal);
	if (own && own !== 'wanting') return own;
	if (await hasModel(bench)) return modelDoor(bench, pair);
	throw own === 'wanting' ? notFetched(pair) : unknownPair(pair);
}

/**
 * Nothing is read in vain where it is known beforehand that nothing here translates it.
 * @throws {OcrError} `model_missing`
 */
export async function makeSureOfTranslator(bench: Bench, job: JobRow, signal: AbortSignal): Promise<void> {
	const [named] = parseLanguages(job.language) ?? [];
	if (signal.aborted || !named || job.translation?.status !== 'processing') return;
	const pair = { from: named.code, to: job.translation.language };
	if (isOneLanguage(pair) || (await hasModel(bench))) return;
	const own = await openOwn(bench, pair, signal);
	if (own === null) throw unknownPair(pair);
	if (own !== 'wanting') own.close(); // what it wants a person can let it fetch when the text is there
}

async function openOwn(
	{ site, offer }: Bench,
	pair: Pair,
	signal: AbortSignal
): Promise<Translator | 'wanting' | null> {
	if (!offer || !(await hasOwnTranslator(site))) return null;
	const { port1, port2 } = new MessageChannel();
	offer('translator', port2);
	return windowTranslator(port1, pair, signal);
}

async function hasModel({ site }: Bench): Promise<boolean> {
	return (await installedModels(site)).some(({ model }) => model.purpose === 'chat');
}

/** The thread that answers questions has the model: it is lent page by page, so that questions come in between. */
function modelDoor(bench: Bench, pair: Pair): Translator {
	return {
		translate: (texts, signal) =>
			bench.answers.hold(async () => {
				const load = (worker: RemoteWorker<ChatMethods>, loading: AbortSignal) =>
					worker.call('ready', [], { signal: loading });
				return bench.answerers.use({ load, signal }, (worker) =>
					watched(
						(inTime) => askModel(bench, worker, { texts, pair, signal, inTime }),
						LOAD_MS + texts.length * TEXT_MS,
						new OcrError('engine_failed', 'Translating took too long and was given up.')
					)
				);
			}),
		close: () => undefined
	};
}

type Asking = { texts: readonly string[]; pair: Pair; signal: AbortSignal; inTime: AbortSignal };

/** Who stops it leaves the worker what it has loaded. */
async function askModel(
	bench: Bench,
	worker: RemoteWorker<ChatMethods>,
	{ texts, pair, signal, inTime }: Asking
): Promise<string[]> {
	const window = await askForWindow(bench, ({ purpose }) => purpose === 'chat');
	if (signal.aborted) throw new OcrError('cancelled', 'Cancelled.');
	const stop = () => void worker.call('stop', []).catch(() => undefined);
	signal.addEventListener('abort', stop, { once: true });
	try {
		const asked = { texts, pair, site: bench.site, loadingMs: LOAD_MS };
		const transfer = window ? [window] : [];
		return await worker.call('translate', [asked, window], { signal: inTime, transfer });
	} finally {
		signal.removeEventListener('abort', stop);
	}
}

/**
 * What a document is translated from: the language that was named or found; where none was, the first that it was read
 * with, which may be wrong.
 */
export function sourceOf(job: JobRow): { from: Language; isKnown: boolean } {
	const known = findLanguage(documentHead(job).language ?? '');
	const from = known ?? parseLanguages(job.readWith ?? '')?.[0];
	if (!from) throw unknownSource();
	return { from, isKnown: known !== undefined };
}

/** Two scripts of a language are two languages to a translator; Fraktur is none. */
export function isOneLanguage({ from, to }: Pair): boolean {
	const [one, other] = [from, to].map(findLanguage);
	const scriptOf = (language?: Language) => language?.script.replace('Latf', 'Latn');
	return one?.iso3 === other?.iso3 && scriptOf(one) === scriptOf(other);
}

export function unknownSource(): OcrError {
	return new OcrError(
		'language_unavailable',
		'It was not found out what language this document is in: have it read again with its language.'
	);
}

function notFetched({ from, to }: Pair): OcrError {
	return new OcrError(
		'model_missing',
		`The browser has not fetched what it translates ${nameOf(from)} into ${nameOf(to)} with: open the document in this browser and let it, under "Translation".`
	);
}

function unknownPair({ from, to }: Pair): OcrError {
	return new OcrError(
		'model_missing',
		`Nothing on this device translates ${nameOf(from)} into ${nameOf(to)}: fetch a model that writes answers on the models page.`
	);
}
