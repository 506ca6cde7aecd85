/** What the bookmarklet says on somebody else's page. */
type BookmarkletWords = {
	/** the browser let no window open */
	blocked: string;
};

/** The address of the bookmarklet. @param site of this app, ending with a slash */
export function bookmarkletOf(site: string, words: BookmarkletWords): string {
	const code = `(${clipPictures.toString()})(${JSON.stringify(site)},${JSON.stringify(words)},${takePicture.toString()})`;
	return `javascript:${encodeURIComponent(code)}`;
}

/** What an element of the page shows, as a file; null where its site keeps it to itself. It stands alone, too. */
async function takePicture(element: Element): Promise<Blob | null> {
	const drawn = async (source: HTMLImageElement | HTMLCanvasElement, width: number, height: number) => {
		try {
			const canvas = document.createElement('canvas');
			canvas.width = width;
			canvas.height = height;
			canvas.getContext('2d')?.drawImage(source, 0, 0);
			return await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
		} catch {
			return null; // another site's picture, without that site's leave
		}
	};
	if (element instanceof HTMLCanvasElement) return drawn(element, element.width, element.height);
	if (!(element instanceof HTMLImageElement)) return null;
	try {
		const answer = await fetch(element.currentSrc || element.src);
		const blob = await answer.blob();
		if (answer.ok && blob.size > 0 && /^image\/(?!svg)/.test(blob.type)) return blob;
	} catch {
		// The page's own policy, or the picture's host: what is drawn may still be taken.
	}
	return drawn(element, element.naturalWidth, element.naturalHeight);
}

/**
 * Runs on somebody else's page, so it stands alone: nothing of this file or another is there. It opens our window,
 * says hello until it is answered, and hands over the pictures that the page shows: of its selection, where there are
 * some in it. Whoever it talks to is told by window and origin.
 */
function clipPictures(site: string, words: BookmarkletWords, take: typeof takePicture): void {
	const APP = 'private-ocr';
	const MOST = 40;
	const home = new URL(site).origin;
	const cursor = document.activeElement;
	const field =
		cursor instanceof HTMLElement &&
		(cursor.isContentEditable ||
			(/^(INPUT|TEXTAREA)$/.test(cursor.tagName) && !('readOnly' in cursor && cursor.readOnly)));
	// A new address each time: a window that is still open begins anew.
	const popup = window.open(
		`${site}clip/?${Date.now()}#opened`,
		'private-ocr-clip',
		'popup,width=480,height=720'
	);
	if (!popup) {
		alert(words.blocked);
		return;
	}

	const isLarge = (shown: Element) => {
		const { width, height } = shown.getBoundingClientRect();
		return width >= 48 && height >= 16;
	};
	const all = [...document.querySelectorAll('img, canvas')].filter(isLarge);
	const selection = getSelection();
	const chosen = all.filter(
		(shown) => selection !== null && !selection.isCollapsed && selection.containsNode(shown, true)
	);
	const shown = (chosen.length > 0 ? chosen : all).slice(0, MOST);

	const hear = async (event: MessageEvent) => {
		if (event.source !== popup || event.origin !== home || event.data?.app !== APP) return;
		if (event.data.kind === 'ready') {
			clearInterval(greeting);
			const { nonce } = event.data;
			const pictures = (await Promise.all(shown.map((element) => take(element)))).filter(
				(blob) => blob !== null
			);
			const missing = shown.length - pictures.length;
			popup.postMessage({ app: APP, kind: 'pictures', nonce, pictures, missing, field }, home);
		} else if (event.data.kind === 'text' && field) {
			cursor.focus();
			document.execCommand('insertText', false, String(event.data.text));
		}
	};
	const listen = (event: MessageEvent) => void hear(event);
	const greeting = setInterval(() => popup.postMessage({ app: APP, kind: 'hello' }, home), 250);
	const stop = () => {
		clearInterval(greeting);
		clearInterval(watch);
		removeEventListener('message', listen);
	};
	const watch = setInterval(() => popup.closed && stop(), 1000);
	// Used again, it takes the place of what it was before.
	dispatchEvent(new Event(APP));
	addEventListener(APP, stop, { once: true });
	addEventListener('message', listen);
}
