import type { readerWords as english } from '#i18n/en/reader.ts';
import { percent, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	pageNumber: 'ページ',
	ofPages: (count) => `/ ${whole.format(count)}`,
	placeOf: (place, count) => `（${whole.format(place)} / ${whole.format(count)}）`,
	model: {
		loading: (part) => `モデルを読み込んでいます: ${percent.format(part)}`,
		writing:
			'モデルがこのページを書いています。通常の読み取りで画像に見つからない数字や名前には、終わったときに印が付きます。'
	},
	zoom: {
		in: '拡大',
		out: '縮小',
		full: '原寸',
		width: '幅に合わせる',
		page: 'ページ全体',
		shown: percent.format,
		sizeNow: (scale) => `${percent.format(scale)}、原寸で表示`
	},
	find: {
		open: '文書内を検索',
		field: '文書内を検索',
		none: '見つかりません',
		of: (place, count) => `${whole.format(place)} / ${whole.format(count)}`,
		soFar: (place, count) => `読み取り済みのページで${whole.format(place)} / ${whole.format(count)}`,
		noneSoFar: '読み取り済みのページには見つかりません',
		next: '次へ',
		previous: '前へ',
		close: '閉じる'
	},
	panes: { strip: 'ページ一覧の幅', page: 'ページの幅' },
	sides: { pages: '一覧', page: 'ページ', text: 'テキスト' },
	palette: {
		open: 'すべてのコマンド',
		field: '何をしますか',
		list: 'コマンド',
		none: '該当するコマンドはありません。'
	},
	keys: {
		open: 'キー操作',
		title: 'キー操作',
		close: '閉じる',
		single: '1文字のキー操作を使う',
		singleMore:
			'音声入力を使う場合や、誤ってキーに触れやすい場合はオフにしてください。Ctrlや⌘との組み合わせは常に使えます。',
		names: {
			Shift: 'Shift',
			Alt: 'Alt',
			Ctrl: 'Ctrl',
			PageDown: 'Page Down',
			PageUp: 'Page Up',
			Home: 'Home',
			End: 'End',
			Escape: 'Esc',
			Enter: 'Enter'
		}
	},
	commands: {
		next: '次のページ',
		previous: '前のページ',
		first: '最初のページ',
		last: '最後のページ',
		jump: '番号でページへ移動',
		findNext: '次の検索結果',
		findPrevious: '前の検索結果',
		showText: 'テキストを表示',
		showPage: 'ページを表示',
		showTab: (name) => `表示: ${name}`,
		copy: 'このページのテキストをコピー',
		copyAll: '全ページのテキストをコピー',
		download: (name) => `${name}をダウンロード`,
		marksOn: '誤りかもしれない単語に印を付ける',
		marksOff: '誤りかもしれない単語に印を付けない',
		dimOn: 'ダークテーマでページを暗くする',
		dimOff: 'ページを元の明るさで表示',
		clear: 'ページの印を消す',
		documents: 'すべての文書'
	},
	view: {
		open: '表示設定',
		marks: '誤りかもしれない単語に印を付ける',
		dim: 'ダークテーマでページを暗くする'
	}
};
