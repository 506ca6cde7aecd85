/** A part of the File Handling and Launch Handler APIs, which only Chromium has. */
type LaunchQueue = {
	setConsumer: (consumer: (launch: { files?: readonly FileSystemFileHandle[] }) => void) => void;
};

/** Calls back with the files that the system opens with this app, now and later, and with the names of those that could not be opened. */
export function watchLaunches(onfiles: (files: File[], unreadable: string[]) => void): void {
	const queue = (window as { launchQueue?: LaunchQueue }).launchQueue;
	queue?.setConsumer(({ files = [] }) => void open(files, onfiles));
}

async function open(
	handles: readonly FileSystemFileHandle[],
	onfiles: (files: File[], unreadable: string[]) => void
): Promise<void> {
	const files: File[] = [];
	const unreadable: string[] = [];
	for (const handle of handles) {
		try {
			files.push(await handle.getFile());
		} catch {
			unreadable.push(handle.name); // moved, or not allowed
		}
	}
	onfiles(files, unreadable);
}
