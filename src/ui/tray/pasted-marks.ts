/** What a clipboard holds beside files. */
export type PastedMarks = { html: string; text: string };

/** More than any page's picture has; a string of twice that is held while it is decoded. */
const MOST_LETTERS = 80_000_000;
const MOST_FILES = 50;
const DATA_URL = /^data:(image\/[\w.+-]+|application\/pdf)((?:;[\w=-]+)*),/i;

/**
 * Pictures whose bytes stand in what was pasted, as data URLs.
 * @returns also how many pictures it only points at
 */
export function picturesIn({ html, text }: PastedMarks): { files: File[]; links: number } {
	const sources = [...sourcesIn(html), ...(DATA_URL.test(text.trim()) ? [text.trim()] : [])];
	const files: File[] = [];
	let links = 0;
	for (const source of new Set(sources)) {
		const file = files.length < MOST_FILES ? fromDataUrl(source, files.length + 1) : null;
		if (file) files.push(file);
		else if (/^(https?|blob|file):/i.test(source)) links++;
	}
	return { files, links };
}

/** A parsed document that belongs to no window runs no script and fetches nothing. */
function sourcesIn(html: string): string[] {
	if (html === '' || html.length > MOST_LETTERS) return [];
	const images = new DOMParser().parseFromString(html, 'text/html').images;
	return [...images].map((image) => image.getAttribute('src')?.trim() ?? '');
}

/** The file in a data URL; null where there is none. @param number from 1, for its name */
export function fromDataUrl(source: string, number: number): File | null {
	const [head, type, parameters] = DATA_URL.exec(source) ?? [];
	if (!head || !type || source.length > MOST_LETTERS) return null;
	const data = source.slice(head.length);
	try {
		const letters = /;base64$/i.test(parameters ?? '') ? atob(decodeURIComponent(data)) : unescaped(data);
		const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
		const extension = type.replace(/^.*\//, '').replace(/\W.*$/, '');
		return new File([bytes], `pasted ${number}.${extension}`, { type });
	} catch {
		return null; // not what it says it is
	}
}

/** A letter a byte. */
function unescaped(data: string): string {
	return data.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
