import type { Change } from './change.ts';

/** From which job each page is, where a person has chosen another reading than the first. */
export function chosenReadings(changes: readonly Change[]): Map<number, string> {
	const chosen = new Map<number, string>();
	for (const change of changes) {
		if (change.what !== 'reading') continue;
		if (change.from === null) chosen.delete(change.page);
		else chosen.set(change.page, change.from);
	}
	return chosen;
}

/** The changes of a page that are about the reading that stands now: those before it named places of another tree. */
export function sinceReading(changes: readonly Change[]): readonly Change[] {
	const last = changes.findLastIndex(({ what }) => what === 'reading');
	return last < 0 ? changes : changes.slice(last + 1);
}
