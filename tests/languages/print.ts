import type { Row } from './read-language.ts';

const figure = (value: number | null) => (value?.toFixed(4) ?? '–').padStart(8);

/** Every language, the worst first. */
export function printRows(rows: readonly Row[], missing: readonly string[]): void {
	console.log(`\n${'language'.padEnd(16)}     CER  native   bound    sure       s  found`);
	for (const row of rows.toSorted((a, b) => b.cer - a.cer)) {
		const { code, cer, nativeCer, bound, confidence, detected, seconds } = row;
		const figures = [cer, nativeCer, bound, confidence].map(figure).join('');
		console.log(`${code.padEnd(16)}${figures}${seconds.toFixed(1).padStart(8)}  ${detected.join(' ')}`);
	}
	const found = rows.filter(({ code, detected }) => detected.includes(code)).length;
	const within = rows.filter(({ cer, bound }) => cer <= bound).length;
	console.log(`${within} of ${rows.length} within their bound; the language found itself: ${found}.`);
	if (missing.length > 0) console.log(`Left out, for they are not on this machine: ${missing.join(', ')}`);
}
