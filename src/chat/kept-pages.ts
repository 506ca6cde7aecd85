/** Pages of documents that are held as they were read, to be asked again. */
export const KEPT_PAGES = 2000;
