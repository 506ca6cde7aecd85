/** Scripts (ISO 15924) that are written from right to left. */
export const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo'];

/** The signs of a script as a part of a regular expression. */
export const signsOf = (script: string): string => `\\p{sc=${script}}`;

const LEFTWARD = RIGHT_TO_LEFT.map(signsOf).join('');
const RIGHT_TO_LEFT_SIGNS = new RegExp(`[${LEFTWARD}]`, 'gu');
const OTHER_LETTERS = new RegExp(`[^\\P{L}${LEFTWARD}]`, 'gu');

/** Whether most letters of a text are written from right to left; what `other` says where it has none. */
export function isRightToLeft(text: string, other: boolean): boolean {
	const [right, left] = [RIGHT_TO_LEFT_SIGNS, OTHER_LETTERS].map((signs) => text.match(signs)?.length ?? 0);
	return right === left ? other : (right ?? 0) > (left ?? 0);
}
