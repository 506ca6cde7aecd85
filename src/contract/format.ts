import type { TranslationUse } from './values.ts';

/** What `download/?format=` may name: the file's media type and the end of its name. The first six are published. */
export const FORMATS = {
	txt: { mediaType: 'text/plain; charset=utf-8', extension: 'txt' },
	md: { mediaType: 'text/markdown; charset=utf-8', extension: 'md' },
	docx: {
		mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		extension: 'docx'
	},
	pdf: { mediaType: 'application/pdf', extension: 'pdf' },
	csv: { mediaType: 'text/csv; charset=utf-8', extension: 'csv' },
	json: { mediaType: 'application/json; charset=utf-8', extension: 'json' },
	html: { mediaType: 'text/html; charset=utf-8', extension: 'html' },
	xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx' },
	hocr: { mediaType: 'text/vnd.hocr+html; charset=utf-8', extension: 'hocr' },
	alto: { mediaType: 'application/xml; charset=utf-8', extension: 'alto.xml' }
} as const;

export type Format = keyof typeof FORMATS;

/** The formats that are written straight from the document, whenever they are asked for. */
const TEXT_FORMATS = ['txt', 'md', 'json'] as const satisfies Format[];
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** The formats that are made in a worker when they are first wanted, and kept. */
const MADE_FORMATS = ['docx', 'pdf', 'csv', 'html', 'xlsx', 'hocr', 'alto'] as const satisfies Format[];
export type MadeFormat = (typeof MADE_FORMATS)[number];

/** The formats that there are, as a person is offered them. */
export const OFFERED_FORMATS = [...TEXT_FORMATS, ...MADE_FORMATS] as const;
export type OfferedFormat = TextFormat | MadeFormat;

/** A made file with what of the document's translation is in it, where any is. */
export type MadeFile = MadeFormat | `${MadeFormat} ${Exclude<TranslationUse, 'none'>}`;

export function readMadeFile(file: MadeFile): { format: MadeFormat; use: TranslationUse } {
	const [format, use = 'none'] = file.split(' ') as [MadeFormat, TranslationUse?];
	return { format, use };
}

export function isTextFormat(format: OfferedFormat): format is TextFormat {
	return TEXT_FORMATS.some((name) => name === format);
}

/** Whether a translation can be had in it: there are none of words with their places. */
export function isTranslatable(format: OfferedFormat): boolean {
	return format !== 'hocr' && format !== 'alto';
}
