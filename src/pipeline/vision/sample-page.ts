import type { Page } from '#document/document.ts';

/** For tests: a page on which nothing was read. */
export function samplePage(changes: Partial<Page>): Page {
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
