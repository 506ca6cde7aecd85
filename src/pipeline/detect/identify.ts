import { likelyScripts, type LikelyScript } from './foreign-print.ts';
import { rankLanguages, type Ranked } from './language.ts';

/** All that can be told by a text alone. One module, because its tables are large and only loaded where they are wanted. */
export type Identity = { languages: Ranked[]; scripts: LikelyScript[] };

/** @param text of a page, as it came with the file or was read */
export function identify(text: string): Identity {
	return { languages: rankLanguages(text), scripts: likelyScripts(text) };
}
