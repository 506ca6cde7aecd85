import type { readerWords as english } from '#i18n/en/reader.ts';
import { percent, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	pageNumber: 'Trang',
	ofPages: (count) => `trên ${whole.format(count)}`,
	placeOf: (place, count) => `(${whole.format(place)}/${whole.format(count)})`,
	model: {
		loading: (part) => `Đang nạp mô hình: ${percent.format(part)}`,
		writing:
			'Mô hình đang viết trang này. Khi xong, các số và tên mà bộ đọc thường không thấy trên ảnh sẽ được đánh dấu.'
	},
	zoom: {
		in: 'Lớn hơn',
		out: 'Nhỏ hơn',
		full: 'Cỡ thật',
		width: 'Vừa chiều rộng',
		page: 'Vừa cả trang',
		shown: percent.format,
		sizeNow: (scale) => `${percent.format(scale)}, xem ở cỡ thật`
	},
	find: {
		open: 'Tìm trong tài liệu',
		field: 'Tìm trong tài liệu',
		none: 'Không tìm thấy',
		of: (place, count) => `${whole.format(place)}/${whole.format(count)}`,
		soFar: (place, count) => `${whole.format(place)}/${whole.format(count)} trong các trang đã đọc`,
		noneSoFar: 'Không tìm thấy trong các trang đã đọc',
		next: 'Tiếp',
		previous: 'Trước',
		close: 'Đóng'
	},
	panes: { strip: 'Độ rộng danh sách trang', page: 'Độ rộng của trang' },
	sides: { pages: 'Các trang', page: 'Trang', text: 'Văn bản' },
	palette: {
		open: 'Tất cả lệnh',
		field: 'Bạn muốn làm gì?',
		list: 'Lệnh',
		none: 'Không lệnh nào có những từ này.'
	},
	keys: {
		open: 'Phím tắt',
		title: 'Phím tắt',
		close: 'Đóng',
		single: 'Dùng phím đơn',
		singleMore: 'Hãy tắt nếu bạn đọc chính tả hoặc hay chạm nhầm phím. Phím kèm Ctrl hoặc ⌘ luôn dùng được.',
		names: {
			Shift: 'Shift',
			Alt: 'Alt',
			Ctrl: 'Ctrl',
			PageDown: 'Page Down',
			PageUp: 'Page Up',
			Home: 'Home',
			End: 'End',
			Escape: 'Esc',
			Enter: 'Enter'
		}
	},
	commands: {
		next: 'Trang sau',
		previous: 'Trang trước',
		first: 'Trang đầu',
		last: 'Trang cuối',
		jump: 'Đến trang theo số',
		findNext: 'Chỗ tìm thấy tiếp theo',
		findPrevious: 'Chỗ tìm thấy trước đó',
		showText: 'Hiện văn bản',
		showPage: 'Hiện trang',
		showTab: (name) => `Hiện: ${name}`,
		copy: 'Sao chép văn bản của trang này',
		copyAll: 'Sao chép văn bản của mọi trang',
		download: (name) => `Tải xuống ${name}`,
		marksOn: 'Đánh dấu các từ có thể sai',
		marksOff: 'Không đánh dấu các từ có thể sai',
		dimOn: 'Làm dịu trang ở nền tối',
		dimOff: 'Hiện trang sáng bình thường',
		clear: 'Xóa dấu khỏi trang',
		documents: 'Tất cả tài liệu'
	},
	view: {
		open: 'Hiển thị',
		marks: 'Đánh dấu các từ có thể sai',
		dim: 'Làm dịu trang ở nền tối'
	}
};
