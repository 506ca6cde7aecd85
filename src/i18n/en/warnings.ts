import { WARNINGS } from '#contract/warning.ts';

/** The API says them in English; with what is told to them in braces, as there. */
export const warningWords = { ...WARNINGS, of_page: 'Page {page}: {warning}' };
