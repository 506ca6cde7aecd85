import type { Exporter } from '#exports/exporter.ts';
import { composePdf } from './compose.ts';
import { layOntoPdf } from './onto-pdf.ts';
import { openPages } from './open-pages.ts';
import { toPrint } from './readable.ts';

/**
 * A searchable PDF. What came as a PDF stays what it is and gets the words that were read; of any other upload each
 * page is its picture, as it came where a PDF can hold it so, with the words under it in invisible ink. A page that
 * could not be read is there without words. A translation is print, each line of it where the one that it is of stands.
 */
export const writePdf: Exporter = async (document, options) => {
	const { file } = options;
	const laid = file?.family === 'pdf' && !document.translation ? await layOntoPdf(document, file.blob) : null;
	if (laid) return laid;
	const pages = await openPages(options);
	try {
		return await composePdf(document, (index, page, isTranslation) =>
			page && isTranslation ? toPrint(page) : pages.read(index, page)
		);
	} finally {
		await pages.close();
	}
};
