/** Reads what a person drags in, folders with all that is in them. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
	// The entries must be taken before the first await: the browser empties the transfer after the event.
	const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
	if (entries.length === 0) return [...transfer.files];
	const files = await Promise.all(entries.map(entryFiles));
	return files.flat();
}

async function entryFiles(entry: FileSystemEntry): Promise<File[]> {
	if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
	if (!isFolder(entry)) return [];
	const files: File[] = [];
	const reader = entry.createReader();
	for (;;) {
		// A folder comes in portions; an empty one is the end.
		const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
			reader.readEntries(resolve, reject)
		);
		if (portion.length === 0) return files;
		for (const inside of portion.filter(({ name }) => !name.startsWith('.')))
			files.push(...(await entryFiles(inside)));
	}
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/**
 * The pictures on the clipboard; none where it holds something else.
 * @throws {DOMException} NotAllowedError where the person or the browser says no
 */
export async function clipboardFiles(): Promise<File[]> {
	const items = await navigator.clipboard.read();
	const files = items.map(async (item) => {
		const type = item.types.find((name) => name.startsWith('image/'));
		return type ? [toFile(await item.getType(type))] : [];
	});
	return (await Promise.all(files)).flat();
}

function toFile(blob: Blob): File {
	return new File([blob], `pasted.${blob.type.replace(/^image\//, '').replace(/\W.*$/, '')}`, {
		type: blob.type
	});
}
