import { words } from '#i18n/words.ts';
import MarkdownTab from './MarkdownTab.svelte';
import type { Tab } from './tab.ts';
import TextTab from './TextTab.svelte';

/**
 * The right pane, from its first tab to its last. Another one is a component with `TabProps` and an entry here;
 * `load: () => import('./HeavyTab.svelte')` where it is heavy.
 */
export const TABS: readonly Tab[] = [
	{ id: 'text', name: () => words.reader.text, component: TextTab, copies: (page) => page.text },
	{
		id: 'markdown',
		name: () => words.reader.markdown,
		component: MarkdownTab,
		copies: (page) => page.markdown
	},
	{ id: 'chat', name: () => words.reader.chat, load: () => import('./ChatTab.svelte') }
];
