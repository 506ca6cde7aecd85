import type { settingsWords as english } from '#i18n/en/settings.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	title: 'Cài đặt',
	about: 'Những gì bạn chọn ở đây được lưu trong trình duyệt này, trên thiết bị này.',
	theme: {
		title: 'Giao diện',
		colours: 'Màu sắc',
		options: { system: 'Theo hệ thống', light: 'Sáng', dark: 'Tối' }
	},
	text: {
		title: 'Văn bản nhận dạng',
		typeface: 'Kiểu chữ',
		typefaces: { serif: 'Có chân', sans: 'Không chân' },
		size: 'Cỡ chữ',
		sizes: { small: 'Nhỏ', normal: 'Vừa', large: 'Lớn', larger: 'Rất lớn' }
	},
	reader: {
		title: 'Trình đọc',
		singleKeys: 'Phím đơn',
		singleKeysAbout: 'Các phím chữ không kèm Ctrl hay ⌘ có tác dụng trong trình đọc; ? liệt kê chúng.',
		doubtMarks: 'Dấu nghi ngờ',
		doubtMarksAbout: 'Các từ có thể đọc sai được gạch chân hoặc tô màu.',
		dimPages: 'Làm dịu trang khi tối',
		dimPagesAbout: 'Hình của các trang bớt sáng khi dùng màu tối.'
	},
	language: {
		title: 'Ngôn ngữ của tài liệu',
		about: 'Những gì đưa vào được đọc theo ngôn ngữ này, đến khi bạn chọn ngôn ngữ khác.'
	},
	notices: {
		title: 'Thông báo',
		field: 'Báo khi việc dài đã xong',
		about: 'Chỉ khi không có trang nào của ứng dụng đang hiện. Không có gì được gửi đi để làm việc này.',
		refused: 'Trình duyệt không cho trang này thông báo. Bạn có thể đổi trong cài đặt của trình duyệt.',
		missing: 'Trình duyệt này không có thông báo cho trang này.'
	},
	app: {
		title: 'Như một ứng dụng',
		about: 'Khi đã cài, ứng dụng mở trong cửa sổ riêng, từ màn hình chính hoặc danh sách chương trình.',
		install: 'Cài đặt ứng dụng',
		installed: 'Đây là ứng dụng đã cài.',
		ios: 'Trên iPhone hoặc iPad: chạm Chia sẻ, rồi “Thêm vào Màn hình chính”.',
		mac: 'Trong Safari trên Mac: chọn Tệp, rồi “Thêm vào Dock”.',
		firefox:
			'Firefox trên máy tính không phải lúc nào cũng cài được ứng dụng như vậy: hãy tìm biểu tượng trong thanh địa chỉ, hoặc đánh dấu trang, vẫn dùng được ngoại tuyến. Trên Android: menu, rồi “Thêm ứng dụng vào Màn hình chính”.',
		other: 'Menu của trình duyệt có “Cài đặt” hoặc “Thêm vào màn hình chính”, nếu hỗ trợ.'
	},
	more: {
		title: 'Trên thiết bị này',
		storage: 'Những gì chiếm chỗ',
		privacy: 'Ứng dụng đã tải những gì',
		account: 'Tài khoản, mã và giới hạn',
		languages: 'Ngôn ngữ'
	}
};
