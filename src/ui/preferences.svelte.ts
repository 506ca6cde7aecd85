import { createContext } from 'svelte';
import { OFFERED_FORMATS, type OfferedFormat } from '#contract/format.ts';
import { remembered } from './remembered.ts';

const KEY = 'private-ocr-preferences';

/** How a person likes the screen, remembered on this device. Another preference is a field here, and its default. */
export type PreferenceValues = {
	/** keys that do something without Ctrl or ⌘ (WCAG 2.1.4) */
	singleKeys: boolean;
	/** words that were read with little confidence are marked */
	doubtMarks: boolean;
	/** pictures of pages are dimmed in the dark theme */
	dimPages: boolean;
	theme: 'system' | 'light' | 'dark';
	/** of recognised text */
	typeface: 'serif' | 'sans';
	textSize: 'small' | 'normal' | 'large' | 'larger';
	/** whether the end of long work is told by a notification */
	notices: 'unasked' | 'on' | 'off';
	/** format of the last download */
	lastFormat: OfferedFormat | null;
	/** widths of the reader's panes: the strip's in rem, the picture's part of the rest, 0…1 */
	stripRem: number;
	pagePart: number;
};

const DEFAULTS: PreferenceValues = {
	singleKeys: true,
	doubtMarks: true,
	dimPages: false,
	theme: 'system',
	typeface: 'serif',
	textSize: 'normal',
	notices: 'unasked',
	lastFormat: null,
	stripRem: 7,
	pagePart: 0.56
};

/** What styles read from the document's `data-` attributes; app.html puts them there before the first paint. */
const LOOKS = ['theme', 'typeface', 'textSize'] as const;

export class Preferences {
	#values = $state.raw(DEFAULTS);
	singleKeys = $derived(this.#values.singleKeys);
	doubtMarks = $derived(this.#values.doubtMarks);
	dimPages = $derived(this.#values.dimPages);
	theme = $derived(this.#values.theme);
	typeface = $derived(this.#values.typeface);
	textSize = $derived(this.#values.textSize);
	notices = $derived(this.#values.notices);
	lastFormat = $derived(this.#values.lastFormat);
	stripRem = $derived(this.#values.stripRem);
	pagePart = $derived(this.#values.pagePart);

	/** Takes the last choices up again. Only a page can: nothing is remembered while the site is built. */
	recall(): void {
		this.#values = { ...DEFAULTS, ...read(remembered()?.getItem(KEY) ?? '{}') };
	}

	set(changes: Partial<PreferenceValues>): void {
		this.#values = { ...this.#values, ...changes };
		remembered()?.setItem(KEY, JSON.stringify(this.#values));
		for (const name of LOOKS) document.documentElement.dataset[name] = this.#values[name];
	}
}

export const [usePreferences, providePreferences] = createContext<Preferences>();

/** What is no preference, or not of its kind, is left out: an older or newer version may have written it. */
function read(text: string): Partial<PreferenceValues> {
	try {
		const entries = Object.entries(JSON.parse(text) as object).filter(([name, value]) => {
			const preset: unknown = name in DEFAULTS ? DEFAULTS[name as keyof PreferenceValues] : undefined;
			if (name === 'lastFormat') return OFFERED_FORMATS.some((format) => format === value);
			return typeof value === typeof preset;
		});
		return Object.fromEntries(entries) as Partial<PreferenceValues>;
	} catch {
		return {}; // not ours, or cut off: the defaults do
	}
}
