import type { clipWords as english } from '#i18n/en/clip.ts';
import { whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	title: 'Từ trang web khác',
	blocked:
		'Private OCR: trình duyệt không cho mở cửa sổ. Hãy cho phép cửa sổ bật lên với trang này rồi thử lại.',
	waiting: 'Đang đợi trang đã mở cửa sổ này',
	silent:
		'Trang đã mở cửa sổ này không trả lời. Có thể nó đã chuyển sang địa chỉ khác. Hãy dùng dấu trang ở đó lần nữa, hoặc chụp màn hình.',
	cut: 'Trang web đã mở cửa sổ này tách trang của nó khỏi mọi cửa sổ khác, nên ảnh không thể tự đến đây. Ảnh chụp màn hình thì được.',
	alone: 'Không có trang nào mở cửa sổ này. Hãy dùng dấu trang trên một trang có ảnh, hoặc chụp màn hình.',
	ask: (site) => `Cho ${site} chuyển ảnh đến?`,
	askMore:
		'Khi đó trang này có thể chuyển ảnh từ các trang của nó mỗi khi bạn dùng dấu trang ở đó. Bạn thấy từng ảnh trước khi đọc, và trang web chỉ nhận văn bản nếu bạn đưa.',
	allow: 'Cho phép từ giờ',
	once: 'Chỉ lần này',
	refuse: 'Không',
	refused: 'Không lấy gì từ trang đó.',
	taking: 'Trang đang thu thập ảnh',
	pictures: (site) => `Ảnh từ ${site}`,
	picture: (place) => `Ảnh ${whole.format(place)}`,
	choose: 'Chọn những gì cần đọc.',
	all: 'Tất cả',
	none: 'Trang đó không có ảnh, hoặc không ảnh nào lấy được.',
	missing: (count) =>
		`${whole.format(count)} ảnh của trang được trang web giữ khỏi các trang khác. Ảnh chụp màn hình lấy được.`,
	read: (count) => `Đọc ${whole.format(count)} ảnh`,
	screen: 'Chụp màn hình thay vào đó',
	reading: (place, count) =>
		count === 1 ? 'Đang đọc ảnh' : `Đang đọc ảnh ${whole.format(place)}/${whole.format(count)}`,
	cancel: 'Hủy',
	text: 'Những gì đã đọc',
	empty: 'Không tìm thấy văn bản.',
	copied: 'Văn bản đã ở trong bảng tạm.',
	copy: 'Sao chép',
	copyFailed: 'Trình duyệt muốn bạn nhấn nút để sao chép.',
	give: (site) => `Đặt vào chỗ con trỏ trên ${site}`,
	given: (site) => `${site} đã nhận văn bản`,
	openThere: 'Mở trong Private OCR',
	more: 'Đọc thứ khác',
	bookmarklet: {
		title: 'Từ trang web khác',
		about: 'Một dấu trang đọc ảnh của bất kỳ trang nào bạn đang xem, ngay trên thiết bị này.',
		drag: 'Kéo cái này vào thanh dấu trang:',
		name: 'Đọc bằng Private OCR',
		clicked: 'Nó dành cho các trang khác: hãy kéo vào thanh dấu trang, hoặc sao chép địa chỉ của nó.',
		phone:
			'Trên điện thoại hoặc khi không có thanh dấu trang: sao chép địa chỉ của nó, đánh dấu một trang bất kỳ, rồi thay địa chỉ của dấu trang đó. Sau đó, trên trang có ảnh, gõ tên dấu trang vào thanh địa chỉ và chọn nó.',
		copy: 'Sao chép địa chỉ',
		how: 'Nó làm gì',
		steps: [
			'Bạn dùng nó trên một trang có ảnh. Nếu bạn đã chọn một số ảnh, chỉ những ảnh đó được tính.',
			'Một cửa sổ nhỏ của chúng tôi mở ra và hỏi một lần xem trang đó có được chuyển ảnh không.',
			'Bạn chọn ảnh nào được đọc. Văn bản vào bảng tạm và, nếu muốn, vào chỗ con trỏ.'
		],
		limits: 'Khi nào không được',
		limit: [
			'Ảnh mà trang web giữ khỏi các trang khác không lấy riêng từng ảnh được. Khi đó cửa sổ đề nghị chụp màn hình, và bạn vẽ phần cần đọc.',
			'Một số trang ngăn mọi cửa sổ khác, và Firefox không chạy dấu trang trên trang có chính sách chặt. Ở đó cũng vậy, ảnh chụp màn hình giải quyết được.'
		],
		sites: 'Các trang được chuyển ảnh',
		noSites: 'Chưa có. Mỗi trang được hỏi khi lần đầu muốn chuyển.',
		forbid: 'Lần sau hỏi lại',
		forbidden: (site) => `Sẽ hỏi lại về ${site}`
	}
};
