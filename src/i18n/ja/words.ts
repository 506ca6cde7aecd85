import type { words as english } from '#i18n/en/words.ts';
import {
	languageName,
	languageNames,
	list,
	megabytes,
	moment,
	percent,
	roughly,
	whole
} from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';
import { tools } from './tools.ts';

const pages = (count: number): string => `${whole.format(count)}ページ`;
const reading = (done: number, total: number): string =>
	total === 1
		? 'ページを読み取っています'
		: `${whole.format(total)}ページ中${whole.format(Math.min(done + 1, total))}ページ目を読み取っています`;
const readingPicked = (done: number, total: number): string =>
	total === 1
		? reading(done, total)
		: `選んだ${whole.format(total)}ページのうち${whole.format(Math.min(done + 1, total))}番目を読み取っています`;

export const words: Translation<typeof english> = {
	name: 'Private OCR',
	errors: {
		no_file: 'ファイルがありません。画像またはPDFを選んでください。',
		unsupported_type:
			'この種類のファイルは読み取れません。PDF、PNG、JPEGで保存し直してから、もう一度お試しください。',
		file_too_large: 'ファイルが大きすぎます。分割するか、解像度を下げて保存してください。',
		too_many_pages: 'ページが多すぎて一度に読み取れません。ページを選んでください。',
		too_many_pixels: '画素数が多すぎて開けません。小さくして保存し直してください。',
		corrupt: 'ファイルが壊れているか、途中で切れています。もう一度スキャンまたは保存してください。',
		password_needed: 'このPDFはロックされています。パスワードを入力してください。',
		password_wrong: 'パスワードが違います。もう一度入力してください。',
		unknown_value: 'このバージョンのページにないものが要求されました。ページを再読み込みしてください。',
		tier_unavailable:
			'これを読むには視覚モデルが必要ですが、適したものがこの端末にありません。モデルのページで取得するか、活字として読み取ってください。',
		model_missing: '必要なモデルがこの端末にないか、そろっていません。モデルのページで取得してください。',
		language_unavailable: 'この言語はまだ端末にありません。一度オンラインにしてからお試しください。',
		invalid_token: '送られたキーは、この端末では確認できません。',
		token_needed: 'この端末の所有者のための機能です。スタートページから開いてください。',
		owner_only: 'この端末の所有者だけが使えます。',
		out_of_credits: 'このアカウントで読み取れるページを使い切りました。',
		navigation_refused: 'これはプログラム用のアドレスです。スタートページを開いてください。',
		origin_refused: '別のサイトからの要求だったため、拒否しました。',
		not_found: 'この文書は端末にありません。削除されたか、別のブラウザーで読み取られたものです。',
		method_not_allowed: 'このバージョンのページにないものが要求されました。ページを再読み込みしてください。',
		not_done: 'この文書はまだ読み取り中です。終わるまでお待ちください。',
		file_gone:
			'アカウントページで決めた期間が過ぎてファイルが残っていないため、読み直せません。もう一度入れてください。',
		job_failed: 'この文書は読み取れなかったため、保存するものがありません。',
		cancelled: 'キャンセルしました。読み終えたページは残っています。',
		superseded: '別のタブが読み取りを引き継ぎました。失われたものはありません。',
		engine_failed: '読み取りが何度も途中で止まりました。もう一度試すか、より鮮明なスキャンをお使いください。',
		page_timeout:
			'このページは時間がかかりすぎたため中止しました。より小さいか鮮明なスキャンをお試しください。',
		internal: '予期しない問題が起きました。ページを再読み込みしてください。読み終えた分は残っています。',
		storage_full: '端末の空きがありません。不要な文書を削除してから、もう一度お試しください。',
		not_ready: 'ファイルを作成中です。少し待ってからもう一度お試しください。',
		no_service_worker:
			'このブラウザーではページが読み取りを行えません。通常のウィンドウでhttpsのページを開き、データの保存を許可してください。'
	},
	trouble: {
		unreadable:
			'ブラウザーがファイルを開けませんでした。移動、名前の変更、または削除された可能性があります。',
		unreachable: '読み取り機能との接続が一時的に切れました。もう一度お試しください。',
		details: (message) => `詳細: ${message}`
	},
	frame: {
		skip: '本文へ移動',
		home: 'Private OCR スタートページ',
		account: 'アカウント',
		settings: '設定',
		absent: 'このページはまだ端末にありません',
		absentMore: '接続があるときに一度だけ取得します。その後は、ほかと同じく接続なしで開きます。',
		language: '表示言語',
		languageChosen: (name) => `表示言語を${name}にしました`,
		noScript: '読み取りはこのページの中で行うため、JavaScriptが必要です。データが送られることはありません。',
		waiting: '読み取りの準備をしています。ファイルはもう入れられます。',
		failed: 'まだ何も読み取れません。',
		again: 'ページを再読み込み',
		lost: 'このアドレスにページはありません',
		toStart: 'スタートページへ'
	},
	stock: {
		loading: (loaded, total) =>
			`オフラインの準備中: ${megabytes(total)}\u00a0MB中${whole.format(Math.round(loaded / 1e6))}\u00a0MB`,
		ready: 'オフラインで使えます',
		failed: 'まだオフラインでは使えません。次に開いたときに再び試します。'
	},
	start: {
		title: 'Private OCR: どんなスキャンも、自分の端末でテキストに',
		promise: ['スキャンも写真もPDFも、', 'この端末だけでテキストに。'],
		more: 'ページはこのブラウザーの中で読み取り、ここだけに保存します。登録もアップロードも不要で、一度読み込めばネットワークも要りません。',
		ways: '文書を入れる',
		drop: 'ここにページをドロップ',
		paste: (key) => `または${key} Vで画像を貼り付け`,
		choose: 'ファイルを選ぶ',
		pasteButton: '貼り付け',
		folder: 'フォルダー',
		camera: 'カメラ',
		screen: '画面の一部',
		elsewhere: 'ほかのサイトから',
		linkPasted:
			'クリップボードには、ほかの場所にある画像へのリンクしかありません。画像そのものをコピーしてから貼り付けてください。',
		kinds: 'PDF、PNG、JPEG、WEBP、GIF、BMP、TIFF。複数のファイルやフォルダーもまとめて入れられます。',
		release: '離すと読み取ります',
		releaseMore: 'ページがこの端末から出ることはありません。',
		nothingDropped: 'ドロップしたものにファイルがありませんでした。',
		nothingPasted: 'クリップボードに画像もファイルもありません。コピーしてから貼り付けてください。',
		clipboardRefused: (key) =>
			`ブラウザーがクリップボードの読み取りを許可していません。代わりに${key} Vを押してください。`,
		sampleAsk: '手元に何もないときは',
		sample: '見本の手紙を読み取る',
		sampleMissing: '見本の手紙を取得できませんでした。初回は接続が必要です。',
		refused: (name) => `${name}は受け付けられませんでした`,
		moreRefused: (count) => `ほかに${whole.format(count)}個のファイルを受け付けられませんでした`,
		dismiss: '閉じる',
		dismissAll: 'すべて閉じる',
		password: 'パスワード',
		open: '開く',
		asPrint: '活字として読み取る'
	},
	choices: {
		line: (chosen) =>
			[
				...(chosen.tool ? [tools.named?.[chosen.tool]] : []),
				`言語: ${chosen.language === null ? '自動' : languageNames(chosen.language)}`,
				chosen.pages === null ? '全ページ' : `${chosen.pages}ページ`,
				chosen.tier === 'cpu' ? '活字として' : '手書きとして'
			].join(' · '),
		change: '変更'
	},
	pages: {
		field: 'ページ',
		hint: '例: 1-3, 7。次に入れるものに適用されます。',
		example: '例: 1-3, 7',
		wrong: '1から始まるページ番号と範囲を入力してください。例: 1-3, 7',
		held: (count) => `${whole.format(count)}個のファイルが、ページの指定が正しくなるのを待っています。`,
		readHeld: () => '読み取る',
		read: 'このページを読み取る',
		missing: (last) => {
			if (last === null) return 'この文書にないページが含まれています。選び直してください。';
			return last === 1
				? 'この文書は1ページだけです。1ページを選んでください。'
				: `この文書は1～${whole.format(last)}ページです。その中から選んでください。`;
		},
		picked: (ranges) => `${ranges}ページ`
	},
	languages: {
		link: 'すべての言語',
		field: '言語',
		automatic: '自動',
		here: 'この端末にある言語',
		others: '初めて使うときに取得',
		fetchedFirst: '文書を入れたときに、言語データを一度だけ取得します。',
		both: (native, here) => (native === here ? native : `${native} – ${here}`)
	},
	list: {
		title: 'この端末の文書',
		loading: '以前の文書を探しています',
		empty:
			'入れた文書はここに並びます。テキストは文書を削除するまで、画像はアカウントページで決めた期間だけ残ります。',
		more: '古い文書を表示',
		all: 'すべての文書と検索',
		handing: '受け付けています',
		waiting: '順番を待っています',
		fetching: (name, part) =>
			part === null ? `${name}を取得しています` : `${name}を取得しています（${percent.format(part)}）`,
		noRoom: '端末の空きがありません。何か削除すると読み取りが続きます',
		running: reading,
		runningPicked: readingPicked,
		translating: (done, total) =>
			total === 1
				? 'ページを翻訳しています'
				: `${whole.format(total)}ページ中${whole.format(Math.min(done + 1, total))}ページ目を翻訳しています`,
		done: pages,
		failed: '読み取れませんでした',
		cancelled: (done) => (done === 0 ? 'キャンセル済み' : `${pages(done)}でキャンセル`),
		sure: (confidence) => `確信度 ${percent.format(confidence)}`,
		warnings: (count) => `警告 ${whole.format(count)}件`,
		cancel: 'キャンセル',
		delete: '削除',
		deleteForGood: '完全に削除',
		keep: '残す',
		named: (action, name) => `${action}: ${name}`
	},
	said: {
		handing: (count) => `${whole.format(count)}個のファイルを受け付けています`,
		done: (name) => `${name}を読み取りました`,
		failed: (name) => `${name}を読み取れませんでした`,
		cancelled: (name) => `${name}の読み取りをキャンセルしました`,
		deleted: (name) => `${name}を削除しました`,
		copied: 'コピーしました'
	},
	reader: {
		back: 'すべての文書',
		loading: '文書を開いています',
		tabComing: 'お待ちください',
		notLoaded: '閲覧画面を読み込めませんでした。もう一度接続が必要です。',
		chat: '質問',
		titleRunning: (done, total, name) => `${whole.format(done)}/${whole.format(total)} · ${name}`,
		pages: 'ページ一覧',
		pageState: (shown, state) => `${whole.format(shown)}ページ${state}`,
		state: { done: '', waiting: '、未読み取り', failed: '、読み取り失敗' },
		position: (shown, total) => `${whole.format(shown)} / ${whole.format(total)}ページ`,
		pickedPosition: (shown, place, count) =>
			`${whole.format(shown)}ページ（${whole.format(place)} / ${whole.format(count)}）`,
		previous: '前のページ',
		next: '次のページ',
		show: '表示',
		page: 'ページ',
		text: 'テキスト',
		markdown: 'Markdown',
		views: 'テキストの形式',
		picture: (shown) => `${whole.format(shown)}ページの画像`,
		pictureComing: 'このページの画像は、読み取りが終わると表示されます。',
		pictureDrawn: 'このページの画像を描いています。',
		noPicture: 'このページの画像はありません。',
		pictureDeleted:
			'このページの画像は、アカウントページで決めた期間が過ぎたため削除されました。テキストは残っています。',
		pageRunning: 'このページは読み取り中か、順番を待っています。',
		pageNever: 'このページは読み取られませんでした。',
		pageEmpty: 'このページにテキストは見つかりませんでした。',
		pageFailed: 'このページを読み取れませんでした',
		copy: 'コピー',
		copyAll: '全ページをコピー',
		copied: 'コピーしました',
		copyFailed: 'ブラウザーがコピーを許可していません。テキストを選択してCtrl Cを押してください。',
		download: 'ダウンロード',
		downloadAs: (name) => `${name}をダウンロード`,
		otherFormats: 'ほかの形式',
		later: 'ダウンロードは全ページの読み取りが終わってからです',
		formats: {
			txt: { name: 'テキスト', about: '文字だけ、何にでも' },
			md: { name: 'Markdown', about: '段落つき、メモに' },
			docx: { name: 'Word', about: '見出し、箇条書き、表を編集できる' },
			pdf: { name: '検索できるPDF', about: '見た目はそのまま、検索とコピーができる' },
			xlsx: { name: 'Excel', about: '表ごとに1シート、計算に' },
			csv: { name: 'CSV', about: '表だけ、どの表計算ソフトでも' },
			html: { name: 'Webページ', about: '見出し、箇条書き、表を読める' },
			json: { name: 'JSON', about: '単語と位置、プログラム用' },
			hocr: { name: 'hOCR', about: '単語と位置、Webページとして' },
			alto: { name: 'ALTO', about: '単語と位置、アーカイブ用' }
		},
		making: (name) => `${name}ファイルを作成しています…`,
		made: (name) => `${name}ファイルができました`,
		stopMaking: 'キャンセル',
		failed: 'この文書を読み取れませんでした',
		cancelled: '読み取りをキャンセルしました',
		missing: 'その文書はここにありません',
		missingMore:
			'文書は、読み取ったブラウザーの中だけにあります。削除されたか、別のブラウザーや端末で読み取られたものです。',
		refusedMore: '何も保存していません。',
		another: '別の文書を入れる'
	},
	tools,
	status: {
		left: (seconds) => `残り約${roughly(seconds)}`,
		leave: '離れても大丈夫です。読み終えた分は残り、続きは戻ったときに再開します。',
		sure: (confidence) => `ほぼすべての単語が確かです（${percent.format(confidence)}）。`,
		fairly: (confidence) =>
			`大半の単語は確かです（${percent.format(confidence)}）。名前と数字をご確認ください。`,
		unsure: (confidence) =>
			`不確かな単語が多くあります（${percent.format(confidence)}）。より鮮明なスキャンをおすすめします。`,
		noWords: '文字は見つかりませんでした。',
		ownWords: '文字はファイルに含まれていたため、認識は不要でした。',
		someOwnWords: (count) => `${pages(count)}は文字を含んでいました。ほかは認識しました。`,
		found: (codes) => `検出した言語: ${list(codes.map((code) => languageName(code)))}`,
		warnings: (count) => `警告 ${whole.format(count)}件`
	},
	developers: {
		title: '開発者向け',
		about:
			'このサイトのスクリプトなら、同じ読み取り機能を使えます。次のコードをこのページのコンソールに貼り付けてください。',
		anonymous:
			'トークンなしのスクリプトが読めるのは1日に数ページで、読み取ったものはこの一覧にも並びます。トークンと上限はアカウントページにあります。',
		more: '応答はJSONです。5ページを超える文書はすぐに返され、その文書のアドレスで改めて問い合わせます。',
		link: 'APIのすべて'
	},
	number: whole.format,
	moment
};
