import { accountWords as english } from './en/account.ts';
import { live } from './live.svelte.ts';

export const accountWords = live(english, {});
