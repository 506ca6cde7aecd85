import { keepStored } from '#client/storage.ts';
import { remembered } from '#ui/remembered.ts';

const KEY = 'private-ocr-asked-to-keep';

/** Asks the browser to keep what is stored here, when there is something to keep, once: Firefox asks the person. */
export async function keepOnce(): Promise<void> {
	if (remembered()?.getItem(KEY)) return;
	remembered()?.setItem(KEY, 'yes');
	await keepStored();
}
