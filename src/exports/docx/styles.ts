import type { IStylesOptions } from 'docx';
import { languageDefaults } from './language.ts';

/** Half points. */
const SIZE = 22;
const SMALL = 18;

/** Word's own table style, by its own name: the library has none for tables, and adds its own to these. */
export const TABLE_STYLES = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:uiPriority w:val="39"/><w:tblPr><w:tblBorders>${[
	'top',
	'left',
	'bottom',
	'right',
	'insideH',
	'insideV'
]
	.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
	.join('')}</w:tblBorders></w:tblPr></w:style></w:styles>`;

/** The styles of a document in this language: Word's own by name, so that a person can change them all at once. */
export function stylesOf(language: string | null): IStylesOptions {
	const black = { run: { color: '000000', bold: true } };
	return {
		default: {
			document: { run: { ...languageDefaults(language), size: SIZE, sizeComplexScript: SIZE } },
			title: { run: { size: 36, bold: true } },
			heading1: { ...black, run: { ...black.run, size: 32 } },
			heading2: { ...black, run: { ...black.run, size: 28 } },
			heading3: { ...black, run: { ...black.run, size: 24 } },
			heading4: black,
			heading5: black,
			heading6: black,
			listParagraph: {},
			caption: { run: { italics: true, size: SMALL } }
		}
	};
}
