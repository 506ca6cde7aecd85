import { expect, test } from 'vitest';
import { findFiles } from './incoming-files.ts';

/** As browsers give them: only what the walk touches. */
function file(name: string): FileSystemEntry {
	const entry = {
		name,
		isFile: true,
		isDirectory: false,
		file: (resolve: (file: File) => void) => resolve(new File(['x'], name))
	};
	return entry as unknown as FileSystemEntry;
}

function unreadable(name: string): FileSystemEntry {
	const refuse = (_: unknown, reject: (error: DOMException) => void) =>
		reject(new DOMException('gone', 'NotFoundError'));
	return { name, isFile: true, isDirectory: false, file: refuse } as unknown as FileSystemEntry;
}

/** @param portions what each `readEntries` gives; an error stands for a folder that ends in one */
function folder(name: string, ...portions: (FileSystemEntry[] | DOMException)[]): FileSystemEntry {
	const entry = {
		name,
		isFile: false,
		isDirectory: true,
		createReader: () => {
			const left = [...portions];
			return {
				readEntries(resolve: (entries: FileSystemEntry[]) => void, reject: (error: DOMException) => void) {
					const portion = left.shift() ?? [];
					if (portion instanceof DOMException) reject(portion);
					else resolve(portion);
				}
			};
		}
	};
	return entry as unknown as FileSystemEntry;
}

const names = (files: File[]) => files.map(({ name }) => name);

test('one entry that cannot be read is named, and the rest is taken', async () => {
	const { files, unreadable: lost } = await findFiles([
		file('a.png'),
		unreadable('gone.pdf'),
		folder('scans', [file('b.png'), unreadable('locked away.png'), file('c.png')])
	]);
	expect(names(files)).toEqual(['a.png', 'b.png', 'c.png']);
	expect(lost).toEqual(['gone.pdf', 'locked away.png']);
});

test('a folder comes in portions and is taken in the order in which people count', async () => {
	const { files } = await findFiles([
		folder(
			'scans',
			[file('page 10.png'), file('page 2.png')],
			[folder('page 3', [file('inner.png')])],
			[file('page 1.png')]
		),
		file('last.png')
	]);
	expect(names(files)).toEqual(['page 1.png', 'page 2.png', 'inner.png', 'page 10.png', 'last.png']);
});

test('what a folder gave before it failed is taken, and the folder is named', async () => {
	const { files, unreadable: lost } = await findFiles([
		folder('stick', [file('a.png')], new DOMException('unplugged', 'NotReadableError')),
		file('b.png')
	]);
	expect(names(files)).toEqual(['a.png', 'b.png']);
	expect(lost).toEqual(['stick']);
});

test('what systems put into folders is passed over in silence', async () => {
	const { files, unreadable: lost } = await findFiles([
		file('Thumbs.db'),
		folder('.git', [file('config')]),
		folder('scans', [
			file('.DS_Store'),
			file('desktop.ini'),
			file('._a.png'),
			file('a.png'),
			folder('__MACOSX', [file('b.png')])
		])
	]);
	expect(names(files)).toEqual(['a.png']);
	expect(lost).toEqual([]);
});

test('a folder however deep or full is walked one entry at a time', async () => {
	let open = 0;
	let most = 0;
	const slow = (name: string) => {
		const entry = {
			name,
			isFile: true,
			isDirectory: false,
			file: (resolve: (file: File) => void) => {
				most = Math.max(most, ++open);
				setTimeout(() => {
					open--;
					resolve(new File(['x'], name));
				});
			}
		};
		return entry as unknown as FileSystemEntry;
	};
	let deep = folder('bottom', [slow('at the bottom.png')]);
	for (let depth = 0; depth < 20_000; depth++) deep = folder('down', [deep]);
	const full = folder(
		'full',
		Array.from({ length: 150_000 }, (_, at) => file(`${at}`)),
		[slow('x'), slow('y')]
	);
	const { files } = await findFiles([deep, full]);
	expect(files).toHaveLength(150_003);
	expect(most).toBe(1);
});

test('files without an entry are taken as they are', async () => {
	const { files } = await findFiles([new File(['x'], 'pasted.png')]);
	expect(names(files)).toEqual(['pasted.png']);
});
