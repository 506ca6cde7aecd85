export { fetchOwnTranslator, noteOwnTranslator, ownTranslatorFor } from '#models/own-translator.ts';
