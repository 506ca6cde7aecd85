import type { correctingWords as english } from '#i18n/en/correcting.ts';
import { languageName, list, percent, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';
import { dateTime, size, tenth } from '#i18n/measures.ts';

export const words: Translation<typeof english> = {
	undo: '元に戻す',
	redo: 'やり直す',
	undone: '元に戻しました',
	redone: 'やり直しました',
	kept: '保存しました',
	keeping: '保存しています',
	notKept: 'まだ保存されていません。入力した内容はこのページに残り、保存を再び試みます。',
	again: 'もう一度試す',
	line: '行',
	howLine: 'Enterでこの行を訂正します。',
	correctLine: 'この行を訂正',
	correctWord: (text, confidence) =>
		confidence === null
			? `単語「${text}」を訂正`
			: `単語「${text}」を訂正、確信度 ${percent.format(confidence)}`,
	wordKeys: 'Enter: 正しい。入力すると訂正。F8: 次へ。Escape: 終了。',
	lineKeys: 'Enter: 保存。Escape: 元のまま。',
	doubts: (count) => `確認したい単語 ${whole.format(count)}件`,
	noDoubts: '確認したい単語はありません',
	nextDoubt: '次の疑わしい単語',
	previousDoubt: '前の疑わしい単語',
	original: '認識されたまま',
	wasEmpty: '認識されていませんでした。',
	block: {
		menu: 'このブロックを変更',
		kind: '種類',
		kinds: {
			title: '題名',
			heading1: '見出し1',
			heading2: '見出し2',
			heading3: '見出し3',
			paragraph: '段落',
			caption: '図表の説明',
			formula: '数式',
			header: 'ページのヘッダー',
			footer: 'ページのフッター'
		},
		up: '読む順を前に',
		down: '読む順を後に',
		add: '下に段落を追加',
		added: '新しい段落',
		remove: '削除',
		editTable: '表を編集'
	},
	tables: {
		tab: '表',
		none: 'このページに表はありません。',
		elsewhere: '表のあるページ:',
		page: (shown) => `${whole.format(shown)}ページ`,
		name: (place, rows, columns) =>
			`表${whole.format(place)}、${whole.format(rows)}行${whole.format(columns)}列`,
		keys: '矢印でセルを移動し、Shiftを押しながらで複数を選択します。EnterまたはF2で訂正、Deleteで選択した内容を消します。',
		cell: (row, column) => `${whole.format(row)}行${whole.format(column)}列`,
		row: '行',
		column: '列',
		cells: 'セル',
		addAbove: '上に追加',
		addBelow: '下に追加',
		addBefore: '前に追加',
		addAfter: '後に追加',
		up: '上へ移動',
		down: '下へ移動',
		back: '前へ移動',
		forth: '後ろへ移動',
		remove: '削除',
		merge: '結合',
		split: '分割',
		transpose: '行と列を入れ替え',
		header: 'ここまでの行を列の見出しにする',
		noHeader: '列の見出しの行なし',
		copy: '表をコピー',
		copied: (rows, columns) => `${whole.format(rows * columns)}個のセルをコピーしました`,
		copyFailed: 'ブラウザーがコピーを許可していません。セルを選択してCtrl Cを押してください。',
		pasted: '貼り付けました',
		refused: 'ここではできません。結合されたセルがあるか、表が大きくなりすぎます。',
		waiting: '表は、文書全体の読み取りが終わると変更できます。'
	},
	markdown: { form: 'Markdownの形式', formed: '表示', source: 'ソース' },
	details: {
		tab: '詳細',
		document: '文書',
		page: (shown) => `${whole.format(shown)}ページ`,
		file: 'ファイル',
		size: 'サイズ',
		read: '読み取り',
		took: '所要時間',
		moment: (from) => dateTime.format(new Date(from)),
		seconds: (count) =>
			count < 90 ? `${tenth.format(count)}秒` : `${whole.format(Math.round(count / 60))}分`,
		bytes: size,
		pages: 'ページ数',
		pagesOf: (done, total) =>
			done === total ? whole.format(total) : `${whole.format(done)} / ${whole.format(total)}`,
		asked: '指定',
		found: '検出',
		automatic: '自動',
		languages: (codes) => list(codes.map((code) => languageName(code))),
		confidence: '確信度',
		percent: (part) => (part === null ? 'なし' : percent.format(part)),
		corrections: '訂正',
		count: whole.format,
		warnings: '途中で起きた問題',
		source: 'テキストの由来',
		sources: {
			ocr: 'この端末でTesseractが認識',
			text_layer: 'ファイルに含まれていたもの',
			vlm: 'この端末で視覚モデルが認識'
		},
		picture: '画像',
		pixels: (across, down, dpi) =>
			dpi === null
				? `${whole.format(across)} × ${whole.format(down)}ピクセル`
				: `${whole.format(across)} × ${whole.format(down)}ピクセル、1インチあたり${whole.format(dpi)}`,
		words: '単語',
		wordsOf: (all, doubted) =>
			doubted === 0 ? whole.format(all) : `${whole.format(all)}、うち要確認 ${whole.format(doubted)}`,
		done: '読み取り前に画像に行ったこと',
		nothingDone: '何も必要ありませんでした。',
		remedies: {
			negate: () => '暗い地に明るい文字だったため、反転しました。',
			turn: (figure) => `正立するように${whole.format(figure)}°回転しました。`,
			light: (figure) =>
				`明るさのむらをならしました。紙の明るさに${percent.format(figure)}の差がありました。`,
			straighten: (figure) => `行が${tenth.format(Math.abs(figure))}°傾いていたため、まっすぐにしました。`,
			sharpen: (figure) => `鮮明にしました。文字の縁の幅は${tenth.format(figure)}ピクセルでした。`,
			rescale: (figure) =>
				figure > 1
					? `文字が小さかったため、${tenth.format(figure)}倍に拡大しました。`
					: `文字が大きかったため、${percent.format(figure)}に縮小しました。`
		},
		why: 'うまく読めなかったかもしれない理由',
		reasons: {
			manyDoubts: '多くの単語の確信度が低いです。',
			lowDpi: '画像の解像度が低いです。300 dpiでスキャンしてください。',
			smallPrint: '文字が小さく写っています。近づくか、高い解像度でスキャンしてください。',
			blurred: '画像がぼやけています。カメラを固定するか、ピントを合わせてください。',
			unevenLight: '紙に影や照明が映っています。均一に照らしてください。',
			tilted: 'ページが斜めです。まっすぐに置いてください。',
			dark: '暗い地に明るい文字で、読みにくいです。'
		},
		json: 'プログラムが受け取る形（JSON）',
		copyJson: 'すべてコピー',
		items: (count) => `${whole.format(count)}項目`,
		more: (count) => `さらに${whole.format(count)}件表示`,
		copied: 'コピーしました'
	}
};
