/** What of all documents can be deleted while their text stays. Apart from the schemas, for the service worker. */
export const FREEABLE = ['files', 'made'] as const;
export type Freeable = (typeof FREEABLE)[number];
