import { fromBinary } from './pdf-objects.ts';
import { toPdfFile, type PdfObject } from './pdf-file.ts';

/** A page as a JPEG, with its size in pixels. */
export type BoundPicture = { jpeg: Blob; width: number; height: number };

/** The longer side of a page, in points: that of A4. Nobody knows how large the sheet was. */
const LONGER_SIDE = 842;
const CATALOG = 1;
const PAGES = 2;

/** Pictures as one PDF, a page each, their bytes as they are. */
export async function bindPictures(pictures: readonly BoundPicture[]): Promise<Blob> {
	const objects: PdfObject[] = [
		{ number: CATALOG, entries: `/Type/Catalog/Pages ${PAGES} 0 R` },
		{
			number: PAGES,
			entries: `/Type/Pages/Count ${pictures.length}/Kids[${pictures.map((_, index) => `${pageNumber(index)} 0 R`).join(' ')}]`
		},
		...pictures.flatMap(pageObjects)
	];
	return toPdfFile(objects, `/Root ${CATALOG} 0 R`);
}

/** Of a page's three objects the first. */
const pageNumber = (index: number) => 3 + 3 * index;

function pageObjects({ jpeg, width, height }: BoundPicture, index: number): PdfObject[] {
	const page = pageNumber(index);
	const scale = LONGER_SIDE / Math.max(width, height);
	const [w, h] = [width * scale, height * scale].map((points) => points.toFixed(2));
	return [
		{
			number: page,
			entries: `/Type/Page/Parent ${PAGES} 0 R/MediaBox[0 0 ${w} ${h}]/Contents ${page + 1} 0 R/Resources<</XObject<</P ${page + 2} 0 R>>>>`
		},
		{ number: page + 1, entries: '', data: new Blob([fromBinary(`q ${w} 0 0 ${h} 0 0 cm /P Do Q`)]) },
		{
			number: page + 2,
			entries: `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode`,
			data: jpeg
		}
	];
}
