export { apiWords } from './en/api.ts';
