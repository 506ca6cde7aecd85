import type { apiWords as english } from '#i18n/en/api.ts';
import { whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	title: 'API',
	about:
		'Mọi việc trang này làm, chương trình nào cũng yêu cầu được. Mỗi lệnh gọi dưới đây đều có thể thử ngay: nó chạy trên thiết bị này, với dữ liệu thật.',
	ways: [
		'Từ một tập lệnh của trang này: dùng `fetch`, với các địa chỉ như `/api/v1/ocr/`.',
		'Từ bất kỳ trang nào của trang web này, không cần framework: `import { ready, submit } from "/client.js"`; `/example.html` có ví dụ, `/client.d.ts` có các kiểu.',
		'Từ mọi chương trình trên máy này: chạy `npm run bridge`, lệnh này trả lời ở `http://127.0.0.1:8765/api/v1/`. Các ví dụ dùng địa chỉ đó.'
	],
	loading: 'Đang tải bản mô tả',
	calls: 'Lệnh gọi',
	parameters: 'Tham số',
	body: 'Nội dung',
	bodyOf: (mediaType) => `Nội dung, ${mediaType}`,
	required: 'bắt buộc',
	withDefault: (description, value) => `${description}; bỏ trống là ${value}.`,
	samples: 'Ngôn ngữ của ví dụ',
	answers: 'Trả lời',
	try: 'Thử',
	run: 'Gửi',
	waiting: 'Đang đợi trả lời',
	took: (ms) => `${whole.format(ms)}\u00a0ms`,
	headers: 'Phần đầu của trả lời',
	answer: 'Nội dung của trả lời',
	save: (bytes) => `Lưu tệp, ${whole.format(Math.ceil(bytes / 1000))}\u00a0kB`,
	schemas: 'Trả lời gồm những gì',
	errors: 'Lỗi',
	codes: 'Mã và trạng thái',
	limits: 'Giới hạn'
};
