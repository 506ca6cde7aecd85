export { readerWords } from './en/reader.ts';
