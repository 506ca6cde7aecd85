import { readerWords } from '#i18n/reader.ts';

const SIGNS: Record<string, string | undefined> = {
	ArrowRight: '→',
	ArrowLeft: '←',
	ArrowUp: '↑',
	ArrowDown: '↓'
};

/** What stands on the keys that are written like `Shift+F3`. @param isMac ⌘ takes the place of Ctrl there */
export function keyNames(written: string, isMac: boolean): string[] {
	const names: Record<string, string | undefined> = readerWords.keys.names;
	return written
		.split(/\+(?=.)/)
		.map((part) =>
			part === 'Mod'
				? isMac
					? '⌘'
					: readerWords.keys.names.Ctrl
				: (SIGNS[part] ?? names[part] ?? part.toUpperCase())
		);
}

/** Whether this browser's keyboard has ⌘. */
export const isMac = (userAgent: string): boolean => /Mac|iP(hone|ad)/.test(userAgent);
