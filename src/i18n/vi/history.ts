import type { historyWords as english } from '#i18n/en/history.ts';
import { megabytes, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

const documents = (count: number): string => `${whole.format(count)} tài liệu`;

export const words: Translation<typeof english> = {
	title: 'Tất cả tài liệu',
	about: 'Mọi thứ đã đọc trên thiết bị này. Tìm trong tất cả, ở mọi loại chữ viết, cả khi không có mạng.',
	search: 'Tìm trong tất cả tài liệu',
	searchHint: 'Từ, phần đầu của từ, hoặc cụm từ trong ngoặc kép.',
	loading: 'Đang tìm tài liệu của bạn',
	empty: 'Chưa đọc gì trên thiết bị này. Những gì bạn đưa vào được liệt kê ở đây.',
	start: 'Đưa tài liệu vào',
	none: 'Không có tài liệu nào như vậy.',
	notFound: 'Không tài liệu nào có đủ các từ này.',
	notFoundYet: 'Tài liệu vừa đọc xong sẽ tìm được sau giây lát.',
	showAll: 'Hiện tất cả tài liệu',
	count: (shown, all) => (shown === all ? documents(all) : `${whole.format(shown)}/${documents(all)}`),
	found: (count) => (count === 0 ? 'Không thấy trong tài liệu nào' : `Tìm thấy trong ${documents(count)}`),
	filters: 'Thu hẹp',
	kind: 'Loại tệp',
	kinds: { pdf: 'PDF', scan: 'TIFF', picture: 'Ảnh' },
	language: 'Ngôn ngữ',
	state: 'Trạng thái',
	states: { done: 'Đã đọc', running: 'Đang đọc', failed: 'Không đọc được' },
	tool: 'Công cụ',
	from: 'Từ',
	to: 'Đến',
	corrected: 'Chỉ những tài liệu đã sửa',
	any: 'Bất kỳ',
	order: 'Thứ tự',
	orders: {
		newest: 'Mới nhất trước',
		oldest: 'Cũ nhất trước',
		name: 'Theo tên',
		doubtful: 'Ít chắc chắn nhất trước',
		longest: 'Dài nhất trước'
	},
	more: 'Hiện thêm tài liệu',
	page: (shown) => `Trang ${whole.format(shown)}`,
	inName: 'Tìm thấy trong tên tệp.',
	again: 'Đọc lại',
	isCorrected: 'Đã sửa',
	pick: (name) => `Chọn ${name}`,
	pickAll: 'Chọn tất cả',
	picked: (count) => `Đã chọn ${whole.format(count)}`,
	pickNone: 'Bỏ chọn tất cả',
	format: 'Định dạng tệp',
	download: (count) => `Tải xuống ${documents(count)}`,
	packing: (done, count) => `Đang đóng gói ${whole.format(done)}/${whole.format(count)}`,
	stop: 'Hủy',
	packed: (count, bytes) => `Đã đóng gói ${documents(count)}, ${megabytes(bytes)}\u00a0MB`,
	packedSome: (count, left) =>
		`Đã đóng gói ${documents(count)}. Bỏ lại ${documents(left)}: chưa đọc hoặc đang đọc.`,
	packedNone: 'Chưa tài liệu nào trong số này được đọc nên không có gì để đóng gói.',
	archive: 'Tài liệu',
	delete: (count) => `Xóa ${documents(count)}`,
	deleteSure: (count) => `Xóa hẳn ${whole.format(count)}`,
	deleteNote: 'Văn bản, hình và các chỗ sửa sẽ mất. Không thể hoàn tác.',
	keep: 'Giữ lại',
	deleting: (done, count) => `Đang xóa ${whole.format(done)}/${whole.format(count)}`,
	deleted: (count) => `Đã xóa ${documents(count)}`
};
