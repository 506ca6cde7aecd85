import type { Choice } from './locales.ts';

/** What is read and said in one go: the shell's words, or those of a late page. */
type Part = { fetch: (locale: Choice['locale']) => Promise<() => void> };

const BUILT: Choice = { locale: 'en', tag: 'en' };
let shown = $state.raw(BUILT);
/** what is on its way to be shown: the last wish counts */
let wanted = BUILT;
let coming: Promise<unknown> = Promise.resolve();
const parts: Part[] = [];

/** The choice that the screen shows; whatever reads it follows. */
export function currentLocale(): Choice {
	return shown;
}

/** Has the whole screen in another language, at once when all of its words are there. @throws where they cannot be fetched */
export async function showLocale(choice: Choice): Promise<void> {
	const before = shown;
	wanted = choice;
	try {
		const ready = await Promise.all(parts.map((part) => part.fetch(choice.locale)));
		if (wanted !== choice) return;
		for (const show of ready) show();
	} catch (error) {
		if (wanted === choice) wanted = before;
		throw error;
	}
	shown = choice;
}

/** A late page brings its words along: in English until those of the chosen language are there. */
export function addPart(part: Part): void {
	parts.push(part);
	if (wanted.locale === 'en') return;
	const choice = wanted;
	const arrived = part.fetch(choice.locale).then(
		(show) => wanted === choice && show(),
		() => undefined // without a network, and never fetched: English does
	);
	coming = Promise.all([coming, arrived]);
}

/** Resolves when the words of each page that was loaded are there. */
export async function wordsArrived(): Promise<void> {
	await coming;
}
