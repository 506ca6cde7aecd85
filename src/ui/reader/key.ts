/** What of a keyboard event says which key it was. */
type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * Whether an event is of a key that is written like `Mod+F`, `Shift+F3`, `n` or `+`; Mod is Ctrl or ⌘. Which keys need
 * Shift for a sign is the keyboard's business; with letters and named keys it counts.
 */
export function matchesKey(pressed: Pressed, written: string): boolean {
	const { key, modifiers } = parse(written);
	if (pressed.key.toLowerCase() !== key.toLowerCase()) return false;
	if ((pressed.ctrlKey || pressed.metaKey) !== modifiers.includes('Mod')) return false;
	if (pressed.altKey !== modifiers.includes('Alt')) return false;
	const shiftCounts = key.length > 1 || /\p{L}/u.test(key);
	return !shiftCounts || pressed.shiftKey === modifiers.includes('Shift');
}

/** Whether it is a letter, number or sign alone, which dictation or a slip could press (WCAG 2.1.4). */
export function isSingleKey(written: string): boolean {
	const { key, modifiers } = parse(written);
	return key.length === 1 && !modifiers.includes('Mod') && !modifiers.includes('Alt');
}

function parse(written: string): { key: string; modifiers: string[] } {
	// The key itself may be a plus.
	const parts = written.split(/\+(?=.)/);
	return { key: parts.at(-1) ?? '', modifiers: parts.slice(0, -1) };
}
