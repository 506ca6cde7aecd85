export { appWords } from './en/app.ts';
