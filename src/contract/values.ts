/** What the fields of a job and of a request may hold. Apart from the schemas, so that the service worker needs no more. */
export const STATUSES = ['pending', 'processing', 'done', 'failed'] as const;
export const TIERS = ['cpu', 'vlm'] as const;

export type Status = (typeof STATUSES)[number];
export type Tier = (typeof TIERS)[number];
