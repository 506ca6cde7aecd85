import type { chatWords as english } from '#i18n/en/chat.ts';
import { whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	field: 'Hỏi về tài liệu này',
	fieldAll: 'Hỏi mọi tài liệu của bạn',
	ask: 'Hỏi',
	stop: 'Dừng',
	again: 'Hỏi lại',
	copy: 'Sao chép',
	you: 'Bạn',
	answer: 'Trả lời',
	thinking: 'Đang xem qua văn bản',
	stopped: 'Đã dừng ở đây.',
	empty: 'Hãy hỏi bằng lời của bạn. Câu trả lời lấy từ văn bản của tài liệu này và nêu rõ trang.',
	emptyAll: 'Hãy hỏi bằng lời của bạn. Câu trả lời lấy từ văn bản của các tài liệu và nêu rõ trang.',
	suggestions: 'Câu hỏi để bắt đầu',
	notYet: 'Bạn có thể hỏi khi mọi trang đã đọc xong.',
	loading: 'Đang tìm những gì đã hỏi trước đây',
	page: (page) => `Trang ${whole.format(page)}`,
	pageOf: (page, filename) => `${filename}, trang ${whole.format(page)}`,
	shows: (page) => `Xem chỗ này trên trang ${whole.format(page)}`,
	questions: {
		total: 'Tổng cộng là bao nhiêu?',
		dueDate: 'Hạn là khi nào?',
		date: 'Ngày là ngày nào?',
		seller: 'Của ai gửi?',
		signer: 'Ai đã ký?',
		number: 'Số hóa đơn là gì?',
		summary: 'Tài liệu này nói về gì?'
	}
};
