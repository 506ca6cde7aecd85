import type { appWords as english } from '#i18n/en/app.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	update: {
		title: '新しいバージョンがあります',
		offered: '新しいバージョンがあります。',
		load: '今すぐ読み込む',
		later: 'あとで',
		waiting: '新しいバージョンは、読み取りが終わると使えるようになります。',
		waitingMore: '今読み込むと、読み取り中のページは最初から読み直します。',
		insist: 'それでも読み込む',
		loading: '新しいバージョンを読み込んでいます'
	},
	notices: {
		title: 'しばらくかかります',
		ask: 'しばらくかかります。その間、ほかのことをしていてもかまいません。',
		allow: '終わったら知らせる',
		no: 'いいえ',
		allowed: '終わったらお知らせします',
		refused: 'ブラウザーが通知を許可していません。進み具合はタブのタイトルに出ます。',
		done: (name) => `${name}を読み取りました`,
		failed: (name) => `${name}を読み取れませんでした`
	},
	room: {
		title: '端末がいっぱいです',
		full: 'この端末に空きがありません。何か削除すると読み取りが続きます。',
		see: '使用している容量を見る'
	}
};
