/**
 * A click on the news that a document has been read (ui/app/notices.ts): its page is brought to the front where it is
 * open, otherwise opened. @param address what came with the notification
 */
export async function openNotice({ clients }: ServiceWorkerGlobalScope, address: unknown): Promise<void> {
	if (typeof address !== 'string') return;
	const pages = await clients.matchAll({ type: 'window' });
	const open = pages.find(({ url }) => url === address);
	await (open ? open.focus() : clients.openWindow(address));
}
