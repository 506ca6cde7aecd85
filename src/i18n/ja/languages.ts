import type { languageWords as english } from '#i18n/en/languages.ts';
import { megabytes, numberFormat, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

const fine = numberFormat({ minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const words: Translation<typeof english> = {
	title: '言語',
	about:
		'言語データは、初めて必要になったときに一度だけ取得し、その後はネットワークなしで使えます。オフラインにする前に、ここで用意してください。ページがこの端末から出ることはありません。',
	search: '言語を探す',
	loading: '言語を探しています',
	none: 'その言語はここにありません。',
	found: (count) => `${whole.format(count)}言語`,
	total: (count, bytes) => `この端末に${whole.format(count)}言語、${megabytes(bytes)}\u00a0MB`,
	size: (bytes) => `${fine.format(bytes / 1e6)}\u00a0MB`,
	kept: (size) => `オフラインで使えます（${size}）`,
	builtIn: (size) => `アプリに付属（${size}）`,
	install: 'オフラインで使えるようにする',
	remove: '削除',
	removeForGood: '本当に削除',
	fetching: (name) => `${name}を取得しています`,
	fetched: (loaded, total) =>
		total === null
			? `${fine.format(loaded / 1e6)}\u00a0MB`
			: `${fine.format(loaded / 1e6)} / ${fine.format(total / 1e6)}\u00a0MB`,
	installed: (name) => `${name}がオフラインで使えるようになりました`,
	removed: (name) => `${name}を削除しました`
};
