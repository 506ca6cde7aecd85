import type { captureWords as english } from '#i18n/en/capture.ts';
import { whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	camera: {
		title: 'Máy ảnh',
		about:
			'Chụp lần lượt từng trang. Mỗi trang được tìm trong ảnh và nắn thẳng; nhiều trang thành một tài liệu.',
		starting: 'Trình duyệt đang hỏi về máy ảnh.',
		start: 'Bật máy ảnh',
		refused:
			'Máy ảnh không được phép. Hãy cho phép trang này trong cài đặt của trình duyệt, hoặc dùng ảnh chụp bằng chính thiết bị.',
		missing: 'Không tìm thấy máy ảnh. Hãy dùng ảnh chụp bằng thiết bị khác.',
		busy: 'Máy ảnh đang được chương trình khác dùng. Hãy đóng chương trình đó rồi bật lại máy ảnh.',
		unsupported: 'Trình duyệt này không cho trang dùng máy ảnh. Hãy dùng ảnh chụp bằng chính thiết bị.',
		device: 'Dùng ảnh có sẵn',
		view: 'Những gì máy ảnh thấy',
		inView: 'Đã thấy một trang',
		take: 'Chụp',
		light: 'Đèn',
		adjust: 'Đây có phải trang không?',
		adjustMore: 'Kéo các góc, hoặc di chuyển từng góc bằng phím mũi tên.',
		notFound: 'Không tìm thấy mép trang: lấy cả ảnh, trừ khi bạn di chuyển các góc.',
		corners: ['Góc trên bên trái', 'Góc trên bên phải', 'Góc dưới bên phải', 'Góc dưới bên trái'],
		corner: (name, x, y) => `${name}, ${whole.format(x)}, ${whole.format(y)}`,
		use: 'Dùng trang này',
		whole: 'Cả ảnh',
		retake: 'Chụp lại',
		working: 'Đang nắn thẳng trang',
		broken: 'Không mở được ảnh này. Hãy chụp ảnh khác.',
		pages: 'Các trang đến giờ',
		page: (number) => `Trang ${whole.format(number)}`,
		edit: (number) => `Đổi các góc của trang ${whole.format(number)}`,
		remove: (number) => `Xóa trang ${whole.format(number)}`,
		kept: (count) => `Đã giữ ${whole.format(count)} trang`,
		read: (count) => (count === 1 ? 'Đọc trang' : `Đọc ${whole.format(count)} trang`),
		photo: 'anh-chup.jpg',
		document: 'cac-trang-da-chup.pdf'
	},
	screen: {
		title: 'Một phần màn hình',
		about: 'Chụp một ảnh tĩnh của màn hình, cửa sổ hoặc thẻ mà bạn chọn. Không quay gì cả.',
		choose: 'Chọn màn hình hoặc cửa sổ',
		choosing: 'Trình duyệt đang hỏi được xem gì.',
		again: 'Chọn lại',
		unsupported:
			'Trình duyệt này không chụp được màn hình. Hãy chụp bằng hệ thống rồi dán vào trang bắt đầu.',
		refused: 'Không chụp được: chưa chọn gì, hoặc trình duyệt hay hệ thống không cho phép.',
		draw: 'Vẽ khung quanh phần cần đọc, hoặc đọc tất cả.',
		keys: 'Phím mũi tên di chuyển khung, kèm Shift để đổi kích thước.',
		frame: (width, height) => `Khung, ${whole.format(width)} × ${whole.format(height)} điểm ảnh`,
		picture: 'Ảnh đã chụp',
		read: 'Đọc phần này',
		readAll: 'Đọc tất cả',
		filename: 'man-hinh.png'
	}
};
