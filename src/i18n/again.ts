export { againWords } from './en/again.ts';
