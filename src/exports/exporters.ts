import type { MadeFormat } from '#contract/format.ts';
import type { Exporter } from './exporter.ts';

/**
 * The writer of each format that is made on demand; its code and library are fetched when the format is first wanted.
 * A new format is a line here, one in contract/format.ts and its words in i18n/.
 */
export const EXPORTERS: Record<MadeFormat, () => Promise<Exporter>> = {};
