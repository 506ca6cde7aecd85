import { overlapX, width, type Bbox } from '#document/bbox.ts';
import type { Block, Line } from '#document/document.ts';
import { lineText } from '#document/text.ts';
import { bodySize } from './type-size.ts';

/** How figures, tables and the like are called, in languages that many documents are in. */
const NAMES =
	'fig(?:ure|ura|uur|\\.)?|tab(?:le|elle|leau|la|ela|ell|el|\\.)?|abb(?:ildung|\\.)|schaubild|grafik|diagramm?|chart|exhibit|plate|scheme|ill(?:ustration|\\.)|cuadro|gr[áa]fico|quadro|tavola|rys(?:unek|\\.)?|obr(?:ázek|\\.)?|bild|kuva|taulukko|рис(?:унок|\\.)?|табл(?:ица|\\.)?|мал(?:юнок|\\.)?|σχήμα|πίνακας|şekil|tablo|شكل|الشكل|جدول|الجدول|איור|טבלה|चित्र|तालिका|그림|표|図|表|图|圖';
const NAMED = new RegExp(`^[\\[【<(]?(?:${NAMES})\\s*[\\p{N}IVX]{1,4}(?:[.\\-–]\\p{N}{1,3})*[a-z]?`, 'iu');
/** `Figure 3:`, `Tab. 2.1 –`, or a new sentence. In running text a verb follows. */
const AFTER = /^(?:\s*[.:|–—)\]】>]|\s*$|\s+[\p{Lu}\p{Lo}])/u;
const MAX_LINES = 12;

/** Whether lines name a figure or table and its number. */
export function isCaption(lines: readonly Line[]): boolean {
	const text = lines[0] && lines.length <= MAX_LINES ? lineText(lines[0]) : '';
	const name = NAMED.exec(text)?.[0];
	return name !== undefined && AFTER.test(text.slice(name.length));
}

/** To the running text: captions are often set smaller. */
const SMALLER = 0.93;
/** In sizes of the running text: how far from its picture a caption stands, and by how much it is nearer than others. */
const [NEAR, NEARER] = [1.6, 0.3];
/** Part of the caption's width that lies under its picture. */
const UNDER = 0.8;
/** More than a label, or the figures of an axis. */
const WORDED =
	/\p{L}{2}.*\P{L}.*\p{L}{2}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]{5}/u;
/** Of a caption that is set as large as the text, in lines. */
const MAX_LINES_ALONE = 3;

/**
 * Says which paragraphs are the captions of pictures: those right below or above one and no wider, in smaller type or
 * alone.
 * @param blocks in reading order
 * @param size of the page's running text, in pixels
 */
export function markCaptions(blocks: readonly Block[], size: number): Block[] {
	const figures = blocks.filter(({ kind }) => kind === 'figure');
	if (figures.length === 0) return [...blocks];
	return blocks.map((block) => {
		const isOne =
			block.kind === 'paragraph' && figures.some(({ bbox }) => belongsTo(block, bbox, blocks, size));
		return isOne ? { kind: 'caption', bbox: block.bbox, lines: block.lines } : block;
	});
}

function belongsTo(block: Block, figure: Bbox, blocks: readonly Block[], size: number): boolean {
	const { bbox, lines } = block;
	const away = distance(bbox, figure);
	const text = lines.map(lineText).join(' ');
	if (away > size * NEAR || isWithin(bbox, figure) || lines.length > MAX_LINES) return false;
	if (!WORDED.test(text)) return false;
	if (overlapX(bbox, figure) < width(bbox) * UNDER) return false;
	if (bodySize(lines) < size * SMALLER) return true;
	const others = blocks.filter(
		(other) => other !== block && other.bbox !== figure && overlapX(other.bbox, bbox) > 0
	);
	const isAlone = others.every((other) => distance(other.bbox, bbox) > away + size * NEARER);
	return isAlone && lines.length <= MAX_LINES_ALONE && bbox[1] >= figure[3] - size / 2;
}

/** A label on a picture is no caption of it. */
function isWithin([, y0, , y1]: Bbox, figure: Bbox): boolean {
	const y = (y0 + y1) / 2;
	return y > figure[1] && y < figure[3];
}

/** White between two boxes that stand over one another; 0 where they meet. */
function distance(a: Bbox, b: Bbox): number {
	return Math.max(0, a[1] - b[3], b[1] - a[3]);
}
