import { languageWords as english } from './en/languages.ts';
import { live } from './live.svelte.ts';

export const languageWords = live(english, {});
