import type { historyWords as english } from '#i18n/en/history.ts';
import { megabytes, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

const documents = (count: number): string => `${whole.format(count)}件の文書`;

export const words: Translation<typeof english> = {
	title: 'すべての文書',
	about: 'この端末で読み取ったすべてです。どの文字でも、ネットワークがなくても、全体を検索できます。',
	search: 'すべての文書を検索',
	searchHint: '単語、その先頭、または引用符で囲んだ語句。',
	loading: '文書を探しています',
	empty: 'この端末ではまだ何も読み取っていません。入れた文書はここに並びます。',
	start: '文書を入れる',
	none: '条件に合う文書はありません。',
	notFound: 'これらの単語をすべて含む文書はありません。',
	notFoundYet: '読み取ったばかりの文書は、少し後で見つかるようになります。',
	showAll: 'すべての文書を表示',
	count: (shown, all) => (shown === all ? documents(all) : `${documents(all)}中${whole.format(shown)}件`),
	found: (count) => (count === 0 ? '見つかった文書はありません' : `${documents(count)}で見つかりました`),
	filters: '絞り込み',
	kind: 'ファイルの種類',
	kinds: { pdf: 'PDF', scan: 'TIFF', picture: '画像' },
	language: '言語',
	state: '状態',
	states: { done: '読み取り済み', running: '読み取り中', failed: '失敗' },
	tool: 'ツール',
	from: '開始日',
	to: '終了日',
	corrected: '訂正したものだけ',
	any: '指定なし',
	order: '並び順',
	orders: {
		newest: '新しい順',
		oldest: '古い順',
		name: '名前順',
		doubtful: '確信度の低い順',
		longest: '長い順'
	},
	more: 'さらに文書を表示',
	page: (shown) => `${whole.format(shown)}ページ`,
	inName: 'ファイル名に見つかりました。',
	again: 'もう一度読み取る',
	isCorrected: '訂正済み',
	pick: (name) => `${name}を選択`,
	pickAll: 'すべて選択',
	picked: (count) => `${whole.format(count)}件を選択中`,
	pickNone: '選択を解除',
	format: 'ファイルの形式',
	download: (count) => `${documents(count)}をダウンロード`,
	packing: (done, count) => `まとめています ${whole.format(done)} / ${whole.format(count)}`,
	stop: 'キャンセル',
	packed: (count, bytes) => `${documents(count)}をまとめました（${megabytes(bytes)}\u00a0MB）`,
	packedSome: (count, left) =>
		`${documents(count)}をまとめました。読み取れなかった、または読み取り中の${documents(left)}は除きました。`,
	packedNone: '読み取り済みの文書がないため、まとめるものがありません。',
	archive: '文書',
	delete: (count) => `${documents(count)}を削除`,
	deleteSure: (count) => `${whole.format(count)}件を完全に削除`,
	deleteNote: 'テキスト、画像、訂正がなくなります。元に戻せません。',
	keep: '残す',
	deleting: (done, count) => `削除しています ${whole.format(done)} / ${whole.format(count)}`,
	deleted: (count) => `${documents(count)}を削除しました`
};
