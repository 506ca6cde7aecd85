export { correctingWords } from './en/correcting.ts';
