import type { Page } from '@playwright/test';
import { errorBodySchema, jobSchema, type Job, type JobPage } from '#contract/job.ts';
import type { TextPage } from '../fixtures/pdf-text.ts';
import { LETTER } from '../fixtures/setup.ts';
import { ended, expect, expectNoDocuments, post } from './site.ts';

/** Blanks and line breaks are the layout's business, not the text's. */
export function flat(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** A page's text on one line. */
export function whole({ heading, lines }: TextPage): string {
	return [heading, ...lines].join(' ');
}

/** Posts a file that is read inline, to the contract's letter. */
export async function read(app: Page, file: string, fields: Record<string, string> = {}): Promise<Job> {
	const { status, body: answer } = await post(app, file, fields);
	expect([200, 202], JSON.stringify(answer)).toContain(status);
	// A slow machine takes longer than the 25 s that an answer waits.
	const body = status === 202 ? await ended(app, answer.uuid) : answer;
	expect(jobSchema.parse(body)).toEqual(body);
	expect(body).toMatchObject({ status: 'done', error: null });
	return body;
}

export async function readOnePage(
	app: Page,
	file: string,
	fields?: Record<string, string>
): Promise<JobPage> {
	const { pages } = await read(app, file, fields);
	const [page] = pages;
	if (!page || pages.length > 1) throw new Error(`${pages.length} pages`);
	return page;
}

/** Posts a file that is refused. @returns why, and after how long */
export async function refused(app: Page, file: string, fields?: Record<string, string>) {
	const started = Date.now();
	const { status, body } = await post(app, file, fields);
	expect(status, JSON.stringify(body)).toBe(400);
	return { ...errorBodySchema.parse(body), ms: Date.now() - started };
}

export async function expectNothingStored(app: Page): Promise<void> {
	await app.waitForTimeout(1500); // an open request is struck off a second after its answer
	await expectNoDocuments(app);
}

export function expectLetter(text: string, file?: string): void {
	expect(text, file).toContain(LETTER.heading);
	for (const line of LETTER.lines) expect(text, file).toContain(line);
}
