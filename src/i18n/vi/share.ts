import type { shareWords as english } from '#i18n/en/share.ts';
import { megabytes, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	title: 'Được chuyển đến',
	about: 'Một ứng dụng hoặc trang web khác đã chuyển thứ này đến. Chưa có gì được đọc.',
	files: 'Những gì được chuyển đến',
	size: (bytes) => (bytes < 1e6 ? 'dưới 1\u00a0MB' : `${megabytes(bytes)}\u00a0MB`),
	read: (count) => `Đọc ${whole.format(count)} tệp`,
	refuse: 'Không đọc',
	refused: 'Đã bỏ: không đọc gì',
	empty: 'Không có gì để đọc',
	losses: {
		none: 'Không có ảnh hay PDF nào được chuyển đến. Hãy chia sẻ chính tệp đó, không phải liên kết.',
		large: 'Quá nhiều cùng một lúc. Hãy chia sẻ ít tệp hơn hoặc tệp nhỏ hơn.',
		room: 'Thiết bị đã hết chỗ. Hãy xóa tài liệu không cần nữa rồi chia sẻ lại.'
	},
	gone: 'Thứ được chuyển đến đã được đọc hoặc đã bỏ. Hãy chia sẻ lại.',
	open: {
		title: 'Mở bằng Private OCR',
		about: 'Sau khi cài ứng dụng này, hệ thống có thể mở ảnh và PDF bằng nó.',
		none: 'Không có tệp nào đi kèm. Hãy chọn một ảnh hoặc PDF trong các tệp của bạn và mở bằng ứng dụng này.'
	}
};
