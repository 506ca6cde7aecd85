import type { ChatAnswer, ChatHistory } from '#contract/chat.ts';
import { fromWire, OcrError, type WireError } from '#contract/error.ts';
import { createCalls, type Caller } from './calls.ts';

/** Calls about what is asked of a document; without a uuid of all documents of the caller. */
export type ChatClient = {
	/** @param options.onText with what there is of the answer, each time when there is more @throws {OcrError} */
	ask(message: string, options: { signal: AbortSignal; onText: (text: string) => void }): Promise<ChatAnswer>;
	history(): Promise<ChatHistory>;
};

/** @param base the site's address, ending with a slash */
export function createChatClient(base: string, account: Caller, uuid?: string): ChatClient {
	const { call, json } = createCalls(base, account);
	const path = uuid === undefined ? 'chat/' : `chat/${uuid}/`;
	return {
		async ask(message, { signal, onText }) {
			const headers = { Accept: 'text/event-stream', 'Content-Type': 'application/json' };
			const init = { method: 'POST', headers, body: JSON.stringify({ message }), signal };
			const response = await call(path, init);
			for await (const { event, data } of eventsOf(response)) {
				if (event === 'text') onText((data as { content: string }).content);
				if (event === 'answer') return data as ChatAnswer;
				if (event === 'error') throw readWire(data);
			}
			throw new OcrError('not_ready', 'The answer broke off: look at the history.');
		},
		history: () => json<ChatHistory>(`${path}history/`)
	};
}

function readWire(data: unknown): OcrError {
	const { error, code } = data as { error: string; code: WireError['code'] };
	return fromWire({ code, message: error });
}

/** The events of a stream, as the API writes them: a line with the name, a line with the data, an empty line. */
async function* eventsOf(response: Response): AsyncGenerator<{ event: string; data: unknown }> {
	const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
	let rest = '';
	for (;;) {
		const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
		if (done || value === undefined) return;
		const events = (rest + value).split('\n\n');
		rest = events.pop() ?? '';
		for (const text of events) {
			const [, event = '', data = ''] = /^event: (.*)\ndata: (.*)$/.exec(text) ?? [];
			yield { event, data: JSON.parse(data) as unknown };
		}
	}
}
