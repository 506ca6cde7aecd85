import type { toolWords as english } from '#i18n/en/tool-pages.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	about: 'Cùng một bộ đọc, mỗi công cụ được chỉnh cho một việc. Các trang của bạn ở lại trên thiết bị này.',
	best: (format) => `Kết quả ở dạng ${format}; các định dạng khác cũng có.`,
	noVision:
		'Để đọc tốt loại này cần một mô hình thị giác, và chưa có mô hình phù hợp trên thiết bị này. Có thể đọc như chữ in ở đây, nhưng sẽ có lỗi.',
	models: 'Xem các mô hình',
	asPrint: 'Vẫn đọc như chữ in',
	noTranslator:
		'Chưa có gì trên thiết bị này dịch được: Chrome và Edge trên máy tính có sẵn bộ dịch, ở trình duyệt khác thì một mô hình viết câu trả lời làm việc đó. Văn bản gốc có thể đọc ở đây.',
	plain: 'Chỉ đọc văn bản',
	of: {
		'image-to-text': 'Lấy chữ từ mọi hình, ảnh chụp hay bản quét.',
		'pdf-to-text': 'Chữ của tệp PDF; trang chỉ có hình cũng được đọc.',
		'pdf-to-word': 'Tài liệu để chỉnh sửa, có tiêu đề, danh sách và bảng.',
		'pdf-to-markdown': 'Tiêu đề, danh sách và bảng dạng văn bản thuần, để ghi chú.',
		'searchable-pdf': 'Các trang như nguyên bản, có chữ để tìm và sao chép.',
		'extract-tables': 'Hàng và cột cho mọi phần mềm bảng tính.',
		'image-to-excel': 'Mỗi bảng trong ảnh thành một trang tính để tính toán.',
		'receipt-to-csv': 'Từng dòng của hóa đơn, kèm số tiền.',
		'screenshot-to-text': 'Những gì hiện trên màn hình, thành chữ để sao chép.',
		'handwriting-to-text': 'Ghi chú và thư viết tay.',
		'math-to-latex': 'Công thức ở dạng mã nguồn, cho bài báo và ghi chú.',
		translate: 'Tài liệu bằng một ngôn ngữ khác.'
	}
};
