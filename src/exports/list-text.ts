/** How an item begins: by a number, a bullet, or by signs that no program would count in the same way. */
export type ItemStart = { kind: 'number'; value: number } | { kind: 'bullet' } | { kind: 'text' };

/** @param marker as it is printed: `•`, `3.`, `(b)` */
export function itemStart(marker: string): ItemStart {
	const number = /^\(?(\d{1,9})[.)]$/.exec(marker)?.[1];
	if (number !== undefined) return { kind: 'number', value: Number(number) };
	return { kind: /[\p{L}\p{N}]/u.test(marker) ? 'text' : 'bullet' };
}

/** An item's text without the marker that is printed before it. */
export function withoutMarker(text: string, marker: string): string {
	return text.startsWith(marker) ? text.slice(marker.length).trimStart() : text;
}
