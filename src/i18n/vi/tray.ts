import type { trayWords as english } from '#i18n/en/tray.ts';
import { whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	title: 'Cách đọc',
	tool: 'Dùng cho',
	anything: 'Bất kỳ',
	tier: 'Đọc như',
	tiers: { cpu: 'Chữ in', vlm: 'Chữ viết tay, công thức, trang khó (chậm hơn)' },
	close: 'Xong',
	trouble: 'Không tải được các lựa chọn. Những gì ghi ở trên vẫn được áp dụng.',
	running: (count) => `${whole.format(count)} tài liệu đang được đọc theo lựa chọn trước.`,
	restart: 'Đọc lại theo cách này'
};
