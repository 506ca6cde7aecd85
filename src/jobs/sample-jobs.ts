import type { Page } from '#document/document.ts';
import type { PageRow } from './database.ts';
import type { NewJob } from './transitions.ts';

/** Rows for tests to store. */

export const NOW = new Date('2026-01-02T03:04:05Z');

/** What a POST of a PDF brings. */
export function sampleJob(changes: Partial<NewJob> = {}): NewJob {
	return {
		uuid: 'one',
		account: 'owner',
		plan: 'owner',
		filename: 'a.pdf',
		family: 'pdf',
		sizeBytes: 5,
		tier: 'cpu',
		language: 'auto',
		pages: null,
		textLayer: 'auto',
		password: null,
		...changes
	};
}

/** A page of one pixel with nothing on it. */
export function samplePage(changes: Partial<Page> = {}): Page {
	return {
		index: 0,
		width: 1,
		height: 1,
		dpi: null,
		rotation: 0,
		source: 'ocr',
		remedies: [],
		blocks: [],
		...changes
	};
}

/** A page that was read. */
export function sampleRow(uuid: string, page: Partial<Page> & Pick<Page, 'index'>): PageRow {
	return { uuid, index: page.index, page: samplePage(page), error: null, warnings: [] };
}
