import { brief, periodBrief, periodName } from '#i18n/account-format.ts';
import type { accountWords as english } from '#i18n/en/account.ts';
import { whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

const credits = (count: number): string => `${whole.format(count)}クレジット`;

export const words: Translation<typeof english> = {
	title: 'アカウント',
	about: 'あなたはこの端末の所有者です。入れた文書は数えますが、上限はありません。1ページが1クレジットです。',
	loading: 'アカウントを確認しています',
	usage: {
		title: '読み取った量',
		today: '今日',
		month: '今月',
		count: whole.format,
		short: brief.format,
		days: '日',
		months: '月',
		views: 'グラフの期間',
		chart: { days: '過去14日間のクレジット', months: '過去12か月のクレジット' },
		table: '表で見る',
		period: { days: '日', months: '月' },
		credits: 'クレジット',
		name: periodName,
		brief: periodBrief
	},
	tokens: {
		title: 'プログラム用のトークン',
		about:
			'プログラムはトークンを送って名乗ります。その文書はプログラムだけのもので、あなたの一覧には出ず、ほかの誰にも見えません。',
		none: 'トークンはまだありません。',
		name: '名前',
		nameHint: '例: スキャナー',
		plan: 'プラン',
		plans: {
			owner: 'あなたと同じ、上限なし',
			free: '1か月ごとのクレジット',
			paid: 'クレジットの残高、優先されます'
		},
		planNames: { owner: '所有者', free: '月ごと', paid: '残高' },
		cap: '1か月のクレジット',
		credits: 'クレジット',
		submit: '作る',
		made: (name) => `${name}のトークン`,
		once: '今コピーしてください。表示は一度きりで、保存されるのは指紋だけです。',
		copy: 'トークンをコピー',
		copyFailed: 'ブラウザーがコピーを許可していません。トークンを選択してCtrl Cを押してください。',
		dismiss: 'コピーしました',
		ends: (last4) => `末尾 ${last4}`,
		used: (used, cap) => (cap === null ? `今月 ${credits(used)}` : `${credits(cap)}中${whole.format(used)}`),
		neverUsed: '未使用',
		lastUsed: (moment) => `最終使用 ${moment}`,
		revoked: '無効',
		revoke: '無効にする',
		revokeSure: '本当に無効にする',
		remove: '削除',
		removeSure: '文書ごと削除',
		give: 'クレジットを渡す',
		giveMore: 'クレジットを追加',
		given: (name) => `${name}のクレジットが増えました`,
		gone: (name) => `${name}のトークンは使えなくなりました`,
		removed: (name) => `${name}のトークンを削除しました`
	},
	limits: {
		title: '上限',
		about: 'スクリプトの使いすぎを防ぎます。すべてこの端末で動くため、費用はかかりません。',
		plans: {
			anonymous: 'トークンなしのスクリプト',
			free: '月ごとの上限つきトークン',
			paid: '残高つきトークン',
			owner: 'あなた'
		},
		used: (used, cap) => `今日は${credits(cap)}中${whole.format(used)}を使用`,
		cap: { anonymous: '1日のクレジット', free: '1か月のクレジット' },
		pages: '1ファイルのページ数',
		megabytes: '1ファイルのMB',
		save: '上限を保存',
		saved: '上限を保存しました'
	},
	keeping: {
		title: '画像を残す期間',
		field: '入れたファイルとページの画像を削除する時期',
		about:
			'テキストは文書を削除するまで残ります。画像がなくなると、検索できるPDFは文字だけで表示されます。削除は、このサイトをタブで開いている間に行われます。',
		choices: {
			at_once: '読み取りが終わったらすぐ',
			hour: '1時間後',
			day: '1日後',
			week: '1週間後',
			never: '削除しない'
		},
		saved: '保存しました'
	},
	clear: {
		title: 'すべて削除',
		about:
			'この端末のすべての文書を、プログラムのものも含めて削除します。入れたファイル、画像、テキスト、作成したファイルが対象です。',
		documents: 'すべての文書を削除',
		documentsSure: 'すべて完全に削除',
		running: (deleted) => `削除中: これまでに${whole.format(deleted)}件`,
		stop: '停止',
		cleared: 'すべての文書を削除しました',
		stopped: (deleted) => `停止しました: ${whole.format(deleted)}件の文書を削除しました`,
		tokensAbout:
			'すべてのトークンを、プログラムが読み取ったものや使用量とともに削除します。それらを送るプログラムは拒否されます。',
		tokens: 'すべてのトークンを削除',
		tokensSure: 'すべてのトークンを完全に削除',
		tokensCleared: 'すべてのトークンを削除しました'
	},
	keep: '残す'
};
