import type { Line } from '#document/document.ts';
import { lineText } from '#document/text.ts';

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
