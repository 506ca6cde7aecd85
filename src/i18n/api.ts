import { apiWords as english } from './en/api.ts';
import { live } from './live.svelte.ts';

export const apiWords = live(english, {});
