export { languageWords } from './en/languages.ts';
