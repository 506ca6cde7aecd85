import { words } from '#i18n/words.ts';
import { byPath, clipboardFiles, findFiles, type Incoming } from './incoming-files.ts';
import type { Intake } from './intake.svelte.ts';
import type { PastedMarks } from './tray/pasted-marks.ts';

/** What pastes with V. */
export const pasteKeyOf = (userAgent: string): string => (/Mac|iP(hone|ad)/.test(userAgent) ? '⌘' : 'Ctrl');

/** Addresses of the page that shows all languages, and of the ways in that are pages of their own. */
export type WayHrefs = Record<'camera' | 'screen' | 'elsewhere' | 'languages', string>;

/** @param home address of the start page */
export const wayHrefs = (home: string): WayHrefs => ({
	camera: `${home}camera/`,
	screen: `${home}screen/`,
	elsewhere: `${home}bookmarklet/`,
	languages: `${home}languages/`
});

const WRITING = 'input:not([type=file]), textarea, [contenteditable]';

/** Takes what was dropped, and names what could not be opened. */
export function takeDropped(intake: Intake, { files, unreadable }: Incoming): void {
	intake.take(files);
	for (const name of unreadable) intake.refuse(name, { sentence: words.trouble.unreadable, detail: null });
	if (files.length === 0 && unreadable.length === 0) refuse(intake, words.start.nothingDropped);
}

/** Takes what is in a folder that was picked: what systems put there is left out, and page 10 comes after page 9. */
export async function takeFolder(intake: Intake, files: readonly File[]): Promise<void> {
	takeDropped(intake, await findFiles(files.toSorted(byPath)));
}

/** Takes what is pasted, or says that there was nothing. Where somebody writes, words that are pasted are theirs. */
export function takePaste(intake: Intake, event: ClipboardEvent): void {
	const { clipboardData } = event;
	const files = [...(clipboardData?.files ?? [])];
	const isWriting = event.target instanceof Element && event.target.closest(WRITING) !== null;
	if (isWriting && (files.length === 0 || clipboardData?.types.includes('text/plain'))) return;
	event.preventDefault();
	void takePasted(intake, files, {
		html: clipboardData?.getData('text/html') ?? '',
		text: clipboardData?.getData('text/plain') ?? ''
	});
}

/** Takes what is on the clipboard. @param key what pastes with V, for where the browser wants that */
export async function takeClipboard(intake: Intake, key: string): Promise<void> {
	try {
		const { files, html, text } = await clipboardFiles();
		await takePasted(intake, files, { html, text });
	} catch {
		// Not allowed, or a browser without it: the key always works.
		refuse(intake, words.start.clipboardRefused(key));
	}
}

/** Takes the sample document at this address. */
export async function takeSample(intake: Intake, url: string): Promise<void> {
	try {
		const response = await fetch(url);
		if (!response.ok) throw new TypeError(response.statusText);
		const letter = new File([await response.blob()], 'letter.png', { type: 'image/png' });
		intake.take([letter], { whole: true });
	} catch {
		// Offline, and it is not kept for that.
		refuse(intake, words.start.sampleMissing);
	}
}

async function takePasted(intake: Intake, files: File[], marks: PastedMarks): Promise<void> {
	if (files.length > 0) return intake.take(files);
	const { picturesIn } = await import('./tray/pasted-marks.ts');
	const found = picturesIn(marks);
	if (found.files.length > 0) intake.take(found.files);
	else refuse(intake, found.links > 0 ? words.start.linkPasted : words.start.nothingPasted);
}

function refuse(intake: Intake, sentence: string): void {
	intake.refuse('', { sentence, detail: null });
}
