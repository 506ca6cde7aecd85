import { fourLetters } from './letters.ts';
import type { PictureHeader } from './picture-header.ts';

type Box = { name: string; start: number; end: number };

/**
 * A HEIC's or AVIF's size: the largest that its item properties tell, since tiles and thumbnails have theirs too.
 * Source: ISO/IEC 14496-12 (boxes), 23008-12 (`ispe`)
 */
export function readIsoMedia(_: Uint8Array, view: DataView): PictureHeader | null {
	const top = boxes(view, 0, view.byteLength);
	const meta = top.find(({ name }) => name === 'meta');
	const properties = meta && child(view, child(view, { ...meta, start: meta.start + 4 }, 'iprp'), 'ipco');
	if (!properties) return null;
	const sizes = boxes(view, properties.start, properties.end)
		.filter(({ name }) => name === 'ispe')
		.map(({ start }) => ({ width: view.getUint32(start + 4), height: view.getUint32(start + 8) }));
	const [first, ...rest] = sizes;
	if (!first) return null;
	const largest = rest.reduce((best, size) => (area(size) > area(best) ? size : best), first);
	return { ...largest, isAnimated: isSequence(view, top[0]) };
}

/** The boxes of a range; the last may be cut off. */
export function boxes(view: DataView, start: number, end: number): Box[] {
	const found: Box[] = [];
	for (let at = start; at + 8 <= end;) {
		const size = view.getUint32(at);
		const hasLongSize = size === 1;
		const bytes = hasLongSize ? Number(view.getBigUint64(at + 8)) : size || end - at; // 0: to the end
		const contents = at + (hasLongSize ? 16 : 8);
		if (at + bytes < contents) break;
		found.push({ name: fourLetters(view, at + 4), start: contents, end: Math.min(end, at + bytes) });
		at += bytes;
	}
	return found;
}

function child(view: DataView, parent: Box | undefined, name: string): Box | undefined {
	return parent && boxes(view, parent.start, parent.end).find((box) => box.name === name);
}

function area({ width, height }: { width: number; height: number }): number {
	return width * height;
}

/** A file type box names its brand, a version and the brands it goes with. */
function isSequence(view: DataView, box: Box | undefined): boolean {
	if (box?.name !== 'ftyp') return false;
	for (let at = box.start; at + 4 <= box.end; at += 4) {
		if (fourLetters(view, at) === 'avis') return true;
	}
	return false;
}
