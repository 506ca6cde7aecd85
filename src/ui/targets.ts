import { LANGUAGE_NAMES } from '#languages/names.ts';
import { LANGUAGES } from '#languages/registry.ts';

/** Languages that people write today: without those of old books, and those that are only set otherwise. */
export const TARGETS: readonly { code: string; name: string; nativeName: string }[] = LANGUAGES.filter(
	({ code, iso1, script }) => iso1 !== null && script !== 'Latf' && !code.includes('-x-')
).map(({ code }) => ({ code, ...(LANGUAGE_NAMES.get(code) ?? { name: code, nativeName: code }) }));
