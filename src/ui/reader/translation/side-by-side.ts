import type { Block, Page } from '#document/document.ts';
import { pageMarkdown } from '#document/markdown.ts';
import { sourceTexts, translatedPage, type Translations } from '#document/translation.ts';
import { markdownTree, type Part } from '#ui/reader/markdown/markdown-tree.ts';

/** A block and its translation, as they are shown beside each other. */
export type Row = {
	original: readonly Part[];
	translation: readonly Part[];
	/** some of it is not translated */
	isLeft: boolean;
};

/** The blocks of a page, each beside its translation; those without a text are none. */
export function sideBySide(page: Page, translations: Translations): Row[] {
	const translated = translatedPage(page, translations);
	return page.blocks.flatMap((block, at) => {
		const other = translated.blocks[at];
		const original = partsOf(page, block);
		if (!other || original.length === 0) return [];
		return { original, translation: partsOf(page, other), isLeft: leftOf(page, block, translations) > 0 };
	});
}

/** How many texts of a page are not translated. */
export function leftOn(page: Page, translations: Translations): number {
	return sourceTexts(page).filter((text) => (translations.get(text) ?? null) === null).length;
}

function leftOf(page: Page, block: Block, translations: Translations): number {
	return leftOn({ ...page, blocks: [block] }, translations);
}

/** By itself a header or footer is a text like any other. */
function partsOf(page: Page, block: Block): readonly Part[] {
	const { bbox, lines, kind } = block;
	const shown: Block = kind === 'header' || kind === 'footer' ? { kind: 'paragraph', bbox, lines } : block;
	return markdownTree(pageMarkdown({ ...page, blocks: [shown] }));
}
