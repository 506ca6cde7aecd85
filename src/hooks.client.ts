import { openInChosenLanguage } from '#i18n/choose.ts';

/** Before anything is drawn. */
export const init = openInChosenLanguage;
