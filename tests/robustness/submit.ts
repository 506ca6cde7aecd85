import type { Page } from '@playwright/test';
import type { Answer } from '../e2e/site.ts';

export type Outcome = {
	/** of the POST */
	status: number;
	/** the job as it was last seen, or the refusal */
	body: Answer['body'];
	/** milliseconds until the POST was answered, and until the job was over */
	answeredMs: number;
	endedMs: number;
	/** it was neither over nor had what was waited for when the patience ended */
	hung: boolean;
};

type Patience = {
	/** for the whole job */
	limitMs: number;
	/** once its pages were counted it is cancelled after this time; null: once its first page is there */
	cancelMs: number | null;
};

/** A POST is answered within 25 s, whatever becomes of its job. */
const SILENCE_MS = 40_000;

/**
 * Sends a file, follows its job until it is over or has shown what it does, and deletes it.
 * @param name must not be that of another job
 * @throws where the page has crashed, or the app does not answer at all
 */
export async function submit(
	page: Page,
	{ name, data, fields = {} }: { name: string; data: Buffer; fields?: Record<string, string> },
	patience: Patience
): Promise<Outcome> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const silence = new Promise<never>((_, reject) => {
		timer = setTimeout(
			() => reject(new Error(`${name}: the app no longer answers`)),
			patience.limitMs + SILENCE_MS
		);
	});
	const outcome = page.evaluate(submitInPage, { name, data: data.toString('base64'), fields, ...patience });
	return Promise.race([outcome, silence]).finally(() => clearTimeout(timer));
}

/** Runs in the page. */
async function submitInPage({
	name,
	data,
	fields,
	limitMs,
	cancelMs
}: { name: string; data: string; fields: Record<string, string> } & Patience): Promise<Outcome> {
	type Body = Outcome['body'];
	/** As the owner, who is never refused for the number of pages. */
	const address = (path = '') => `/api/v1/ocr/${path}?account=owner`;
	const started = performance.now();
	const passed = () => performance.now() - started;
	const readJson = async (path: string) => (await (await fetch(path)).json()) as unknown;

	let answer: Pick<Outcome, 'status' | 'body' | 'answeredMs'> | undefined;
	let job: Body | undefined;
	let countedMs = Infinity;
	/** A job of the list comes without its pages, and is looked at again. */
	const isOver = () => job?.pages !== undefined && (job.status === 'done' || job.status === 'failed');

	async function send(): Promise<void> {
		const form = new FormData();
		form.set('file', new File([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], name));
		for (const [key, value] of Object.entries(fields)) form.set(key, value);
		const response = await fetch(address(), { method: 'POST', body: form });
		answer = { status: response.status, body: (await response.json()) as Body, answeredMs: passed() };
	}

	/** The job by its name as long as its POST is not answered. */
	async function look(): Promise<void> {
		const uuid = answer?.body.uuid ?? job?.uuid;
		if (uuid) job = (await readJson(address(`${uuid}/`))) as Body;
		else {
			const { jobs } = (await readJson(`${address()}&limit=20`)) as { jobs: Body[] };
			job = jobs.find((candidate) => candidate.filename === name);
		}
		if (job?.page_count) countedMs = Math.min(countedMs, passed());
	}

	/** Whether its end need not be waited for. */
	function isEnough(): boolean {
		if (cancelMs !== null) return passed() - countedMs > cancelMs;
		return answer !== undefined && (job?.pages ?? []).some(({ index }) => index === 0);
	}

	/** Cancels the job where it runs, and deletes it. */
	async function sweep(): Promise<void> {
		const path = job && address(`${job.uuid}/`);
		if (path) await fetch(path, { method: 'DELETE' });
		await sent;
		if (path) await fetch(path, { method: 'DELETE' });
	}

	const sent = send();
	let hung = false;
	while (!hung) {
		await Promise.race([sent, new Promise((resolve) => setTimeout(resolve, 150))]);
		if (answer && answer.status >= 400) return { ...answer, endedMs: passed(), hung };
		await look();
		if ((answer && isOver()) || isEnough()) break;
		hung = passed() > limitMs;
		if (answer) await new Promise((resolve) => setTimeout(resolve, 150));
	}
	const endedMs = passed();
	await sweep();
	if (!answer) throw new Error('The POST was never answered.');
	if (answer.status === 400) return { ...answer, endedMs, hung };
	// The job as it was before it was cancelled. It may have ended in that moment and been deleted before its POST was
	// answered, which is a 404 then.
	return {
		...answer,
		status: answer.status === 404 ? 202 : answer.status,
		body: job ?? answer.body,
		endedMs,
		hung
	};
}
