import type { languageWords as english } from '#i18n/en/languages.ts';
import { megabytes, numberFormat, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

const fine = numberFormat({ minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const words: Translation<typeof english> = {
	title: 'भाषाहरू',
	about:
		'हरेक भाषा पहिलो पटक चाहिँदा एकपटक ल्याइन्छ, त्यसपछि नेटवर्क बिना चल्छ। अफलाइन जानुअघि यहाँ तयार राख्नुहोस्। तपाईंका पृष्ठ यस उपकरणबाट कहिल्यै बाहिर जाँदैनन्।',
	search: 'भाषा खोज्नुहोस्',
	loading: 'भाषाहरू खोज्दै',
	none: 'त्यस्तो भाषा यहाँ छैन।',
	found: (count) => `${whole.format(count)} भाषा`,
	total: (count, bytes) => `यस उपकरणमा ${whole.format(count)} भाषा, ${megabytes(bytes)}\u00a0MB`,
	size: (bytes) => `${fine.format(bytes / 1e6)}\u00a0MB`,
	kept: (size) => `अफलाइन चल्छ, ${size}`,
	builtIn: (size) => `एपसँगै आउँछ, ${size}`,
	install: 'अफलाइनका लागि ल्याउनुहोस्',
	remove: 'हटाउनुहोस्',
	removeForGood: 'साँच्चै हटाउनुहोस्',
	fetching: (name) => `${name} ल्याइँदै`,
	fetched: (loaded, total) =>
		total === null
			? `${fine.format(loaded / 1e6)}\u00a0MB`
			: `${fine.format(total / 1e6)} मध्ये ${fine.format(loaded / 1e6)}\u00a0MB`,
	installed: (name) => `${name} अब अफलाइन चल्छ`,
	removed: (name) => `${name} हटाइयो`
};
