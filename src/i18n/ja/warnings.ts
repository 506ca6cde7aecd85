import type { warningWords as english } from '#i18n/en/warnings.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	of_page: '{page}ページ：{warning}',
	slow: 'このブラウザーはWebAssemblyのSIMDに対応していないため、読み取りに約3倍の時間がかかります。更新するか、別のブラウザーをお使いください。',
	low_dpi: 'このページは{dpi} dpiしかありません。300 dpiでスキャンすると、より正確に読み取れます。',
	tiny_letters:
		'このページの文字はとても小さいです。300 dpiでスキャンするか、もっと近くから撮影してください。',
	blurred: 'このページはぼやけています。手ぶれがなく、ピントの合った画像なら、より正確に読み取れます。',
	dark: 'このページは暗いです。もっと明るくすると、より正確に読み取れます。',
	animation: 'これはアニメーションです。最初のコマだけを読み取りました。',
	page_cut_off: 'このページは壊れています。一部だけを読み取りました。',
	pages_missing: 'ファイルには続きのページがあると書かれていますが、その中身がありません。',
	picture_too_large: '{width} × {height}ピクセルの画像を除きました。この端末で開くには大きすぎます。',
	picture_damaged: 'このページの画像の一つは壊れているため、除きました。',
	page_failed: '{page}ページを読み取れませんでした：{message}',
	language_lacking:
		'{language}のようですが、そのデータがこの端末になく、今は取得できません。言語のページで取得してから、もう一度読み取ってください。',
	script_lacking:
		'別の文字（{script}）のようですが、そのデータがこの端末になく、今は取得できません。言語のページでその言語を取得してから、もう一度読み取ってください。',
	model_stopped_tab: '視覚モデルがこのページでプログラムを停止させたため、活字として読み取りました。',
	model_given_up: '前のページで視覚モデルが失敗したため、このページは活字として読み取りました。',
	model_lost: '視覚モデルがこのページを正しく読めなかったため、活字として読み取りました。',
	model_failed: '視覚モデルが失敗したため、活字として読み取りました。詳細：{message}',
	translation_kept: '確実に翻訳できなかった文が{count}件あります。読み取ったまま残してあります。',
	translation_needless: '本文はすでに{language}なので、そのままです。',
	translation_failed: 'すべては翻訳されませんでした：{message}'
};
