export { clipWords } from './en/clip.ts';
