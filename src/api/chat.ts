import { OcrError } from '#contract/error.ts';
import type { ChatHistory } from '#contract/chat.ts';
import type { Context } from './env.ts';
import { jsonResponse } from './error-response.ts';
import { seenJob } from './jobs.ts';

/** `POST /chat/<uuid>/`: needs a language model, and this app brings none yet. */
export async function postChat(context: Context): Promise<Response> {
	const { uuid, status } = await askedAbout(context);
	if (status === 'failed')
		throw new OcrError('job_failed', 'This job failed: there is nothing to ask about.');
	if (status !== 'done')
		throw new OcrError('not_done', 'This job is still running: ask when its status is "done".');
	readMessage(await context.req.json());
	throw new OcrError(
		'model_missing',
		`Answers about a document take a language model, and this device has none: read its text at /ocr/${uuid}/.`
	);
}

/** `GET /chat/<uuid>/history/`: what was asked and answered, the oldest first. */
export async function getHistory(context: Context): Promise<Response> {
	const { uuid } = await askedAbout(context);
	const conversation = await conversationOf(context.caller.account, uuid);
	return jsonResponse({ conversation, messages: [] } satisfies ChatHistory);
}

/** The job. @throws {OcrError} `token_needed`, which comes before `not_found`: nobody learns what there is */
function askedAbout(context: Context): ReturnType<typeof seenJob> {
	if (context.caller.plan === 'anonymous')
		throw new OcrError('token_needed', 'Chat needs a token of an account: make one on the account page.');
	return seenJob(context);
}

function readMessage(body: unknown): string {
	const message = typeof body === 'object' && body !== null && 'message' in body ? body.message : undefined;
	if (typeof message !== 'string' || message.trim() === '')
		throw new OcrError('unknown_value', 'Send {"message": "…"} as JSON, with what you want to know.');
	return message;
}

/** One conversation for a job and account, always with the same id: 32 hex digits. */
async function conversationOf(account: string, uuid: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${account} ${uuid}`));
	const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
	return hex.join('').slice(0, 32);
}
