export { storageWords } from './en/storage.ts';
