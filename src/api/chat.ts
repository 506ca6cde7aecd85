import { sha256 } from '#accounts/token.ts';
import type { ChatAnswer, ChatHistory, ChatMessage } from '#contract/chat.ts';
import { fromWire, OcrError } from '#contract/error.ts';
import { LONGEST_QUESTION } from '#contract/values.ts';
import type { TurnRow } from '#jobs/database.ts';
import { ask, closeTurn, findTurn, isOpen, listTurns } from '#jobs/turns.ts';
import { streamTurn } from './chat-stream.ts';
import type { Context } from './env.ts';
import { jsonResponse } from './error-response.ts';
import { seenJob } from './jobs.ts';
import { lookUntil } from './wait.ts';

/** Long enough for an answer to leave the service worker. */
const DELIVERY_MS = 1000;

/** `POST /chat/<uuid>/`: asks, waits, answers; as a stream where the caller wants one. */
export async function postChat(context: Context): Promise<Response> {
	const { uuid, status } = await askedAbout(context);
	if (status === 'failed')
		throw new OcrError('job_failed', 'This job failed: there is nothing to ask about.');
	if (status !== 'done')
		throw new OcrError('not_done', 'This job is still running: ask when its status is "done".');
	return answer(context, uuid);
}

/** `POST /chat/`: asks all documents of the account at once. */
export async function postChatAll(context: Context): Promise<Response> {
	refuseAnonymous(context);
	return answer(context, '');
}

/** `GET /chat/<uuid>/history/`: what was asked and answered, the oldest first. */
export async function getHistory(context: Context): Promise<Response> {
	const { uuid } = await askedAbout(context);
	return history(context, uuid);
}

/** `GET /chat/history/`: the same of what was asked of all documents at once. */
export async function getHistoryAll(context: Context): Promise<Response> {
	refuseAnonymous(context);
	return history(context, '');
}

async function history({ env, caller }: Context, uuid: string): Promise<Response> {
	const turns = await listTurns(env.db, uuid, caller.account);
	const conversation = await conversationOf(caller.account, uuid);
	return jsonResponse({ conversation, messages: turns.flatMap(toMessages) } satisfies ChatHistory);
}

async function answer(context: Context, uuid: string): Promise<Response> {
	const { db, instance, clientId, waitUntil, patienceMs } = context.env;
	const { account } = context.caller;
	const question = readMessage(await context.req.json());
	const key = await digestOf([clientId, account, uuid, question].join('\n'));
	const id = await ask(db, { uuid, account, question }, { key, instance });
	const conversation = await conversationOf(account, uuid);
	if (context.req.raw.headers.get('Accept')?.includes('text/event-stream'))
		return streamTurn(context.env, { id, uuid, toAnswer: (turn) => toAnswer(conversation, turn) });
	const turn = await lookUntil(uuid, {
		look: () => findTurn(db, id),
		isEnough: (turn) => !turn || !isOpen(turn),
		patienceMs
	});
	waitUntil(new Promise((resolve) => setTimeout(resolve, DELIVERY_MS)).then(() => closeTurn(db, id)));
	return jsonResponse(toAnswer(conversation, turn));
}

/** @throws {OcrError} why there is no answer */
function toAnswer(conversation: string, turn: TurnRow | undefined): ChatAnswer {
	if (!turn) throw new OcrError('not_found', 'This job was deleted while its answer was waited for.');
	if (turn.error) throw fromWire(turn.error);
	if (isOpen(turn))
		throw new OcrError(
			'not_ready',
			'This is still being answered: keep this site open in a tab, and look at the history.'
		);
	return { conversation, message: toReply(turn) };
}

function toReply({ answer, citations, status }: TurnRow): ChatMessage {
	return { role: 'assistant', content: answer, citations, ...(status === 'stopped' && { stopped: true }) };
}

/** A question that found no answer stays in the conversation without one. */
function toMessages(turn: TurnRow): ChatMessage[] {
	const asked: ChatMessage = { role: 'user', content: turn.question };
	return turn.answer === '' ? [asked] : [asked, toReply(turn)];
}

/** The job. @throws {OcrError} `token_needed`, which comes before `not_found`: nobody learns what there is */
function askedAbout(context: Context): ReturnType<typeof seenJob> {
	refuseAnonymous(context);
	return seenJob(context);
}

function refuseAnonymous({ caller }: Context): void {
	if (caller.plan === 'anonymous')
		throw new OcrError('token_needed', 'Chat needs a token of an account: make one on the account page.');
}

function readMessage(body: unknown): string {
	const message = typeof body === 'object' && body !== null && 'message' in body ? body.message : undefined;
	if (typeof message !== 'string' || message.trim() === '')
		throw new OcrError('unknown_value', 'Send {"message": "…"} as JSON, with what you want to know.');
	if (message.length > LONGEST_QUESTION)
		throw new OcrError('unknown_value', `A question has at most ${LONGEST_QUESTION} characters.`);
	return message;
}

/** One conversation for a job and account, always with the same id: 32 hex digits. */
async function conversationOf(account: string, uuid: string): Promise<string> {
	return (await digestOf(`${account} ${uuid}`)).slice(0, 32);
}

function digestOf(text: string): Promise<string> {
	return sha256(new TextEncoder().encode(text));
}
