export { chatWords } from './en/chat.ts';
