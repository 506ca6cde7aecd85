import { correctingWords } from '#i18n/correcting.ts';
import { pageTree } from '#contract/job-page.ts';
import { pageText } from '#document/text.ts';
import { translatedPage } from '#document/translation.ts';
import { translationWords } from '#i18n/translation.ts';
import { words } from '#i18n/words.ts';
import type { Tab } from './tab.ts';
import TextTab from './TextTab.svelte';

/**
 * The right pane, from its first tab to its last. Another one is a component with `TabProps` and an entry here;
 * `load: () => import('./HeavyTab.svelte')` where it is heavy.
 */
export const TABS: readonly Tab[] = [
	{ id: 'text', name: () => words.reader.text, component: TextTab, copies: (page) => page.text },
	{
		id: 'translation',
		name: () => translationWords.tab,
		load: () => import('./TranslationTab.svelte'),
		copies: (page) =>
			page.translated ? pageText(translatedPage(pageTree(page), new Map(page.translated))) : ''
	},
	{
		id: 'markdown',
		name: () => words.reader.markdown,
		load: () => import('./MarkdownTab.svelte'),
		copies: (page) => page.markdown
	},
	{ id: 'tables', name: () => correctingWords.tables.tab, load: () => import('./TablesTab.svelte') },
	{ id: 'chat', name: () => words.reader.chat, load: () => import('./ChatTab.svelte') },
	{ id: 'details', name: () => correctingWords.details.tab, load: () => import('./DetailsTab.svelte') }
];
