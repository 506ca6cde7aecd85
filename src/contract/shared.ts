/**
 * What another app hands over through the system's share sheet. The service worker only keeps it, in a cache that no
 * address leads to; the page of the same path offers it to the person, and forgets it then.
 */
export const SHARE_PATH = 'share/';
export const SHARED_CACHE = 'shared';
/** The form's field, as the manifest names it. */
export const SHARED_FIELD = 'files';
/** Any site can send a form here: it must not fill the disk. */
export const MOST_SHARED_FILES = 50;
export const MOST_SHARED_BYTES = 500_000_000;
/** Of a kept file: its name, escaped, and when it came, in milliseconds. */
export const SHARED_NAME = 'X-Name';
export const SHARED_AT = 'X-At';
/** What nobody has decided about by then is forgotten. */
export const SHARED_LASTS_MS = 3_600_000;

/** Why nothing is offered: there was no file, they were too many or too large, or there is no room. */
export const SHARE_LOSSES = ['none', 'large', 'room'] as const;
export type ShareLoss = (typeof SHARE_LOSSES)[number];
