import type { chatWords as english } from '#i18n/en/chat.ts';
import { whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	field: 'この文書について質問',
	fieldAll: 'すべての文書に質問',
	ask: '質問する',
	stop: '停止',
	again: 'もう一度質問',
	copy: 'コピー',
	you: 'あなた',
	answer: '回答',
	thinking: 'テキストを調べています',
	stopped: 'ここで停止しました。',
	empty: '自由に質問してください。答えはこの文書のテキストから取り、ページを示します。',
	emptyAll: '自由に質問してください。答えはあなたの文書のテキストから取り、ページを示します。',
	suggestions: '最初の質問の例',
	notYet: 'すべてのページの読み取りが終わると質問できます。',
	loading: '以前の質問を探しています',
	page: (page) => `${whole.format(page)}ページ`,
	pageOf: (page, filename) => `${filename}、${whole.format(page)}ページ`,
	shows: (page) => `${whole.format(page)}ページの該当箇所を表示`,
	questions: {
		total: '合計はいくらですか？',
		dueDate: '期限はいつですか？',
		date: '日付はいつですか？',
		seller: '誰からのものですか？',
		signer: '誰が署名しましたか？',
		number: '請求書番号は何ですか？',
		summary: 'この文書は何についてのものですか？'
	}
};
