/** More pairs than these are not looked at one by one: two pages of a thousand words each are far fewer. */
const MOST_PAIRS = 4e6;

/**
 * Which words of one reading are which of another: first those that are the same in the same order, as many as there
 * can be, then what lies between them side by side where it is as many words.
 * @returns for each word of the first its place in the second, -1 where it has none
 * Source: Hirschberg 1977, longest common subsequence
 */
export function align(first: readonly string[], second: readonly string[]): number[] {
	const partners = first.map(() => -1);
	for (const [at, other] of same(first, second)) partners[at] = other;
	let [begin, otherBegin] = [0, 0];
	for (let at = 0; at <= first.length; at++) {
		const other = at === first.length ? second.length : (partners[at] ?? -1);
		if (other < 0) continue;
		if (at - begin === other - otherBegin)
			for (let step = 0; begin + step < at; step++) partners[begin + step] = otherBegin + step;
		[begin, otherBegin] = [at + 1, other + 1];
	}
	return partners;
}

function* same(first: readonly string[], second: readonly string[]): Generator<[number, number]> {
	const [rows, columns] = [first.length, second.length];
	if (rows * columns > MOST_PAIRS) return;
	const width = columns + 1;
	const longest = new Uint16Array((rows + 1) * width);
	const at = (row: number, column: number) => longest[row * width + column] ?? 0;
	for (let row = rows - 1; row >= 0; row--)
		for (let column = columns - 1; column >= 0; column--)
			longest[row * width + column] =
				first[row] !== '' && first[row] === second[column]
					? at(row + 1, column + 1) + 1
					: Math.max(at(row + 1, column), at(row, column + 1));
	for (let row = 0, column = 0; row < rows && column < columns;) {
		if (first[row] !== '' && first[row] === second[column]) yield [row++, column++];
		else if (at(row + 1, column) >= at(row, column + 1)) row++;
		else column++;
	}
}
