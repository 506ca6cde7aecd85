/** What the fields of a job and of a request may hold. Apart from the schemas, so that the service worker needs no more. */
export const STATUSES = ['pending', 'processing', 'done', 'failed'] as const;
export const TIERS = ['cpu', 'vlm'] as const;

export type Status = (typeof STATUSES)[number];
export type Tier = (typeof TIERS)[number];

/** Whether a PDF's own text is used: where it is good, never, or whatever it is. */
export const TEXT_LAYERS = ['auto', 'ignore', 'only'] as const;
export type TextLayerUse = (typeof TEXT_LAYERS)[number];

/** Which files are taken: those of the published list, or also those that this browser happens to decode. */
export const TYPES = ['published', 'browser'] as const;
export type Types = (typeof TYPES)[number];
