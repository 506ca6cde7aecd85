import { OFFERED_FORMATS, type OfferedFormat } from '#contract/format.ts';
import { readerWords } from '#i18n/reader.ts';
import { words } from '#i18n/words.ts';
import type { Preferences } from '#ui/preferences.svelte.ts';
import type { Command } from './commands.svelte.ts';
import type { Desk } from './desk.svelte.ts';
import type { Find } from './find.svelte.ts';
import type { Reading } from './reading.svelte.ts';
import type { Tab } from './tab.ts';
import type { Zoom } from './zoom.svelte.ts';

export type ReaderParts = {
	reading: Reading;
	zoom: Zoom;
	desk: Desk;
	find: Find;
	preferences: Preferences;
	tabs: readonly Tab[];
	oncopy: (text: string) => void;
	ondownload: (format: OfferedFormat) => void;
	onhome: () => void;
};

/** Asked for each time: the language may change. */
const names = () => readerWords.commands;

/** A picture that still can be moved in a direction is moved by the key that would turn the page. */
function isAtEnd(target: Element, { x = 0, y = 0 }: { x?: number; y?: number }): boolean {
	const pane = target.closest('section');
	if (!pane) return true;
	const [right, down] = [pane.scrollWidth - pane.clientWidth, pane.scrollHeight - pane.clientHeight];
	if (x !== 0) return right <= 1;
	return y > 0 ? pane.scrollTop >= down - 2 : pane.scrollTop <= 2;
}

/** Keys that also scroll, or move in a list, count only where nothing has them. */
const isFree = (target: Element) =>
	target.closest('[role=tabpanel], [role=tablist], [role=separator], ul, ol') === null;

/** All that the reader itself can do. */
export function readerCommands(parts: ReaderParts): Command[] {
	return [
		...pageCommands(parts),
		...zoomCommands(parts),
		...findCommands(parts),
		...textCommands(parts),
		...viewCommands(parts)
	];
}

const many = (reading: Reading) => () => reading.pageCount > 1;
const turn = (reading: Reading, step: number) => () => reading.go(reading.place + step);

function pageCommands({ reading }: ReaderParts): Command[] {
	const isOn = many(reading);
	const along = (y: number) => (target: Element) => isFree(target) && isAtEnd(target, { y });
	const ends = { isOn, isFor: isFree };
	return [
		{
			id: 'page.next',
			name: () => names().next,
			keys: ['PageDown'],
			run: turn(reading, 1),
			isOn,
			isFor: along(1)
		},
		{
			id: 'page.previous',
			name: () => names().previous,
			keys: ['PageUp'],
			run: turn(reading, -1),
			isOn,
			isFor: along(-1)
		},
		{ id: 'page.first', name: () => names().first, keys: ['Home'], run: () => reading.go(0), ...ends },
		{
			id: 'page.last',
			name: () => names().last,
			keys: ['End'],
			run: () => reading.go(reading.pageCount - 1),
			...ends
		},
		{
			id: 'page.jump',
			name: () => names().jump,
			keys: ['g'],
			run: () => document.getElementById('page-number')?.focus(),
			isOn
		},
		arrowCommand(reading, 'ArrowRight'),
		arrowCommand(reading, 'ArrowLeft')
	];
}

/** The arrow that points along the writing goes on, the other one goes back. */
function arrowCommand(reading: Reading, key: 'ArrowRight' | 'ArrowLeft'): Command {
	const isNext = () =>
		(key === 'ArrowRight') === (getComputedStyle(document.documentElement).direction === 'ltr');
	return {
		id: `page.${key}`,
		name: () => (isNext() ? names().next : names().previous),
		keys: [key],
		run: () => turn(reading, isNext() ? 1 : -1)(),
		isOn: many(reading),
		isFor: (target) => isFree(target) && isAtEnd(target, { x: 1 }),
		isAlias: true
	};
}

function zoomCommands({ zoom }: ReaderParts): Command[] {
	return [
		{ id: 'zoom.in', name: () => readerWords.zoom.in, keys: ['+', '='], run: () => zoom.in() },
		{ id: 'zoom.out', name: () => readerWords.zoom.out, keys: ['-'], run: () => zoom.out() },
		{ id: 'zoom.page', name: () => readerWords.zoom.page, keys: ['0'], run: () => zoom.fitTo('page') },
		{ id: 'zoom.full', name: () => readerWords.zoom.full, keys: ['1'], run: () => zoom.set(1) },
		{ id: 'zoom.width', name: () => readerWords.zoom.width, keys: ['2'], run: () => zoom.fitTo('width') }
	];
}

function findCommands({ find }: ReaderParts): Command[] {
	const isOn = () => find.hits.length > 0;
	return [
		{ id: 'find', name: () => readerWords.find.open, keys: ['Mod+F', '/'], run: () => find.open() },
		{ id: 'find.next', name: () => names().findNext, keys: ['F3'], run: () => find.step(1), isOn },
		{
			id: 'find.previous',
			name: () => names().findPrevious,
			keys: ['Shift+F3'],
			run: () => find.step(-1),
			isOn
		}
	];
}

function textCommands({ reading, desk, tabs, oncopy, ondownload }: ReaderParts): Command[] {
	const isDone = () => reading.job?.status === 'done';
	return [
		...tabs.map(({ id, name }) => ({
			id: `tab.${id}`,
			name: () => names().showTab(name()),
			run: () => desk.open(id)
		})),
		{
			id: 'copy',
			name: () => names().copy,
			run: () => oncopy(reading.page?.text ?? ''),
			isOn: () => reading.page?.text !== ''
		},
		{
			id: 'copy.all',
			name: () => names().copyAll,
			run: () => oncopy(reading.job?.text ?? ''),
			isOn: () => reading.pageCount > 1
		},
		...OFFERED_FORMATS.map((format) => ({
			id: `download.${format}`,
			name: () => names().download(words.reader.formats[format].name),
			run: () => ondownload(format),
			isOn: isDone
		}))
	];
}

function viewCommands({ reading, preferences, onhome }: ReaderParts): Command[] {
	return [
		{
			id: 'view.marks',
			name: () => (preferences.doubtMarks ? names().marksOff : names().marksOn),
			keys: ['m'],
			run: () => preferences.set({ doubtMarks: !preferences.doubtMarks })
		},
		{
			id: 'view.dim',
			name: () => (preferences.dimPages ? names().dimOff : names().dimOn),
			keys: ['d'],
			run: () => preferences.set({ dimPages: !preferences.dimPages })
		},
		{
			id: 'view.clear',
			name: () => names().clear,
			keys: ['Escape'],
			run: () => reading.mark('cited', []),
			isOn: () => reading.marks.some(({ tone }) => tone === 'cited')
		},
		{ id: 'home', name: () => names().documents, run: onhome }
	];
}
