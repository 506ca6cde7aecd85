import type { storageWords as english } from '#i18n/en/storage.ts';
import { whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';
import { size } from '#i18n/measures.ts';

export const words: Translation<typeof english> = {
	title: 'Những gì chiếm chỗ',
	about: 'Tất cả nằm trong trình duyệt này, trên thiết bị này, không ở đâu khác.',
	loading: 'Đang đo',
	size,
	total: (used, quota) =>
		quota === null
			? `Tổng cộng khoảng ${size(used)}.`
			: `Tổng cộng khoảng ${size(used)}; trình duyệt cho trang này tối đa ${size(quota)}.`,
	kept: 'Trình duyệt giữ lại đến khi bạn xóa.',
	notKept: 'Trình duyệt có thể xóa khi thiết bị thiếu chỗ.',
	keep: 'Yêu cầu trình duyệt giữ lại',
	keptNow: 'Từ giờ trình duyệt giữ lại',
	notKeptNow: 'Trình duyệt chưa hứa điều đó. Có thể sẽ hứa khi ứng dụng được cài hoặc dùng thường xuyên hơn.',
	full: 'Còn chưa đến một phần mười: hãy xóa bớt ở đây trước khi đưa thêm vào.',
	kinds: {
		text: {
			name: 'Văn bản của tài liệu',
			about: (documents) => `${whole.format(documents)} tài liệu, kèm các chỗ sửa`,
			free: 'Xóa mọi tài liệu',
			sure: 'Xóa hẳn tất cả',
			freed: 'Đã xóa mọi tài liệu'
		},
		files: {
			name: 'Tệp đưa vào và hình',
			about: 'Tự mất theo thời hạn trong cài đặt. Văn bản vẫn còn.',
			free: 'Xóa tệp đưa vào và hình',
			sure: 'Xóa chúng, giữ văn bản',
			freed: 'Đã xóa tệp đưa vào và hình'
		},
		made: {
			name: 'Tệp đã tạo',
			about: 'Để tải xuống. Khi cần sẽ được tạo lại.',
			free: 'Xóa tệp đã tạo',
			sure: 'Xóa chúng',
			freed: 'Đã xóa tệp đã tạo'
		},
		languages: {
			name: 'Ngôn ngữ',
			about: 'Được tải cho thiết bị này. Tiếng Anh thuộc về ứng dụng.',
			free: 'Xóa các ngôn ngữ đã tải',
			sure: 'Xóa chúng',
			freed: 'Đã xóa các ngôn ngữ đã tải'
		},
		models: {
			name: 'Mô hình',
			about: 'Dùng cho bộ đọc lớn hơn và câu trả lời, nếu bạn đã tải.',
			free: 'Xóa các mô hình',
			sure: 'Xóa chúng',
			freed: 'Đã xóa các mô hình'
		},
		app: {
			name: 'Chính ứng dụng',
			about: 'Các trang, bộ đọc và tiếng Anh. Thiếu nó thì không gì chạy ngoại tuyến; lần mở sau sẽ tải lại.',
			free: 'Xóa phần dùng ngoại tuyến',
			sure: 'Xóa đến lần mở sau',
			freed: 'Đã xóa phần dùng ngoại tuyến'
		}
	},
	keepIt: 'Giữ lại',
	deleting: (deleted) => `Đang xóa: đã xóa ${whole.format(deleted)}`,
	stop: 'Dừng',
	settings: 'Tệp được giữ bao lâu'
};
