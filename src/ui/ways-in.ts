import { words } from '#i18n/en.ts';
import { clipboardFiles } from './incoming-files.ts';
import type { Intake } from './intake.svelte.ts';

const WRITING = 'input:not([type=file]), textarea, [contenteditable]';

/** Takes what is pasted anywhere but where somebody writes, or says that there was nothing. */
export function takePaste(intake: Intake, event: ClipboardEvent): void {
	if (event.target instanceof Element && event.target.closest(WRITING)) return;
	event.preventDefault();
	takePasted(intake, [...(event.clipboardData?.files ?? [])]);
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
		intake.take([new File([await response.blob()], 'letter.png', { type: 'image/png' })]);
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
