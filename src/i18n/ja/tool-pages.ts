import type { toolWords as english } from '#i18n/en/tool-pages.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	about: '同じ読み取り機能を、用途ごとに設定したものです。ページはこの端末の中に残ります。',
	best: (format) => `${format}で出力します。ほかの形式も選べます。`,
	noVision:
		'これをうまく読むには視覚モデルが必要ですが、適したものがまだこの端末にありません。活字として読み取れますが、誤りが出ます。',
	models: 'モデルを見る',
	asPrint: 'それでも活字として読み取る',
	noTranslator:
		'この端末にはまだ翻訳できるものがありません。パソコンのChromeとEdgeには翻訳機能が備わっています。ほかのブラウザーでは、回答を書くモデルが翻訳します。原文のままなら読み取れます。',
	plain: '原文を読み取る',
	of: {
		'image-to-text': '画像、写真、スキャンから文字を取り出します。',
		'pdf-to-text': 'PDFの文字を取り出します。画像だけのページも読み取ります。',
		'pdf-to-word': '見出し、箇条書き、表のある、編集できる文書にします。',
		'pdf-to-markdown': '見出し、箇条書き、表を、メモ用のプレーンテキストにします。',
		'searchable-pdf': 'ページの見た目のまま、検索とコピーができるようにします。',
		'extract-tables': '行と列を、どの表計算ソフトでも使える形にします。',
		'image-to-excel': '画像の中の表を、計算できるシートにします。',
		'receipt-to-csv': 'レシートの各行を、金額とともに取り出します。',
		'screenshot-to-text': '画面に映っているものを、コピーできる文字にします。',
		'handwriting-to-text': '手書きのメモや手紙を文字にします。',
		'math-to-latex': '数式を、論文やメモに使えるソースにします。',
		translate: '文書を別の言語にします。'
	}
};
