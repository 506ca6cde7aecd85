import type { translationWords as english } from '#i18n/en/translation.ts';
import { percent, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	tab: 'Bản dịch',
	target: 'Dịch sang',
	translate: 'Dịch',
	about:
		'Văn bản được dịch ngay trên thiết bị này, bằng bộ dịch sẵn có của trình duyệt hoặc bằng một mô hình viết câu trả lời. Nó không được gửi đi đâu.',
	absent:
		'Chưa có gì trên thiết bị này dịch được. Chrome và Edge trên máy tính có sẵn bộ dịch; ở trình duyệt khác, một mô hình viết câu trả lời sẽ làm việc đó.',
	models: 'Xem các mô hình',
	later: 'Việc dịch bắt đầu khi mọi trang đã được đọc.',
	stop: 'Dừng dịch',
	goOn: 'Dịch tiếp',
	other: 'Sang ngôn ngữ khác',
	wanting: (from, to) =>
		`Trình duyệt này dịch được từ ${from} sang ${to}, nhưng trước hết phải tải thêm từ nơi nhà sản xuất lưu giữ. Văn bản của bạn vẫn ở đây.`,
	fetch: 'Cho trình duyệt tải về',
	fetching: (part) => `Trình duyệt đang tải: ${percent.format(part)}`,
	left: (count) =>
		`${whole.format(count)} đoạn của trang này chưa được dịch: đã được sửa sau đó, hoặc không dịch được một cách chắc chắn.`,
	asRead: 'Chưa dịch',
	original: 'Bản gốc',
	stopped: 'Việc dịch đã dừng. Phần đã dịch được giữ lại.',
	failed: 'Chưa dịch được hết. Phần đã dịch được giữ lại.',
	unknown:
		'Ở đây không có gì dịch giữa hai ngôn ngữ này. Một mô hình viết câu trả lời có thể làm được: xem ở trang mô hình.',
	noSource: 'Không xác định được tài liệu này bằng ngôn ngữ nào. Hãy đọc lại với ngôn ngữ của nó.',
	file: 'Trong tệp',
	uses: { none: 'Bản gốc', only: 'Bản dịch', both: 'Cả hai, nối tiếp nhau' }
};
