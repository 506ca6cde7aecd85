import type { warningWords as english } from '#i18n/en/warnings.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	of_page: 'Trang {page}: {warning}',
	slow: 'Trình duyệt này không có SIMD cho WebAssembly nên đọc lâu hơn khoảng ba lần: hãy cập nhật, hoặc dùng trình duyệt khác.',
	low_dpi: 'Trang này chỉ có {dpi} dpi: hãy quét ở mức 300 để đọc rõ hơn.',
	tiny_letters: 'Chữ trên trang này rất nhỏ: hãy quét ở mức 300 dpi, hoặc chụp gần hơn.',
	blurred: 'Trang này bị mờ: ảnh chụp vững tay và lấy nét rõ sẽ đọc tốt hơn.',
	dark: 'Trang này tối: có thêm ánh sáng sẽ đọc tốt hơn.',
	animation: 'Đây là ảnh động: chỉ khung hình đầu tiên được đọc.',
	page_cut_off: 'Trang này bị hỏng: chỉ đọc được một phần.',
	pages_missing: 'Tệp cho biết còn các trang tiếp theo, nhưng chúng không có trong tệp.',
	picture_too_large: 'Một hình {width} × {height} điểm ảnh đã bị bỏ qua: quá lớn để mở trên thiết bị này.',
	picture_damaged: 'Một hình trên trang này bị hỏng và đã bị bỏ qua.',
	page_failed: 'Không đọc được trang {page}: {message}',
	language_lacking:
		'Có vẻ đây là {language}. Dữ liệu của ngôn ngữ này không có trên thiết bị và hiện không tải được: hãy tải về ở trang ngôn ngữ rồi đọc lại tài liệu.',
	script_lacking:
		'Có vẻ đây là một hệ chữ viết khác ({script}). Dữ liệu của nó không có trên thiết bị và hiện không tải được: hãy tải ngôn ngữ đó về ở trang ngôn ngữ rồi đọc lại tài liệu.',
	model_stopped_tab: 'Mô hình thị giác đã làm chương trình dừng ở trang này: trang được đọc như chữ in.',
	model_given_up: 'Mô hình thị giác đã thất bại ở các trang trước: trang này được đọc như chữ in.',
	model_lost: 'Mô hình thị giác bị lạc ở trang này: trang được đọc như chữ in.',
	model_failed: 'Được đọc như chữ in vì mô hình thị giác thất bại. Chi tiết: {message}',
	translation_kept: 'Số đoạn không thể dịch chắc chắn: {count}. Chúng được giữ nguyên như đã đọc.',
	translation_needless: 'Văn bản vốn đã là {language} nên được giữ nguyên.',
	translation_failed: 'Chưa dịch được tất cả: {message}'
};
