import { OcrError } from '#contract/error.ts';
import { FAMILIES, sniff, SNIFF_BYTES, type FamilyName } from '#contract/family.ts';
import type { Types } from '#contract/values.ts';

export function noFile(): OcrError {
	return new OcrError('no_file', 'Send a multipart form with the image or PDF in a field named "file".');
}

/**
 * Takes the form's file, or says why not. Its first bytes decide what it is.
 * @throws {OcrError} `no_file`, `file_too_large`, `corrupt`, `unsupported_type`
 */
export async function readFile(
	value: FormDataEntryValue | null,
	types: Types,
	maxBytes: number
): Promise<{ file: File; family: FamilyName }> {
	if (!(value instanceof File) || (value.size === 0 && value.name === '')) throw noFile();
	if (value.size > maxBytes) {
		throw new OcrError(
			'file_too_large',
			`This file has ${megabytes(value.size)} MB; ${megabytes(maxBytes)} MB is the most that is taken.`
		);
	}
	if (value.size === 0) throw new OcrError('corrupt', 'This file is empty.');
	const family = sniff(new Uint8Array(await value.slice(0, SNIFF_BYTES).arrayBuffer()));
	if (!family) throw unsupported();
	if (types === 'published' && !FAMILIES[family].published) throw unpublished(family);
	return { file: value, family };
}

function unsupported(): OcrError {
	return new OcrError(
		'unsupported_type',
		'This is not a file that can be read here: send a PNG, JPEG, WEBP, GIF, BMP, TIFF or PDF.'
	);
}

/** Pictures that some browsers decode are read for who asks for them; to every other caller they are what the cloud says. */
function unpublished(family: FamilyName): OcrError {
	return new OcrError(
		'unsupported_type',
		`This is ${family.toUpperCase()}, which not every browser decodes: save it as JPEG or PNG, or send it with types=browser to try.`
	);
}

function megabytes(bytes: number): string {
	return (bytes / 1e6).toFixed(bytes % 1e6 === 0 ? 0 : 1);
}
