/** Every word on the screen, in the language that the person has chosen. */
export { words } from './en/words.ts';
