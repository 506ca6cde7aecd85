import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Page } from '@playwright/test';
import { submit, type Outcome } from '../robustness/submit.ts';
import { itemPath, nativePages, orderFreeCer, scoreItem, scoreTables, type Item } from './corpus.ts';
import { judge } from './reliability.ts';
import type { Row, Skipped } from './results.ts';

/** A file that takes longer is skipped; a long document has this and its pages' time. */
const LIMIT_MS = 60_000;
const LIMIT_MS_A_PAGE = 5000;

/**
 * Sends an item's file and scores what is read.
 * @param language what `language` is sent
 * @returns its row, or why there is none
 * @throws where the page has crashed, or the app does not answer at all
 */
export async function readItem(page: Page, item: Item, language: string): Promise<Row | Skipped> {
	const limitMs = LIMIT_MS + (item.pages - 1) * LIMIT_MS_A_PAGE;
	const outcome = await submit(
		page,
		{ name: `${item.id}${extname(item.file)}`, data: readFileSync(itemPath(item)), fields: { language } },
		{ limitMs, cancelMs: Infinity }
	);
	if (outcome.hung) return { item, skipped: `not read within ${limitMs / 1000} s` };
	const pages = outcome.body.pages ?? [];
	const texts = pages.map(({ text }) => text);
	const note = trouble(outcome);
	return {
		item,
		score: scoreItem(item, texts),
		native: scoreItem(item, nativePages(item)),
		orderFree: orderFreeCer(item, texts),
		cells: scoreTables(item, outcome.body.tables ?? []),
		seconds: outcome.endedMs / 1000,
		confidence: outcome.body.mean_confidence ?? null,
		texts,
		judged: judge(item, pages),
		detected: outcome.body.detected_languages ?? [],
		...(note !== null && { note })
	};
}

/** Why there may be less text than there should be. What was refused counts as read to be empty. */
function trouble({ status, body }: Outcome): string | null {
	if (status >= 400) return `refused: ${body.code ?? status}`;
	const error = body.error ?? body.pages.find((page) => page.error)?.error;
	return error ? `failed: ${error.code}` : null;
}
