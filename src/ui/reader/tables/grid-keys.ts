import type { TableDesk } from './table-desk.svelte.ts';

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What came of a key: nothing, what was done, or a letter that opens the cell in which it shall stand. */
type Outcome = 'none' | 'done' | 'typed';

const ARROWS: Record<string, { down: number; across: number } | undefined> = {
	ArrowDown: { down: 1, across: 0 },
	ArrowUp: { down: -1, across: 0 },
	ArrowRight: { down: 0, across: 1 },
	ArrowLeft: { down: 0, across: -1 }
};

const ENDS: Record<string, number | undefined> = { Home: 0, End: Infinity };

/** Keys as in any spreadsheet. Source: ARIA Authoring Practices, grid */
export function gridKey(
	event: Pressed,
	desk: TableDesk,
	{ isField, isRtl }: { /** a cell is being typed in */ isField: boolean; isRtl: boolean }
): Outcome {
	if (isField) return fieldKey(event, desk);
	const hasMod = event.ctrlKey || event.metaKey;
	if (event.altKey) return 'none';
	if (hasMod && event.key.toLowerCase() === 'a') {
		desk.chooseAll();
		return 'done';
	}
	const way = ARROWS[event.key];
	if (way && !hasMod) {
		desk.move({ ...way, across: isRtl ? -way.across : way.across }, event.shiftKey);
		return 'done';
	}
	const end = ENDS[event.key];
	if (end !== undefined) {
		desk.go({ row: hasMod ? end : desk.focus.row, column: end }, event.shiftKey);
		return 'done';
	}
	return hasMod ? 'none' : plainKey(event, desk);
}

function plainKey({ key }: Pressed, desk: TableDesk): Outcome {
	switch (key) {
		case 'Enter':
		case 'F2':
			desk.open();
			return 'done';
		case 'Delete':
		case 'Backspace':
			desk.clear();
			return 'done';
		case 'Escape':
			desk.go(desk.focus);
			return 'done';
		// What an input method calls a key.
		case 'Process':
			return 'typed';
		default:
			return key.length === 1 && key !== ' ' ? 'typed' : 'none';
	}
}

function fieldKey({ key, shiftKey }: Pressed, desk: TableDesk): Outcome {
	switch (key) {
		case 'Enter':
			desk.done();
			desk.move({ down: shiftKey ? -1 : 1, across: 0 });
			return 'done';
		case 'Tab':
			desk.done();
			desk.move({ down: 0, across: shiftKey ? -1 : 1 });
			return 'done';
		case 'Escape':
			desk.leave();
			return 'done';
		default:
			return 'none';
	}
}
