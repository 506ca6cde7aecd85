import type { languageWords as english } from '#i18n/en/languages.ts';
import { megabytes, numberFormat, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

const fine = numberFormat({ minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const words: Translation<typeof english> = {
	title: 'Ngôn ngữ',
	about:
		'Mỗi ngôn ngữ được tải một lần, khi cần đến lần đầu, rồi dùng được không cần mạng. Hãy tải sẵn ở đây trước khi ngắt mạng. Các trang của bạn không bao giờ rời khỏi thiết bị này.',
	search: 'Tìm ngôn ngữ',
	loading: 'Đang tìm các ngôn ngữ',
	none: 'Không có ngôn ngữ này ở đây.',
	found: (count) => `${whole.format(count)} ngôn ngữ`,
	total: (count, bytes) => `${whole.format(count)} ngôn ngữ trên thiết bị này, ${megabytes(bytes)}\u00a0MB`,
	size: (bytes) => `${fine.format(bytes / 1e6)}\u00a0MB`,
	kept: (size) => `Dùng được ngoại tuyến, ${size}`,
	builtIn: (size) => `Có sẵn trong ứng dụng, ${size}`,
	install: 'Tải để dùng ngoại tuyến',
	remove: 'Xóa',
	removeForGood: 'Xóa ngôn ngữ này',
	fetching: (name) => `Đang tải ${name}`,
	fetched: (loaded, total) =>
		total === null
			? `${fine.format(loaded / 1e6)}\u00a0MB`
			: `${fine.format(loaded / 1e6)}/${fine.format(total / 1e6)}\u00a0MB`,
	installed: (name) => `${name} đã dùng được ngoại tuyến`,
	removed: (name) => `Đã xóa ${name}`
};
