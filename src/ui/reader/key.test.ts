import { expect, test } from 'vitest';
import { isSingleKey, matchesKey } from './key.ts';

const press = (
	key: string,
	held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', true>> = {}
) => ({
	key,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false,
	...held
});

test('Mod is Ctrl or the command key', () => {
	expect(matchesKey(press('f', { ctrlKey: true }), 'Mod+F')).toBe(true);
	expect(matchesKey(press('f', { metaKey: true }), 'Mod+F')).toBe(true);
	expect(matchesKey(press('f'), 'Mod+F')).toBe(false);
});

test('Shift counts with letters and named keys, not with signs that need it on some keyboards', () => {
	expect(matchesKey(press('F3', { shiftKey: true }), 'F3')).toBe(false);
	expect(matchesKey(press('F3', { shiftKey: true }), 'Shift+F3')).toBe(true);
	expect(matchesKey(press('N', { shiftKey: true }), 'n')).toBe(false);
	expect(matchesKey(press('?', { shiftKey: true }), '?')).toBe(true);
	expect(matchesKey(press('+', { shiftKey: true }), '+')).toBe(true);
	expect(matchesKey(press('+', { ctrlKey: true }), 'Mod++')).toBe(true);
});

test('keys that stand alone are told from named ones and from those with Ctrl', () => {
	expect(['n', '?', '+', 'Shift+n'].map(isSingleKey)).toEqual([true, true, true, true]);
	expect(['F3', 'PageDown', 'Mod+K', 'Alt+n'].map(isSingleKey)).toEqual([false, false, false, false]);
});
