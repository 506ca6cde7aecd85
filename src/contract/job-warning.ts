/** What the store itself says of a job: apart from the other warnings, for which the service worker has no room. */
export const JOB_WARNINGS = {
	page_failed: 'Page {page} could not be read: {message}',
	translation_failed: 'Not all of it was translated: {message}'
} as const;

/** Puts what is told in the place of its name in braces. */
export function fill(text: string, told: Readonly<Record<string, string | number>>): string {
	return text.replace(/\{(\w+)\}/g, (braced, name: string) => String(told[name] ?? braced));
}

/** A warning of one page among several. @param index from 0 */
export function ofPage(index: number, sentence: string): string {
	return `Page ${index + 1}: ${sentence}`;
}
