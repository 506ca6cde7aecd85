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

/** Keys as in any spreadsheet. Source: ARIA Authoring Practices, grid */
export function gridKey(
	event: Pressed,
	desk: TableDesk,
	{ isField, isRtl }: { /** a cell is being typed in */ isField: boolean; isRtl: boolean }
): Outcome {
	if (isField) return fieldKey(event, desk);
	const hasMod = event.ctrlKey || event.metaKey;
	const arrow = ARROWS[event.key];
	if (arrow && !hasMod && !event.altKey) {
		desk.move({ down: arrow.down, across: isRtl ? -arrow.across : arrow.across }, event.shiftKey);
		return 'done';
	}
	if (event.key === 'Home' || event.key === 'End') {
		const column = event.key === 'Home' ? 0 : Infinity;
		desk.go({ row: hasMod ? column : desk.focus.row, column }, event.shiftKey);
		return 'done';
	}
	if (hasMod && event.key.toLowerCase() === 'a') {
		desk.chooseAll();
		return 'done';
	}
	return hasMod || event.altKey ? 'none' : plainKey(event, desk);
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
