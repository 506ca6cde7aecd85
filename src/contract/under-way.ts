/**
 * The BroadcastChannel on which the runner tells how far a model is with a page. It is for the eyes alone and kept
 * nowhere: what counts is the page in the store, once it is read.
 */
export const UNDER_WAY_CHANNEL = 'private-ocr under way';

/** What a model does with a page. */
export type UnderWay = {
	/** of the job */
	uuid: string;
	/** of the page in the document, from 0 */
	index: number;
} & (
	| { /** it is being loaded; so much of it is there, 0…1 */ loaded: number }
	| { /** it writes; all there is so far */ text: string }
);

/** What a message tells, or null where another program of this origin wrote something else on the channel. */
export function readUnderWay(data: unknown): UnderWay | null {
	if (typeof data !== 'object' || data === null || !('uuid' in data) || !('index' in data)) return null;
	const { uuid, index } = data;
	if (typeof uuid !== 'string' || typeof index !== 'number') return null;
	if ('text' in data && typeof data.text === 'string') return { uuid, index, text: data.text };
	if ('loaded' in data && typeof data.loaded === 'number') return { uuid, index, loaded: data.loaded };
	return null;
}
