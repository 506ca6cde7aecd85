import { toolWords as english } from './en/tool-pages.ts';
import { live } from './live.svelte.ts';

export const toolWords = live(english, {});
