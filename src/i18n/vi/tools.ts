import type { tools as english } from '#i18n/en/tools.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const tools: Translation<typeof english> = {
	title: 'Công cụ',
	all: 'Tất cả công cụ',
	named: {
		'image-to-text': 'Ảnh thành văn bản',
		'pdf-to-text': 'PDF thành văn bản',
		'pdf-to-word': 'PDF sang Word',
		'pdf-to-markdown': 'PDF sang Markdown',
		'searchable-pdf': 'PDF tìm kiếm được',
		'extract-tables': 'Lấy bảng từ tài liệu',
		'image-to-excel': 'Ảnh sang Excel',
		'receipt-to-csv': 'Hóa đơn sang CSV',
		'screenshot-to-text': 'Ảnh màn hình thành văn bản',
		'handwriting-to-text': 'Chữ viết tay thành văn bản',
		'math-to-latex': 'Công thức sang LaTeX',
		translate: 'Dịch'
	}
};
