import { brief, periodBrief, periodName } from '#i18n/account-format.ts';
import type { accountWords as english } from '#i18n/en/account.ts';
import { whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

const credits = (count: number): string => `${whole.format(count)} tín dụng`;

export const words: Translation<typeof english> = {
	title: 'Tài khoản',
	about:
		'Bạn là chủ của thiết bị này: những gì bạn đưa vào được đếm nhưng không bị giới hạn. Một trang là một tín dụng.',
	loading: 'Đang xem tài khoản của bạn',
	usage: {
		title: 'Bạn đã đọc những gì',
		today: 'Hôm nay',
		month: 'Tháng này',
		count: whole.format,
		short: brief.format,
		days: 'Ngày',
		months: 'Tháng',
		views: 'Khoảng thời gian của biểu đồ',
		chart: { days: 'Tín dụng của 14 ngày qua', months: 'Tín dụng của 12 tháng qua' },
		table: 'Xem dạng bảng',
		period: { days: 'Ngày', months: 'Tháng' },
		credits: 'Tín dụng',
		name: periodName,
		brief: periodBrief
	},
	tokens: {
		title: 'Mã cho chương trình',
		about:
			'Chương trình gửi kèm mã để được nhận ra. Tài liệu của nó là của riêng nó: không nằm trong danh sách của bạn và không ai khác thấy được.',
		none: 'Chưa có mã nào.',
		name: 'Tên',
		nameHint: 'Ví dụ Máy quét',
		plan: 'Gói',
		plans: {
			owner: 'Như của bạn, không giới hạn',
			free: 'Một số tín dụng mỗi tháng',
			paid: 'Một số dư tín dụng, được ưu tiên'
		},
		planNames: { owner: 'của bạn', free: 'theo tháng', paid: 'số dư' },
		cap: 'Tín dụng mỗi tháng',
		credits: 'Tín dụng',
		submit: 'Tạo',
		made: (name) => `Mã của ${name}`,
		once: 'Hãy sao chép ngay. Mã chỉ hiện một lần này: chỉ dấu vết của nó được lưu.',
		copy: 'Sao chép mã',
		copyFailed: 'Trình duyệt không cho sao chép. Hãy chọn mã rồi nhấn Ctrl C.',
		dismiss: 'Tôi đã lưu',
		ends: (last4) => `kết thúc bằng ${last4}`,
		used: (used, cap) =>
			cap === null ? `${credits(used)} trong tháng này` : `${whole.format(used)}/${credits(cap)}`,
		neverUsed: 'chưa dùng lần nào',
		lastUsed: (moment) => `dùng lần cuối ${moment}`,
		revoked: 'đã thu hồi',
		revoke: 'Thu hồi',
		revokeSure: 'Thu hồi mã này',
		remove: 'Xóa',
		removeSure: 'Xóa cùng tài liệu của nó',
		give: 'Cấp tín dụng',
		giveMore: 'Thêm tín dụng',
		given: (name) => `${name} đã có thêm tín dụng`,
		gone: (name) => `Mã của ${name} không còn dùng được`,
		removed: (name) => `Đã xóa mã của ${name}`
	},
	limits: {
		title: 'Giới hạn',
		about: 'Để một tập lệnh không đi quá đà. Mọi thứ chạy trên thiết bị này nên không tốn tiền.',
		plans: {
			anonymous: 'Tập lệnh không có mã',
			free: 'Mã có giới hạn theo tháng',
			paid: 'Mã có số dư',
			owner: 'Bạn'
		},
		used: (used, cap) => `hôm nay đã dùng ${whole.format(used)}/${credits(cap)}`,
		cap: { anonymous: 'Tín dụng mỗi ngày', free: 'Tín dụng mỗi tháng' },
		pages: 'Số trang của một tệp',
		megabytes: 'MB của một tệp',
		save: 'Lưu giới hạn',
		saved: 'Đã lưu giới hạn'
	},
	keeping: {
		title: 'Giữ hình ảnh trong bao lâu',
		field: 'Xóa tệp đã đưa vào và hình của các trang',
		about:
			'Văn bản được giữ đến khi bạn xóa tài liệu. Không còn hình, PDF tìm kiếm được sẽ hiện văn bản dạng chữ in. Việc này được thực hiện khi trang đang mở trong một thẻ.',
		choices: {
			at_once: 'ngay khi đọc xong tài liệu',
			hour: 'sau một giờ',
			day: 'sau một ngày',
			week: 'sau một tuần',
			never: 'không bao giờ'
		},
		saved: 'Đã lưu'
	},
	clear: {
		title: 'Xóa tất cả',
		about:
			'Mọi tài liệu trên thiết bị này, kể cả của chương trình: tệp đã đưa vào, hình, văn bản và tệp đã tạo.',
		documents: 'Xóa mọi tài liệu',
		documentsSure: 'Xóa hẳn tất cả',
		running: (deleted) => `Đang xóa: đã xóa ${whole.format(deleted)}`,
		stop: 'Dừng',
		cleared: 'Đã xóa mọi tài liệu',
		stopped: (deleted) => `Đã dừng: đã xóa ${whole.format(deleted)} tài liệu`,
		tokensAbout:
			'Mọi mã, cùng những gì chương trình của chúng đã đọc và đã dùng. Chương trình gửi các mã đó sẽ bị từ chối.',
		tokens: 'Xóa mọi mã',
		tokensSure: 'Xóa hẳn mọi mã',
		tokensCleared: 'Đã xóa mọi mã'
	},
	keep: 'Giữ lại'
};
