import { words } from '#i18n/words.ts';
import { clipboardFiles, type Incoming } from './incoming-files.ts';
import type { Intake } from './intake.svelte.ts';

/** What pastes with V. */
export const pasteKeyOf = (userAgent: string): string => (/Mac|iP(hone|ad)/.test(userAgent) ? '⌘' : 'Ctrl');

const WRITING = 'input:not([type=file]), textarea, [contenteditable]';

/** Takes what was dropped, and names what could not be opened. */
export function takeDropped(intake: Intake, { files, unreadable }: Incoming): void {
	intake.take(files);
	for (const name of unreadable) intake.refuse(name, { sentence: words.trouble.unreadable, detail: null });
	if (files.length === 0 && unreadable.length === 0) refuse(intake, words.start.nothingDropped);
}

/** Takes what is pasted, or says that there was nothing. Where somebody writes, words that are pasted are theirs. */
export function takePaste(intake: Intake, event: ClipboardEvent): void {
	const files = [...(event.clipboardData?.files ?? [])];
	const isWriting = event.target instanceof Element && event.target.closest(WRITING) !== null;
	if (isWriting && (files.length === 0 || event.clipboardData?.types.includes('text/plain'))) return;
	event.preventDefault();
	takePasted(intake, files);
}

/** Takes what is on the clipboard. @param key what pastes with V, for where the browser wants that */
export async function takeClipboard(intake: Intake, key: string): Promise<void> {
	try {
		takePasted(intake, await clipboardFiles());
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

function takePasted(intake: Intake, files: File[]): void {
	if (files.length > 0) intake.take(files);
	else refuse(intake, words.start.nothingPasted);
}

function refuse(intake: Intake, sentence: string): void {
	intake.refuse('', { sentence, detail: null });
}
