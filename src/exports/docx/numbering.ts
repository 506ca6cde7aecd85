import { LevelFormat, type ILevelsOptions } from 'docx';
import type { ListItem } from '#document/document.ts';
import { itemStart } from '#exports/list-text.ts';

/** Twentieths of a point. */
const INDENT = 360;
const DEEPEST = 8;

/** A list of the document as one of Word's: its levels, and for each item the one it has, null where it is plain text. */
export type Numbering = { reference: string; levels: ILevelsOptions[]; itemLevels: (number | null)[] };

/**
 * Word counts by itself. So an item is one of Word's where Word comes to the number that is printed, and keeps its marker
 * as text where not.
 */
export function numberingOf(items: readonly ListItem[], reference: string): Numbering {
	const levels = new Map<number, ILevelsOptions>();
	const counters: (number | undefined)[] = [];
	const itemLevels = items.map(({ marker, level: depth }) => {
		const level = Math.min(depth, DEEPEST);
		const start = itemStart(marker);
		if (start.kind === 'text') return null;
		const option = levels.get(level) ?? levelOf(level, marker);
		if (!fits(option, level, marker)) return null;
		if (start.kind === 'number') {
			// A level counts anew after each item of the one above it.
			const expected = counters[level] ?? option.start ?? 1;
			if (start.value !== expected) return null;
			counters[level] = expected + 1;
		}
		levels.set(level, option);
		counters.length = Math.max(0, Math.min(counters.length, level + 1));
		return level;
	});
	return { reference, levels: [...levels.values()], itemLevels };
}

function levelOf(level: number, marker: string): ILevelsOptions {
	const start = itemStart(marker);
	return {
		level,
		...(start.kind === 'number'
			? { format: LevelFormat.DECIMAL, start: start.value, text: numberText(level, marker) }
			: { format: LevelFormat.BULLET, text: '•' }),
		style: { paragraph: { indent: indentOf(level) } }
	};
}

function fits({ format, text }: ILevelsOptions, level: number, marker: string): boolean {
	return itemStart(marker).kind === 'number'
		? text === numberText(level, marker)
		: format === LevelFormat.BULLET;
}

const numberText = (level: number, marker: string): string => marker.replace(/\d+/, `%${level + 1}`);

/** An item hangs under its marker. */
export function indentOf(level: number): { left: number; hanging: number } {
	return { left: INDENT * (Math.min(level, DEEPEST) + 1), hanging: INDENT };
}
