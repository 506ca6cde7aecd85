/** Any size will do: widths grow with it. */
const SIZE = 100;

/** Measures texts. @returns the width of a text over its size of type, in the browser's own font for its script */
export function createTextWidth(family: string): (text: string) => number {
	const context = new OffscreenCanvas(1, 1).getContext('2d');
	const known = new Map<string, number>();
	if (context) context.font = `${SIZE}px ${family}`;
	return (text) => {
		const width = known.get(text) ?? (context?.measureText(text).width ?? 0) / SIZE;
		known.set(text, width);
		return width;
	};
}
