import type { againWords as english } from '#i18n/en/again.ts';
import { percent, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';
import { dateTime } from '#i18n/measures.ts';

export const words: Translation<typeof english> = {
	tool: 'Đọc lại',
	turnLeft: 'Xoay trang này sang trái và đọc lại',
	turnRight: 'Xoay trang này sang phải và đọc lại',
	title: 'Đọc lại',
	about:
		'Tệp đã lưu được đọc thêm một lần. Những gì bạn có vẫn giữ nguyên cho đến khi bạn thay bằng bản đọc mới.',
	close: 'Đóng',
	pages: 'Các trang',
	thisPage: (shown) => `Trang này, trang ${whole.format(shown)}`,
	allPages: (count) => `Cả ${whole.format(count)} trang`,
	somePages: 'Các trang khác của tệp',
	turn: 'Xoay',
	turns: {
		asIs: 'Tự tìm hướng của trang',
		left: 'Sang trái',
		right: 'Sang phải',
		over: 'Lộn ngược',
		none: 'Theo như tệp'
	},
	tier: 'Cách đọc',
	tiers: { cpu: 'Chữ in', vlm: 'Chữ viết tay và công thức' },
	ownText: 'Đọc hình, dù trang có sẵn văn bản',
	password: 'Mật khẩu của tệp',
	read: 'Đọc',
	reading: 'Đang đọc lại',
	stop: 'Hủy',
	gone: 'Tệp của tài liệu này không còn được giữ, như trang tài khoản đã ghi, nên không đọc lại được.',
	ready: 'Bản đọc mới đã có.',
	sure: (before, after) =>
		after === null
			? 'Không tìm thấy từ nào.'
			: before === null
				? `Mức chắc chắn về các từ là ${percent.format(after)}.`
				: `Mức chắc chắn về các từ là ${percent.format(after)}; bản trong tài liệu là ${percent.format(before)}.`,
	take: (count) => (count === 1 ? 'Thay cho trang này' : 'Thay cho các trang này'),
	taken: 'Bản đọc mới đã vào tài liệu. Hoàn tác sẽ đưa bản cũ trở lại.',
	compare: 'So sánh',
	open: 'Mở riêng',
	discard: 'Bỏ bản này',
	others: 'Các bản đọc khác của tệp này',
	other: (iso, pages) => `${dateTime.format(new Date(iso))}, ${whole.format(pages)} trang`,
	comparison: 'So sánh hai bản đọc',
	comparisonAbout: 'Những chỗ hai bản đọc khác nhau được đánh dấu.',
	standing: 'Trong tài liệu',
	reread: 'Đọc lại',
	noComparison: 'Ở đây không có hai bản đọc để so sánh.',
	differences: (count) =>
		count === 0 ? 'Hai bản đọc giống nhau' : `${whole.format(count)} chỗ khác nhau trên trang này`,
	place: (at, count) => `${whole.format(at)}/${whole.format(count)}`,
	next: 'Chỗ khác tiếp theo',
	previous: 'Chỗ khác trước đó',
	nextPage: 'Trang sau',
	previousPage: 'Trang trước',
	page: (shown) => `Trang ${whole.format(shown)}`,
	useLine: 'Dùng dòng này',
	dropLine: 'Xóa dòng này',
	used: 'Đã đưa vào tài liệu',
	usePage: 'Dùng cả trang này',
	absent: 'Không có trong bản đọc này',
	back: 'Trở lại tài liệu'
};
