import type { languageWords as english } from '#i18n/en/languages.ts';
import { megabytes, numberFormat, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

const fine = numberFormat({ minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const words: Translation<typeof english> = {
	title: 'ភាសា',
	about:
		'ភាសានីមួយៗត្រូវទាញយកម្តង ពេលត្រូវការលើកដំបូង រួចដំណើរការដោយគ្មានបណ្តាញ។ សូមទាញយកវានៅទីនេះ មុនពេលអ្នកផ្តាច់បណ្តាញ។ ទំព័ររបស់អ្នកមិនចេញពីឧបករណ៍នេះទេ។',
	search: 'រកភាសា',
	loading: 'កំពុងរកភាសា',
	none: 'គ្មានភាសានោះនៅទីនេះទេ។',
	found: (count) => `${whole.format(count)} ភាសា`,
	total: (count, bytes) => `${whole.format(count)} ភាសានៅលើឧបករណ៍នេះ ${megabytes(bytes)}\u00a0MB`,
	size: (bytes) => `${fine.format(bytes / 1e6)}\u00a0MB`,
	kept: (size) => `ប្រើក្រៅបណ្តាញបាន ${size}`,
	builtIn: (size) => `មានក្នុងកម្មវិធីស្រាប់ ${size}`,
	install: 'ទាញយកសម្រាប់ប្រើក្រៅបណ្តាញ',
	remove: 'លុប',
	removeForGood: 'លុបវា',
	fetching: (name) => `កំពុងទាញយក ${name}`,
	fetched: (loaded, total) =>
		total === null
			? `${fine.format(loaded / 1e6)}\u00a0MB`
			: `${fine.format(loaded / 1e6)}/${fine.format(total / 1e6)}\u00a0MB`,
	installed: (name) => `ឥឡូវនេះ ${name} អាចប្រើក្រៅបណ្តាញបាន`,
	removed: (name) => `បានលុប ${name}`
};
