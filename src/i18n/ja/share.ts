import type { shareWords as english } from '#i18n/en/share.ts';
import { megabytes, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	title: '受け渡されたもの',
	about: '別のアプリまたはサイトから渡されました。まだ何も読み取っていません。',
	files: '渡されたもの',
	size: (bytes) => (bytes < 1e6 ? '1\u00a0MB未満' : `${megabytes(bytes)}\u00a0MB`),
	read: (count) => `${whole.format(count)}個のファイルを読み取る`,
	refuse: '読み取らない',
	refused: '破棄しました。何も読み取っていません',
	empty: '読み取るものがありません',
	losses: {
		none: '画像もPDFも渡されませんでした。リンクではなく、ファイルそのものを共有してください。',
		large: '一度に渡す量が多すぎました。数を減らすか、小さなファイルを共有してください。',
		room: '端末の空きがありません。不要な文書を削除してから、もう一度共有してください。'
	},
	gone: '渡されたものは、すでに読み取ったか破棄されています。もう一度共有してください。',
	open: {
		title: 'Private OCRで開く',
		about: 'このアプリをインストールすると、システムから画像やPDFを開けるようになります。',
		none: 'ファイルが渡されませんでした。ファイルから画像かPDFを選び、このアプリで開いてください。'
	}
};
