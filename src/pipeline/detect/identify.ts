/** All that can be told by a text alone. One module, because its tables are large and only loaded where they are wanted. */
export { likelyScripts } from './foreign-print.ts';
export { rankLanguages } from './language.ts';
