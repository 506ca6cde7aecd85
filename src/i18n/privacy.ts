export { privacyWords } from './en/privacy.ts';
