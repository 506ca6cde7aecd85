import type { settingsWords as english } from '#i18n/en/settings.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	title: '設定',
	about: 'ここで選んだことは、この端末のこのブラウザーに保存されます。',
	theme: {
		title: '外観',
		colours: '配色',
		options: { system: 'システムに合わせる', light: 'ライト', dark: 'ダーク' }
	},
	text: {
		title: '認識したテキスト',
		typeface: '書体',
		typefaces: { serif: '明朝体', sans: 'ゴシック体' },
		size: '大きさ',
		sizes: { small: '小', normal: '標準', large: '大', larger: '特大' }
	},
	reader: {
		title: '閲覧画面',
		singleKeys: '1文字のキー操作',
		singleKeysAbout: 'Ctrlや⌘なしの文字キーが閲覧画面で働きます。? で一覧を表示します。',
		doubtMarks: '疑わしい単語の印',
		doubtMarksAbout: '誤読かもしれない単語に下線や色を付けます。',
		dimPages: '暗い配色でページを暗くする',
		dimPagesAbout: '暗い配色のとき、ページの画像の明るさを抑えます。'
	},
	language: {
		title: '文書の言語',
		about: '入れた文書は、別の言語を選ぶまでこの言語で読み取ります。'
	},
	notices: {
		title: '通知',
		field: '長い作業が終わったら知らせる',
		about: 'このアプリのページが見えていないときだけ知らせます。そのために何かを送ることはありません。',
		refused: 'ブラウザーがこのサイトの通知を許可していません。ブラウザーの設定で変更できます。',
		missing: 'このブラウザーには、このページで使える通知がありません。'
	},
	app: {
		title: 'アプリとして',
		about: 'インストールすると、ホーム画面やプログラムの一覧から専用のウィンドウで開きます。',
		install: 'インストール',
		installed: 'インストール済みのアプリです。',
		ios: 'iPhoneやiPadでは、「共有」から「ホーム画面に追加」を選びます。',
		mac: 'MacのSafariでは、「ファイル」から「Dockに追加」を選びます。',
		firefox:
			'パソコンのFirefoxでは、インストールできない場合があります。アドレスバーの記号を探すか、ブックマークしてください。ブックマークでもオフラインで使えます。Androidでは、メニューから「アプリをホーム画面に追加」を選びます。',
		other: '対応していれば、ブラウザーのメニューに「インストール」または「ホーム画面に追加」があります。'
	},
	more: {
		title: 'この端末について',
		storage: '使用している容量',
		privacy: 'アプリが取得したもの',
		account: 'アカウント、トークン、上限',
		languages: '言語'
	}
};
