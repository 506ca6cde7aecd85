import type { FamilyName } from '#contract/family.ts';
import { OcrError } from '#contract/error.ts';
import { warningText } from '#contract/warning.ts';
import { toDpi } from './density.ts';
import { bandRows, toGrey } from './grey.ts';
import type { PictureHeader } from './header/picture-header.ts';
import { headerPart, readPictureHeader } from './header/read-header.ts';
import { checkPixels } from './limits.ts';
import type { DecodedPage, OpenFile, OpenOptions } from './open-file.ts';
import { createCanvas, previewOf } from './preview.ts';
import { type Orientation, placeRows, uprightSize } from './upright.ts';

/** These not every browser decodes. */
const FOREIGN: ReadonlySet<FamilyName> = new Set(['heic', 'avif', 'jxl']);

/** A picture that the browser decodes. One page; of an animation the first frame. */
export async function openBitmap(file: Blob, { family }: OpenOptions): Promise<OpenFile> {
	const header = readPictureHeader(family, new Uint8Array(await headerPart(family, file).arrayBuffer()));
	if (!header) throw refusal(family);
	checkPixels(header.width, header.height);
	return { pageCount: 1, decode: () => decode(file, family, header), close: () => Promise.resolve() };
}

async function decode(file: Blob, family: FamilyName, header: PictureHeader): Promise<DecodedPage> {
	const bitmap = await createImageBitmap(asItLies(file, header)).catch(() => {
		throw refusal(family);
	});
	try {
		const { orientation = 1, density = null, lying, isAnimated } = header;
		// A JPEG, and whatever has no Exif, the browser has stood upright, as it does where it shows the file itself.
		const left = lying ? orientation : 1;
		return {
			image: {
				...uprightSize(bitmap, left),
				...toDpi(density, header, orientation),
				grey: readGrey(bitmap, left)
			},
			layer: null,
			preview: lying || isAnimated ? await previewOf(bitmap, 1, left) : null,
			warnings: isAnimated ? [warningText('animation')] : []
		};
	} finally {
		bitmap.close();
	}
}

/** The file without what some browsers would turn it by and others not. */
function asItLies(file: Blob, { lying }: PictureHeader): Blob {
	if (!lying) return file;
	const parts = [file.slice(0, lying.start), lying.bytes, file.slice(lying.end)];
	return new Blob(parts, { type: file.type });
}

/** The luma of a picture, over white where it is transparent, upright. */
function readGrey(bitmap: ImageBitmap, orientation: Orientation): Uint8Array<ArrayBuffer> {
	const { width, height } = bitmap;
	const grey = new Uint8Array(width * height);
	const rows = bandRows(bitmap);
	const { canvas, context } = createCanvas(width, rows);
	context.fillStyle = 'white';
	for (let top = 0; top < height; top += rows) {
		context.fillRect(0, 0, width, rows);
		context.drawImage(bitmap, 0, -top);
		const { data } = context.getImageData(0, 0, width, Math.min(rows, height - top));
		placeRows(grey, toGrey(data), { width, height, orientation }, top);
	}
	canvas.width = canvas.height = 0;
	return grey;
}

function refusal(family: FamilyName): OcrError {
	if (FOREIGN.has(family)) {
		return new OcrError(
			'unsupported_type',
			`This browser cannot decode ${family.toUpperCase()} pictures: save it as JPEG or PNG.`
		);
	}
	return new OcrError('corrupt', 'This picture is broken or incomplete: save or scan it again.');
}
