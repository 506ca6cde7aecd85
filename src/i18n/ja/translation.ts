import type { translationWords as english } from '#i18n/en/translation.ts';
import { percent, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	tab: '翻訳',
	target: '翻訳先',
	translate: '翻訳する',
	about:
		'文章はこの端末で、ブラウザーに備わった翻訳機能か、回答を書くモデルが翻訳します。どこにも送られません。',
	absent:
		'この端末にはまだ翻訳できるものがありません。パソコンのChromeとEdgeには翻訳機能が備わっています。ほかのブラウザーでは、回答を書くモデルが翻訳します。',
	models: 'モデルを見る',
	later: 'すべてのページを読み取ると、翻訳が始まります。',
	stop: '翻訳をやめる',
	goOn: '翻訳を続ける',
	other: '別の言語に翻訳する',
	wanting: (from, to) =>
		`このブラウザーは${from}から${to}に翻訳できますが、まず必要なものを開発元から取得する必要があります。文章はこの端末に残ります。`,
	fetch: 'ブラウザーに取得させる',
	fetching: (part) => `ブラウザーが取得しています：${percent.format(part)}`,
	left: (count) =>
		`このページの${whole.format(count)}か所は翻訳されていません。あとで訂正されたか、確実には翻訳できなかったものです。`,
	asRead: '未翻訳',
	original: '原文',
	stopped: '翻訳を中止しました。翻訳済みの部分は残っています。',
	failed: '一部を翻訳できませんでした。翻訳済みの部分は残っています。',
	unknown:
		'この2つの言語を翻訳できるものがここにはありません。回答を書くモデルならできるかもしれません。モデルのページにあります。',
	noSource: 'この文書の言語がわかりませんでした。言語を選んで、もう一度読み取ってください。',
	file: 'ファイルに入れるもの',
	uses: { none: '原文', only: '翻訳', both: '両方（原文のあとに翻訳）' }
};
