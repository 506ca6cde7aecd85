import type { captureWords as english } from '#i18n/en/capture.ts';
import { whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	camera: {
		title: 'カメラ',
		about: 'ページを続けて撮影します。写真の中のページを見つけて整え、複数のページは一つの文書になります。',
		starting: 'ブラウザーがカメラの使用を確認しています。',
		start: 'カメラを起動',
		refused:
			'カメラの使用が許可されませんでした。ブラウザーの設定でこのサイトに許可するか、端末で撮った写真をお使いください。',
		missing: 'カメラが見つかりません。別の端末で撮った写真をお使いください。',
		busy: 'カメラは別のプログラムが使用中です。終了してから、もう一度カメラを起動してください。',
		unsupported: 'このブラウザーではカメラを使えません。端末で撮った写真をお使いください。',
		device: '写真を使う',
		view: 'カメラの映像',
		inView: 'ページが写っています',
		take: '撮影',
		light: 'ライト',
		adjust: 'このページでよいですか',
		adjustMore: '角をドラッグするか、矢印キーで一つずつ動かします。',
		notFound: 'ページの端が見つかりませんでした。角を動かさなければ、写真全体を使います。',
		corners: ['左上の角', '右上の角', '右下の角', '左下の角'],
		corner: (name, x, y) => `${name}、${whole.format(x)}、${whole.format(y)}`,
		use: 'このページを使う',
		whole: '写真全体',
		retake: '撮り直す',
		working: 'ページを整えています',
		broken: 'この写真を開けませんでした。撮り直してください。',
		pages: 'これまでのページ',
		page: (number) => `${whole.format(number)}ページ`,
		edit: (number) => `${whole.format(number)}ページの角を変える`,
		remove: (number) => `${whole.format(number)}ページを削除`,
		kept: (count) => `${whole.format(count)}ページを保存しています`,
		read: (count) => (count === 1 ? 'ページを読み取る' : `${whole.format(count)}ページを読み取る`),
		photo: '写真.jpg',
		document: '撮影したページ.pdf'
	},
	screen: {
		title: '画面の一部',
		about: '選んだ画面、ウィンドウ、タブの静止画を1枚撮ります。録画はしません。',
		choose: '画面またはウィンドウを選ぶ',
		choosing: 'ブラウザーが、見せてよいものを確認しています。',
		again: '選び直す',
		unsupported:
			'このブラウザーでは画面を撮れません。システムでスクリーンショットを撮り、スタートページに貼り付けてください。',
		refused: '撮れませんでした。何も選ばれていないか、ブラウザーまたはシステムが許可していません。',
		draw: '読み取る部分を枠で囲むか、全体を読み取ります。',
		keys: '矢印キーで枠を動かし、Shiftを押しながらで大きさを変えます。',
		frame: (width, height) => `枠、${whole.format(width)} × ${whole.format(height)}ピクセル`,
		picture: '撮った画像',
		read: 'この部分を読み取る',
		readAll: '全体を読み取る',
		filename: '画面.png'
	}
};
