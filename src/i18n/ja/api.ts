import type { apiWords as english } from '#i18n/en/api.ts';
import { whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	title: 'API',
	about:
		'このページでできることは、どのプログラムからも呼び出せます。下の呼び出しはその場で試せ、この端末の実際のデータで動きます。',
	ways: [
		'このサイトのスクリプトから: `/api/v1/ocr/` のようなアドレスに `fetch` を使います。',
		'このサイトのどのページからでも、フレームワークなしで: `import { ready, submit } from "/client.js"`。例は `/example.html`、型は `/client.d.ts` にあります。',
		'このコンピューターのどのプログラムからでも: `npm run bridge` を実行すると `http://127.0.0.1:8765/api/v1/` で応答します。例はこのアドレスを使っています。'
	],
	loading: 'API の説明を取得しています',
	calls: '呼び出し',
	parameters: 'パラメーター',
	body: '本文',
	bodyOf: (mediaType) => `本文（${mediaType}）`,
	required: '必須',
	withDefault: (description, value) => `${description}。省略すると ${value} です。`,
	samples: '例の言語',
	answers: '応答',
	try: '試す',
	run: '送信',
	waiting: '応答を待っています',
	took: (ms) => `${whole.format(ms)}\u00a0ms`,
	headers: '応答のヘッダー',
	answer: '応答の本文',
	save: (bytes) => `ファイルを保存（${whole.format(Math.ceil(bytes / 1000))}\u00a0kB）`,
	schemas: '応答の内容',
	errors: 'エラー',
	codes: 'コードとステータス',
	limits: '上限'
};
