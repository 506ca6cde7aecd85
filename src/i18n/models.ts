export { modelWords } from './en/models.ts';
