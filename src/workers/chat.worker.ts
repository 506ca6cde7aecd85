import { answerFrom } from '#chat/answer.ts';
import { answerFromAll } from '#chat/answer-from-all.ts';
import { DocumentIndex } from '#chat/reading.ts';
import { collect } from '#document/collect.ts';
import type { Page } from '#document/document.ts';
import type { Change } from '#document/edits.ts';
import { RemoteWorker, serve } from './rpc.ts';

/** What the other end of a reader's port answers. */
export type ChatPageMethods = { page: (index: number) => Promise<Page | null> };

export type OpenedDocument = {
	/** the same as long as nothing of the document has changed */
	key: string;
	/** as our code */
	language: string;
	indexes: number[];
	changes: Change[];
};

/** Indexes of documents that were asked last. */
const KEPT_PAGES = 2000;
const indexes = new Map<string, DocumentIndex>();

const methods = {
	/** Answers when the code is here. */
	ready: () => true,

	/** Which of these documents it has read. */
	has: (keys: readonly string[]) => keys.filter((key) => indexes.has(key)),

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
			indexes.set(key, new DocumentIndex(collect(pages, changes), language));
		} finally {
			owner.close();
		}
	},

	/** The best answer of these documents. */
	ask(keys: readonly string[], question: string) {
		const [first, ...others] = keys.map((key) => indexes.get(key)).filter((index) => index !== undefined);
		if (first && others.length === 0) return { ...answerFrom(first, question), document: 0 };
		return answerFromAll(first ? [first, ...others] : [], question);
	}
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
