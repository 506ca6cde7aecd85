import type { JobSummary } from '#contract/job.ts';
import { appWords } from '#i18n/app.ts';

/** Whether a person can still be asked; where they have refused once, only the browser's own settings help. */
export function canAsk(): boolean {
	return 'Notification' in globalThis && Notification.permission !== 'denied';
}

/** Has the browser ask, which it does but after a click. @returns whether notifications are allowed */
export async function askForNotices(): Promise<boolean> {
	return canAsk() && (await Notification.requestPermission()) === 'granted';
}

/**
 * Says outside the app that a document has been read. The service worker shows it: phones let no page do so, and it
 * opens the document when it is clicked.
 * @param base the site's address, ending with a slash
 */
export async function tellEnd(base: string, { uuid, status, filename }: JobSummary): Promise<void> {
	if (!('Notification' in globalThis) || Notification.permission !== 'granted') return;
	const registration = await navigator.serviceWorker.getRegistration(base);
	const say = status === 'done' ? appWords.notices.done : appWords.notices.failed;
	await registration?.showNotification(say(filename), {
		// Two pages of the app tell the same once.
		tag: uuid,
		icon: `${base}icons/icon-192.png`,
		data: `${base}read/?job=${uuid}`
	});
}
