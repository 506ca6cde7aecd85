import type { privacyWords as english } from '#i18n/en/privacy.ts';
import { whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';
import { dateTime, kilobytes } from '#i18n/measures.ts';

export const words: Translation<typeof english> = {
	title: 'プライバシー',
	about: '文書はこのブラウザーの中で読み取り、保存します。文書を受け取るサーバーはありません。',
	loading: '記録を確認しています',
	nothing: '何もこの端末の外に出ていません。',
	nothingMore:
		'アプリは、上に表示されているアドレスから自分のファイルを取得しただけで、ほかには何も要求していません。',
	asked: (hosts) => `ほかの${whole.format(hosts)}か所のホストにファイルを要求しました。`,
	askedMore:
		'この要求には、言語など必要なファイルの名前だけが含まれます。文書もその言葉も、一切送られません。',
	sent: '何かが送信されました。',
	sentMore:
		'アプリ自体が送信することはありません。何が送信したかは下をご覧ください。ブラウザーの拡張機能かもしれません。',
	record: {
		title: '取得したもの',
		about:
			'サービスワーカーは、アプリのどの部分からの通信も記録します。すでにこの端末にあるものは、改めて要求しません。',
		since: (iso) => `${dateTime.format(new Date(iso))}から`,
		own: (host, count) => `${host}（アプリ自身）: ${whole.format(count)}個のファイル`,
		other: (host, count) => `${host}: ${whole.format(count)}個のファイル`,
		none: 'まだありません。',
		address: 'アドレス',
		kind: '用途',
		size: 'サイズ',
		times: '回数',
		when: '最終',
		unknown: '不明',
		kinds: {
			'': 'データ',
			document: 'ページ',
			script: 'スクリプト',
			worker: 'ワーカー',
			serviceworker: 'サービスワーカー',
			style: 'スタイル',
			image: '画像',
			font: 'フォント',
			manifest: 'マニフェスト'
		},
		clear: '記録を新しく始める',
		clearSure: 'これまでの記録を消す',
		cleared: '記録を新しく始めました'
	},
	policy: {
		title: 'それを守らせるもの',
		about:
			'ページとともに届いたこのポリシーは、ブラウザー自身が守らせます。connect-srcには、アプリが接続できるアドレスがすべて書かれています。',
		workers: '読み取りを行うスレッドにも、同じアドレスだけを許すポリシーがあります。'
	},
	stored: {
		title: '保存するものと期間',
		about:
			'テキストは削除するまで残り、入れたファイルと画像は設定した期間の後になくなります。このブラウザーを使える人は、どちらも見ることができます。',
		settings: '期間を設定する',
		storage: '使用している容量を見る'
	},
	keep: '残す',
	size: kilobytes,
	moment: (iso) => dateTime.format(new Date(iso))
};
