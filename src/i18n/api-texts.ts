import { live } from './live.svelte.ts';

/** What stands in the description of the API, by the English sentence: it comes with the API, not from here. */
const texts = live<Record<string, string>>(
	{},
	{
		vi: () => import('./vi/api-texts.ts'),
		ne: () => import('./ne/api-texts.ts'),
		nl: () => import('./nl/api-texts.ts'),
		ja: () => import('./ja/api-texts.ts'),
		km: () => import('./km/api-texts.ts')
	}
);

/** A text of the description in the chosen language, line by line; what nobody has translated stays in English. */
export function apiText(text: string): string {
	return text.split('\n').map(lineHere).join('\n');
}

/** An error's line begins with its code. */
function lineHere(line: string): string {
	const [code = ''] = /^`\w+`: /.exec(line) ?? [];
	const sentence = line.slice(code.length);
	return code + (texts[sentence] ?? sentence);
}
