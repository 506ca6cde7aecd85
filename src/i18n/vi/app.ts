import type { appWords as english } from '#i18n/en/app.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	update: {
		title: 'Đã có phiên bản mới',
		offered: 'Đã có phiên bản mới.',
		load: 'Tải ngay',
		later: 'Để sau',
		waiting: 'Phiên bản mới sẽ vào khi đọc xong.',
		waitingMore: 'Nếu bạn tải ngay, các trang đang đọc sẽ được đọc lại.',
		insist: 'Vẫn tải',
		loading: 'Đang tải phiên bản mới'
	},
	notices: {
		title: 'Việc này mất một lúc',
		ask: 'Việc này mất một lúc. Bạn có thể làm việc khác trong lúc đó.',
		allow: 'Báo tôi khi xong',
		no: 'Không, cảm ơn',
		allowed: 'Bạn sẽ được báo khi xong',
		refused: 'Trình duyệt không cho thông báo ở đây. Tiêu đề của thẻ cho biết đã đến đâu.',
		done: (name) => `Đã đọc xong ${name}`,
		failed: (name) => `Không đọc được ${name}`
	},
	room: {
		title: 'Thiết bị đã hết chỗ',
		full: 'Thiết bị này không còn chỗ. Việc đọc sẽ tiếp tục khi đã xóa bớt.',
		see: 'Xem những gì chiếm chỗ'
	}
};
