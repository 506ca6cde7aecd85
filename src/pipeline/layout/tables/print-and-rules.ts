import type { Layout } from '#contract/values.ts';
import type { Line } from '#document/document.ts';
import type { Rule } from './rule.ts';

/** What tables are found in. */
export type PrintAndRules = {
	/** of an upright page */
	lines: readonly Line[];
	/** drawn on the page, or found in its image */
	rules: readonly Rule[];
	/** of the page, in the pixels of every box */
	width: number;
	/** what is wanted of the page; `auto` where it is left out */
	layout?: Layout;
};
