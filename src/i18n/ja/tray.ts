import type { trayWords as english } from '#i18n/en/tray.ts';
import { whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	title: '読み取り方',
	tool: '用途',
	anything: '何でも',
	tier: '読み方',
	tiers: { cpu: '活字', vlm: '手書き、数式、難しいページ（時間がかかります）' },
	close: '完了',
	trouble: '選択肢を取得できませんでした。上に表示されている設定が使われます。',
	running: (count) => `${whole.format(count)}件の文書は、前の設定のまま読み取っています。`,
	restart: 'この設定でやり直す'
};
