import { answerFrom } from '#chat/answer.ts';
import { answerFromAll } from '#chat/answer-from-all.ts';
import { answerWithModel } from '#chat/answer-with-model.ts';
import { KEPT_PAGES } from '#chat/kept-pages.ts';
import type { Earlier } from '#chat/model-prompt.ts';
import { WRITING_MS } from '#chat/patience.ts';
import { DocumentIndex } from '#chat/reading.ts';
import { OcrError } from '#contract/error.ts';
import { collect } from '#document/collect.ts';
import type { Page } from '#document/document.ts';
import type { Change } from '#document/change.ts';
import type { Pair } from '#engines/translator.ts';
import { modelTranslator } from '#translate/with-model.ts';
import { openLanguageModel } from './open-language-model.ts';
import { RemoteWorker, serve } from './rpc.ts';

/** What the other end of a reader's port answers. */
export type ChatPageMethods = { page: (index: number) => Promise<Page | null> };
/** Who asks is told what there is of the answer while it is written. */
export type ChatTextMethods = { text: (content: string) => Promise<void> };

export type OpenedDocument = {
	/** the same as long as nothing of the document has changed */
	key: string;
	/** as our code */
	language: string;
	indexes: number[];
	changes: Change[];
};

export type AskedQuestion = {
	question: string;
	earlier: readonly Earlier[];
	/** of all documents, though there may be only one */
	isAll: boolean;
	/** the site's address, ending with a slash */
	site: string;
};

export type AskedTexts = {
	texts: readonly string[];
	pair: Pair;
	/** the site's address, ending with a slash */
	site: string;
	/** so long is waited for a model that loads */
	loadingMs: number;
};

/** What is told while an answer is written, and who may write it. */
type AnswerPorts = {
	/** told what there is of the answer */
	texts: MessagePort;
	/** of a window that offers the browser's own model */
	window: MessagePort | null;
};

const indexes = new Map<string, DocumentIndex>();
let stop: AbortController | null = null;

const methods = {
	/** Answers when the code is here. */
	ready: () => true,

	/** Which of these documents it has read: what is asked now is forgotten last. */
	has(keys: readonly string[]) {
		return keys.filter((key) => {
			const index = indexes.get(key);
			if (!index) return false;
			indexes.delete(key);
			indexes.set(key, index);
			return true;
		});
	},

	/** @param port where the pages are asked for, one at a time: who hands them over never holds them all */
	async open({ key, language, indexes: wanted, changes }: OpenedDocument, port: MessagePort) {
		const owner = new RemoteWorker<ChatPageMethods>(port);
		port.start();
		try {
			const pages: Page[] = [];
			for (const index of wanted) {
				const page = await owner.call('page', [index]);
				if (page) pages.push(page);
			}
			makeRoom(pages.length);
			const index = new DocumentIndex(collect(pages, changes), language);
			// The first answer of a document takes longest: its lines are looked at then.
			answerFrom(index, 'What is the total, and when is it due?');
			indexes.set(key, index);
		} finally {
			owner.close();
		}
	},

	/** The best answer of these documents: a model's, where there is one that answers, else that of the text itself. */
	async ask(
		keys: readonly string[],
		{ question, earlier, isAll, site }: AskedQuestion,
		{ texts, window }: AnswerPorts
	) {
		const asked = keys.map((key) => indexes.get(key)).filter((index) => index !== undefined);
		const listener = new RemoteWorker<ChatTextMethods>(texts);
		texts.start();
		stop = new AbortController();
		try {
			const opening = openLanguageModel({ site, window, signal: stop.signal });
			const model = await opening.catch(() => null); // whatever it is, the text itself answers
			const onText = (content: string) => void listener.call('text', [content]).catch(() => undefined);
			const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(WRITING_MS)]);
			const written =
				model && (await answerWithModel(question, { model, indexes: asked, earlier, signal, onText }));
			return written ?? answerFromAll(asked, question, isAll);
		} finally {
			stop = null;
			listener.close();
			window?.close();
		}
	},

	/** Translations of these texts by a model, for it is here that one is loaded. @param window as of `ask` */
	async translate({ texts, pair, site, loadingMs }: AskedTexts, window: MessagePort | null) {
		stop = new AbortController();
		const { signal } = stop;
		try {
			const model = await openLanguageModel({ site, window, signal, loadingMs });
			if (!model) throw new OcrError('engine_failed', 'No model that translates could be loaded.');
			return await modelTranslator(model, pair).translate(texts, signal);
		} finally {
			stop = null;
			window?.close();
		}
	},

	/** Nobody waits for the rest of the answer: what was loaded to write it stays for the next one. */
	stop: () => stop?.abort()
};

/** Forgets the documents that were opened first. */
function makeRoom(pageCount: number): void {
	let kept = pageCount;
	for (const index of indexes.values()) kept += index.pages.length;
	for (const [key, index] of indexes) {
		if (kept <= KEPT_PAGES) return;
		kept -= index.pages.length;
		indexes.delete(key);
	}
}

export type ChatMethods = typeof methods;

serve(methods, self);
