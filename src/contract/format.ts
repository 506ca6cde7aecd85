/** What `download/?format=` may name, with its media type. [published] */
export const FORMATS = {
	txt: 'text/plain; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	pdf: 'application/pdf',
	csv: 'text/csv; charset=utf-8',
	json: 'application/json; charset=utf-8'
} as const;

export type Format = keyof typeof FORMATS;

/** The formats that are written straight from the document, without a library or a worker. */
export const TEXT_FORMATS = ['txt', 'md', 'json'] as const satisfies Format[];
export type TextFormat = (typeof TEXT_FORMATS)[number];

export function isFormat(name: string): name is Format {
	return Object.hasOwn(FORMATS, name);
}

export function isTextFormat(format: Format): format is TextFormat {
	return (TEXT_FORMATS as readonly Format[]).includes(format);
}
