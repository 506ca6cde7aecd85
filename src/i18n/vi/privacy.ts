import type { privacyWords as english } from '#i18n/en/privacy.ts';
import { whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';
import { dateTime, kilobytes } from '#i18n/measures.ts';

export const words: Translation<typeof english> = {
	title: 'Quyền riêng tư',
	about: 'Tài liệu của bạn được đọc và lưu trong trình duyệt này. Không có máy chủ nào có thể nhận chúng.',
	loading: 'Đang xem sổ ghi',
	nothing: 'Không có gì rời khỏi thiết bị này.',
	nothingMore:
		'Ứng dụng chỉ tải các tệp của chính nó từ địa chỉ bạn thấy ở trên, và không hỏi địa chỉ nào khác.',
	asked: (hosts) => `Đã yêu cầu tệp từ ${whole.format(hosts)} máy chủ khác.`,
	askedMore:
		'Yêu cầu như vậy chỉ nêu tên tệp cần, ví dụ một ngôn ngữ. Không có tài liệu nào, dù một chữ, đi kèm.',
	sent: 'Có thứ đã được gửi đi.',
	sentMore:
		'Bản thân ứng dụng không bao giờ gửi gì. Hãy xem bên dưới cái gì đã gửi: có thể là một tiện ích của trình duyệt.',
	record: {
		title: 'Đã tải những gì',
		about:
			'Service worker ghi lại mọi yêu cầu qua mạng của mọi phần trong ứng dụng. Những gì đã có trên thiết bị không được hỏi lại.',
		since: (iso) => `Từ ${dateTime.format(new Date(iso))}`,
		own: (host, count) => `${host}, của chính ứng dụng: ${whole.format(count)} tệp`,
		other: (host, count) => `${host}: ${whole.format(count)} tệp`,
		none: 'Chưa có gì.',
		address: 'Địa chỉ',
		kind: 'Dùng cho',
		size: 'Kích thước',
		times: 'Số lần',
		when: 'Lần cuối',
		unknown: 'không rõ',
		kinds: {
			'': 'dữ liệu',
			document: 'trang',
			script: 'tập lệnh',
			worker: 'worker',
			serviceworker: 'service worker',
			style: 'kiểu trình bày',
			image: 'hình',
			font: 'phông chữ',
			manifest: 'tệp kê khai'
		},
		clear: 'Bắt đầu sổ ghi mới',
		clearSure: 'Quên những gì đã tải trước đây',
		cleared: 'Sổ ghi đã bắt đầu lại'
	},
	policy: {
		title: 'Điều gì bảo đảm việc đó',
		about:
			'Chính trình duyệt thi hành chính sách này, đến cùng với trang. connect-src nêu mọi địa chỉ mà ứng dụng có thể kết nối.',
		workers: 'Các luồng đọc có chính sách riêng, với cùng các địa chỉ.'
	},
	stored: {
		title: 'Lưu những gì, và trong bao lâu',
		about:
			'Văn bản còn đến khi bạn xóa; tệp đưa vào và hình mất sau thời hạn bạn đặt. Ai dùng được trình duyệt này đều xem được cả hai.',
		settings: 'Đặt thời hạn',
		storage: 'Xem những gì chiếm chỗ'
	},
	keep: 'Giữ lại',
	size: kilobytes,
	moment: (iso) => dateTime.format(new Date(iso))
};
