import type { tools as english } from '#i18n/en/tools.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const tools: Translation<typeof english> = {
	title: 'ツール',
	all: 'すべてのツール',
	named: {
		'image-to-text': '画像をテキストに',
		'pdf-to-text': 'PDFをテキストに',
		'pdf-to-word': 'PDFをWordに',
		'pdf-to-markdown': 'PDFをMarkdownに',
		'searchable-pdf': '検索できるPDF',
		'extract-tables': '文書から表を取り出す',
		'image-to-excel': '画像をExcelに',
		'receipt-to-csv': 'レシートをCSVに',
		'screenshot-to-text': 'スクリーンショットをテキストに',
		'handwriting-to-text': '手書きをテキストに',
		'math-to-latex': '数式をLaTeXに',
		translate: '翻訳'
	}
};
