import type { MadeFormat } from '#contract/format.ts';
import type { Exporter } from './exporter.ts';

/**
 * The writer of each format that is made on demand; its code and library are fetched when the format is first wanted.
 * A new format is a line here, one in contract/format.ts and its words in i18n/.
 */
export const EXPORTERS: Record<MadeFormat, () => Promise<Exporter>> = {
	docx: async () => (await import('./docx/write-docx.ts')).writeDocx,
	pdf: async () => (await import('./pdf/write-pdf.ts')).writePdf,
	csv: async () => (await import('./write-csv.ts')).writeCsv,
	html: async () => (await import('./html/write-html.ts')).writeHtml,
	xlsx: async () => (await import('./write-xlsx.ts')).writeXlsx,
	hocr: async () => (await import('./write-hocr.ts')).writeHocr,
	alto: async () => (await import('./write-alto.ts')).writeAlto
};
