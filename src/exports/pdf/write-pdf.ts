import type { Exporter } from '#exports/exporter.ts';
import { composePdf } from './compose.ts';
import { layOntoPdf } from './onto-pdf.ts';
import { openPages } from './open-pages.ts';

/**
 * A searchable PDF. What came as a PDF stays what it is and gets the words that were read; of any other upload each
 * page is its picture, as it came where a PDF can hold it so, with the words under it in invisible ink. A page that
 * could not be read is there without words.
 */
export const writePdf: Exporter = async (document, options) => {
	const { file } = options;
	const laid = file?.family === 'pdf' ? await layOntoPdf(document, file.blob) : null;
	if (laid) return laid;
	const pages = await openPages(options);
	try {
		return await composePdf(document, (index, page) => pages.read(index, page));
	} finally {
		await pages.close();
	}
};
