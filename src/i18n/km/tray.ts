import type { trayWords as english } from '#i18n/en/tray.ts';
import { whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	title: 'របៀបអាន',
	tool: 'សម្រាប់',
	anything: 'អ្វីក៏បាន',
	tier: 'អានជា',
	tiers: { cpu: 'អក្សរពុម្ព', vlm: 'អក្សរសរសេរដៃ រូបមន្ត ទំព័រពិបាក (យឺតជាង)' },
	close: 'រួចរាល់',
	trouble: 'មិនអាចទាញយកជម្រើសបានទេ។ អ្វីដែលសរសេរខាងលើនៅតែមានប្រសិទ្ធភាព។',
	running: (count) => `${whole.format(count)} ឯកសារកំពុងត្រូវបានអានតាមការជ្រើសមុន។`,
	restart: 'ចាប់ផ្តើមម្តងទៀតតាមរបៀបនេះ'
};
