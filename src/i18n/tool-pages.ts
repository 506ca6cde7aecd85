export { toolWords } from './en/tool-pages.ts';
