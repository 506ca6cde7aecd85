import type { storageWords as english } from '#i18n/en/storage.ts';
import { whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';
import { size } from '#i18n/measures.ts';

export const words: Translation<typeof english> = {
	title: '使用している容量',
	about: 'すべてこの端末のこのブラウザーの中にあり、ほかにはありません。',
	loading: '測っています',
	size,
	total: (used, quota) =>
		quota === null
			? `合計で約${size(used)}。`
			: `合計で約${size(used)}。ブラウザーがこのサイトに許すのは最大${size(quota)}です。`,
	kept: '削除するまで、ブラウザーが保持します。',
	notKept: '端末の空きが足りなくなると、ブラウザーが削除することがあります。',
	keep: '保持するようブラウザーに求める',
	keptNow: '今後はブラウザーが保持します',
	notKeptNow:
		'ブラウザーはまだ約束していません。アプリをインストールするか、よく使うと保持されることがあります。',
	full: '空きが1割を切りました。新しく入れる前に、ここで何か削除してください。',
	kinds: {
		text: {
			name: '文書のテキスト',
			about: (documents) => `${whole.format(documents)}件の文書、訂正を含む`,
			free: 'すべての文書を削除',
			sure: 'すべて完全に削除',
			freed: 'すべての文書を削除しました'
		},
		files: {
			name: '入れたファイルと画像',
			about: '設定した時期に自動でなくなります。テキストは残ります。',
			free: '入れたファイルと画像を削除',
			sure: '削除してテキストは残す',
			freed: '入れたファイルと画像を削除しました'
		},
		made: {
			name: '作成したファイル',
			about: 'ダウンロード用です。必要になればまた作ります。',
			free: '作成したファイルを削除',
			sure: '本当に削除',
			freed: '作成したファイルを削除しました'
		},
		languages: {
			name: '言語',
			about: 'この端末のために取得したものです。英語はアプリに含まれます。',
			free: '取得した言語を削除',
			sure: '本当に削除',
			freed: '取得した言語を削除しました'
		},
		models: {
			name: 'モデル',
			about: '大きな読み取り機能や回答に使うもので、取得した場合だけあります。',
			free: 'モデルを削除',
			sure: '本当に削除',
			freed: 'モデルを削除しました'
		},
		app: {
			name: 'アプリ本体',
			about:
				'ページ、読み取り機能、英語。これがないとオフラインで使えません。次に開いたときに取得し直します。',
			free: 'オフライン用のデータを削除',
			sure: '次に開くまで削除',
			freed: 'オフライン用のデータを削除しました'
		}
	},
	keepIt: '残す',
	deleting: (deleted) => `削除中: これまでに${whole.format(deleted)}件`,
	stop: '停止',
	settings: 'ファイルを残す期間'
};
