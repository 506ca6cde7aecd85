/** What a plan lets one file be. */
export type Plan = { name: string; maxFileBytes: number; maxPages: number };

/** The person at this device. Caps exist to keep a file within what a browser can hold. [contract.md, "Metering"] */
export const OWNER: Plan = { name: 'owner', maxFileBytes: 200e6, maxPages: 1000 };
