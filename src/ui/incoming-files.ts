/** What was found in what a person dragged in: files, and the names of what could not be opened. */
export type Incoming = { files: File[]; unreadable: string[] };

/** What systems put beside people's files. Hidden ones begin with a dot. */
const SYSTEM_FILE = /^(\..*|Thumbs\.db|ehthumbs\.db|desktop\.ini|__MACOSX)$/i;
/** Page 10 after page 9. */
const byName = new Intl.Collator(undefined, { numeric: true });

/** Reads what a person drags in, folders with all that is in them. */
export function droppedFiles(transfer: DataTransfer): Promise<Incoming> {
	// All must be taken before the first await: the browser empties the transfer after the event.
	const found = [...transfer.items]
		.filter(({ kind }) => kind === 'file')
		.map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
	return findFiles(found.filter((entry) => entry !== null));
}

/**
 * Walks through folders, one entry at a time, however deep they are. What cannot be opened stops nothing.
 * @returns the files in the order in which a person sees them
 */
export async function findFiles(found: readonly (FileSystemEntry | File)[]): Promise<Incoming> {
	const incoming: Incoming = { files: [], unreadable: [] };
	const todo = found.toReversed();
	for (let entry = todo.pop(); entry; entry = todo.pop()) {
		if (SYSTEM_FILE.test(entry.name)) continue;
		try {
			if (entry instanceof File) incoming.files.push(entry);
			else if (isFile(entry)) incoming.files.push(await openFile(entry));
			else if (isFolder(entry)) await openFolder(entry, todo);
		} catch {
			// Moved, deleted, or not allowed: the reasons that browsers give say no more to a person.
			incoming.unreadable.push(entry.name);
		}
	}
	return incoming;
}

function openFile(entry: FileSystemFileEntry): Promise<File> {
	return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** Puts what is in a folder on top of the stack, the first of it last; also where the folder ends in an error. */
async function openFolder(
	folder: FileSystemDirectoryEntry,
	stack: (FileSystemEntry | File)[]
): Promise<void> {
	const reader = folder.createReader();
	const inside: FileSystemEntry[] = [];
	try {
		for (;;) {
			// A folder comes in portions; an empty one is the end.
			const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
				reader.readEntries(resolve, reject)
			);
			if (portion.length === 0) return;
			for (const entry of portion) inside.push(entry);
		}
	} finally {
		inside.sort((a, b) => byName.compare(b.name, a.name));
		for (const entry of inside) stack.push(entry);
	}
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** In the order in which a person sees what is in a folder. */
export const byPath = (a: File, b: File): number =>
	byName.compare(a.webkitRelativePath, b.webkitRelativePath);

/**
 * The pictures on the clipboard, and its text where it may hold some.
 * @throws {DOMException} NotAllowedError where the person or the browser says no
 */
export async function clipboardFiles(): Promise<{ files: File[]; html: string; text: string }> {
	const items = await navigator.clipboard.read();
	const files = items.map(async (item) => {
		const type = item.types.find((name) => name.startsWith('image/'));
		return type ? [toFile(await item.getType(type))] : [];
	});
	const textOf = async (type: string) => {
		const item = items.find(({ types }) => types.includes(type));
		return item ? (await item.getType(type)).text() : '';
	};
	return {
		files: (await Promise.all(files)).flat(),
		html: await textOf('text/html'),
		text: await textOf('text/plain')
	};
}

function toFile(blob: Blob): File {
	return new File([blob], `pasted.${blob.type.replace(/^image\//, '').replace(/\W.*$/, '')}`, {
		type: blob.type
	});
}
