import type { againWords as english } from '#i18n/en/again.ts';
import { percent, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';
import { dateTime } from '#i18n/measures.ts';

export const words: Translation<typeof english> = {
	tool: 'もう一度読み取る',
	turnLeft: 'このページを左に回して読み取り直す',
	turnRight: 'このページを右に回して読み取り直す',
	title: 'もう一度読み取る',
	about: '保存されているファイルをもう一度読み取ります。新しい結果に置き換えるまで、今の内容はそのままです。',
	close: '閉じる',
	pages: 'ページ',
	thisPage: (shown) => `このページ（${whole.format(shown)}）`,
	allPages: (count) => `全${whole.format(count)}ページ`,
	somePages: 'ファイルのほかのページ',
	turn: '回転',
	turns: {
		asIs: '向きを自動で判断',
		left: '左へ',
		right: '右へ',
		over: '上下逆',
		none: 'ファイルの指定どおり'
	},
	tier: '読み方',
	tiers: { cpu: '活字', vlm: '手書きと数式' },
	ownText: 'ページにテキストがあっても画像を読み取る',
	password: 'ファイルのパスワード',
	read: '読み取る',
	reading: '読み取り直しています',
	stop: 'キャンセル',
	gone: 'アカウントのページにあるとおり、この文書のファイルはもう保存されていないため、読み取り直せません。',
	ready: '新しい読み取り結果ができました。',
	sure: (before, after) =>
		after === null
			? '単語は見つかりませんでした。'
			: before === null
				? `単語の確信度は${percent.format(after)}です。`
				: `単語の確信度は${percent.format(after)}です。文書にあるものは${percent.format(before)}です。`,
	take: (count) => (count === 1 ? 'このページを置き換える' : 'これらのページを置き換える'),
	taken: '新しい読み取り結果を文書に入れました。「元に戻す」で前の内容に戻ります。',
	compare: '比較',
	open: '単独で開く',
	discard: '破棄',
	others: 'このファイルのほかの読み取り結果',
	other: (iso, pages) => `${dateTime.format(new Date(iso))}、${whole.format(pages)}ページ`,
	comparison: '2つの読み取り結果の比較',
	comparisonAbout: '読み取り結果が互いに違うところに印が付いています。',
	standing: '文書の内容',
	reread: '読み取り直した内容',
	noComparison: '比較できる2つの読み取り結果がありません。',
	differences: (count) =>
		count === 0 ? '2つの読み取り結果は同じです' : `このページに違いが${whole.format(count)}か所`,
	place: (at, count) => `${whole.format(at)} / ${whole.format(count)}`,
	next: '次の違い',
	previous: '前の違い',
	nextPage: '次のページ',
	previousPage: '前のページ',
	page: (shown) => `${whole.format(shown)}ページ`,
	useLine: 'この行を使う',
	dropLine: 'この行を削除',
	used: '文書に入れました',
	usePage: 'このページ全体を使う',
	absent: 'この読み取り結果にはありません',
	back: '文書に戻る'
};
