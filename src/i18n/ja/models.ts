import type { modelWords as english } from '#i18n/en/models.ts';
import { megabytes, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';
import { finePercent, tenth } from '#i18n/measures.ts';

export const words: Translation<typeof english> = {
	title: 'モデル',
	about:
		'通常の読み取りでは読めない手書き、数式、複雑なページを読むプログラムと、文書についての質問に答えを書くプログラムです。この端末だけで動きます。求められるまで何も取得しません。',
	device: {
		title: 'この端末',
		loading: '端末を調べています',
		withCard: (name) =>
			name === '' ? 'グラフィックカードを使えます。' : `グラフィックカードを使えます: ${name}。`,
		slowCard:
			'このブラウザーはグラフィックカードをプロセッサーで代用しています。モデルは動きますが、1ページに数分かかります。',
		lack: {
			insecure: 'モデルには安全なページが必要です。httpsで開いてください。',
			no_webgpu:
				'このブラウザーではグラフィックカードを使えません。小さなモデルはプロセッサーで動きますが、1ページに数分かかります。新しいChrome、Edge、Safariなら速くなります。',
			no_adapter:
				'使えるグラフィックカードが見つかりません。小さなモデルはプロセッサーで動きますが、1ページに数分かかります。'
		},
		halves: '半精度の計算ができるため、小さいファイルで足ります。',
		noHalves: '半精度の計算ができないため、大きいファイルが必要です。',
		free: (bytes) => `このページの空き: ${megabytes(bytes)} MB。`,
		memory: (bytes) => `ブラウザーが示すメモリ: ${megabytes(bytes)} MB。`
	},
	purpose: {
		'pages-doctags': 'レイアウト、表、数式、コードを含むページ全体。英語が得意です。手書きには向きません。',
		'pages-markdown': 'さまざまなレイアウトと言語のページ全体。',
		regions: '手書き、数式、多くの言語の文字。ページのブロックを順に読みます。',
		pictures: 'あらゆる画像の文字を、画像について話すためのモデルが読みます。ないものを書き足します。',
		chat: '文書についての質問への回答。'
	},
	experiment: '実験用',
	reading: '読み取り用',
	answering: {
		title: '回答用',
		about:
			'文書についての質問には、これらがなくても文書を引用して答えます。モデルがあると、答えが文章で書かれます。文書に裏付けのない内容は取り除かれます。この端末にあるもののうち、最初のものが使われます。'
	},
	own: {
		name: 'ブラウザー内蔵のモデル',
		pictures: '画像（ブラウザー内蔵のモデルで読み取り）',
		ready: 'このブラウザーにあります。取得するものはありません',
		wanting: 'ブラウザーが提供元から自分で取得します（数ギガバイト）',
		inUse: '使用中。ブラウザーが保管しています',
		fetched: (part) => `ブラウザーが取得しています: ${finePercent.format(part)}`,
		use: '使う',
		leave: '使わない',
		used: 'ブラウザー内蔵のモデルを使います',
		left: 'ブラウザー内蔵のモデルを使わなくなりました'
	},
	facts: (about, licence) => (licence === '' ? about : `${about} ライセンス: ${licence}。`),
	home: (name) => `${name}について`,
	size: (bytes) => `取得するデータは約${megabytes(bytes)} MB`,
	here: (bytes) => `この端末に${megabytes(bytes)} MB`,
	paused: (loaded, total) =>
		`${megabytes(total)} MB中${megabytes(loaded)} MBで停止中。取得した分は残っています`,
	fetching: (name) => `${name}を取得しています`,
	fetched: (loaded, total, part, parts) =>
		total === null
			? '取得するものを問い合わせています'
			: `${megabytes(loaded)} / ${megabytes(total)} MB、ファイル${whole.format(part)} / ${whole.format(parts)}`,
	lack: {
		gpu: 'ここでは動きません。このブラウザーで使えるグラフィックカードが必要です。',
		feature: 'ここでは動きません。グラフィックカードに半精度（shader-f16）がありません。',
		memory: 'この端末のメモリはおそらく足りません。途中でページが閉じることがあります。',
		room: '空きが足りません。先に文書、言語、ほかのモデルを削除してください。'
	},
	fetch: '取得',
	goOn: '続ける',
	pause: '一時停止',
	remove: '削除',
	removeForGood: '完全に削除',
	fetchedNow: (name) => `${name}がこの端末に入りました`,
	removed: (name) => `${name}を削除しました`,
	source: (hosts) =>
		hosts === ''
			? 'ここでは取得がオフになっています。お手元のフォルダーからモデルを入れてください。'
			: `モデルは${hosts}から取得します。そのホストに見えるのはあなたのアドレスと欲しいモデルだけで、文書は決して見えません。`,
	address: {
		title: 'アドレスで指定するモデル',
		about:
			'モデルの取得元にあるモデルは、そのページのアドレスで指定できます。web-llm用のモデルには、動かすプログラム（.wasm）がそばにない場合、そのアドレスも必要です。まず設定だけを問い合わせ、そのあとほかのモデルと同じように取得します。',
		model: 'モデルのアドレス',
		program: 'プログラムのアドレス（必要な場合）',
		looking: 'そこにあるものを調べています'
	},
	bad: {
		elsewhere:
			'モデルは、このページに示された場所からだけ取得します。そこにあるモデルのアドレスを入れるか、フォルダーから入れてください。',
		absent: 'このアドレスには何も見つかりません。',
		programElsewhere:
			'プログラムはそこからは取得しません。web-llmのプログラムのフォルダーにあるもののアドレスを入れるか、モデルをフォルダーから入れてください。',
		noProgram:
			'このモデルを動かすプログラムがありません。web-llmの.wasmファイルをそばに置くか、そのアドレスを入れてください。',
		noModel:
			'ここには動かせるモデルがありません。Granite Docling、GLM-OCR、LightOnOCRのいずれかのconfig.json、またはプログラム（.wasm）を伴うmlc-chat-config.jsonが必要です。'
	},
	folder: {
		title: 'お手元のフォルダーから',
		about:
			'ディスクにあるモデルをコピーします。ONNX形式のモデルには設定ファイルと、モデルのファイルが入った「onnx」フォルダーが必要です。web-llm用のモデルにはmlc-chat-config.jsonとその関連ファイル、モデルを動かすプログラム（.wasm）が必要です。',
		choose: 'フォルダーを選ぶ',
		copying: (loaded, total) => `${megabytes(total)} MB中${megabytes(loaded)} MBをコピーしました`
	},
	check: {
		start: 'この端末を確かめる',
		loading: 'モデルを読み込み、見本の手紙を読んでいます。数分かかることがあります。',
		done: '確認が終わりました',
		where: { webgpu: 'グラフィックカードで', wasm: 'プロセッサーで', browser: 'ブラウザー内蔵のモデルで' },
		load: '読み込み',
		first: '最初の語まで',
		speed: '速さ',
		memory: 'ページのメモリ',
		errors: '誤った文字',
		seconds: (ms) => `${tenth.format(ms / 1000)}秒`,
		tokens: (count) => `毎秒${tenth.format(count)}トークン`,
		part: finePercent.format,
		megabytes: (bytes) => `${megabytes(bytes)} MB`,
		unknown: '不明',
		lost: '途中で迷い、ページを書けませんでした。',
		copy: '報告をコピー',
		copied: '報告をコピーしました',
		notCopied: 'ブラウザーがコピーを許可していません'
	}
};
