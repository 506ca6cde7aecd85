import { OcrError } from '#contract/error.ts';
import { sniff, SNIFF_BYTES, type FamilyName } from '#contract/family.ts';
import { TIERS, type Tier } from '#contract/values.ts';
import { OWNER } from '#accounts/plan.ts';
import { findLanguage, LANGUAGE_CODES } from '#languages/registry.ts';
import { findPreset, TOOL_SLUGS } from '#tools/presets.ts';

export type Submission = { file: File; family: FamilyName; tier: Tier; language: string };

/**
 * Reads and checks the form of `POST /ocr/`. Unknown fields are ignored, and all but the first of a name.
 * @throws {OcrError} a 400 for whatever cannot be taken; nothing has been stored then
 */
export async function readSubmission(request: Request): Promise<Submission> {
	const form = await readForm(request);
	const file = form.get('file');
	if (!(file instanceof File) || (file.size === 0 && file.name === '')) throw noFile();
	const preset = readTool(field(form, 'tool'));
	const tier = readTier(field(form, 'tier') ?? preset?.tier ?? 'cpu');
	const language = readLanguage(field(form, 'language') ?? preset?.language ?? 'auto');
	return { file, family: await readFamily(file), tier, language };
}

async function readForm(request: Request): Promise<FormData> {
	try {
		return await request.formData();
	} catch {
		// Whatever its type or however it is broken: a body that is no form holds no file.
		throw noFile();
	}
}

function noFile(): OcrError {
	return new OcrError('no_file', 'Send a multipart form with the image or PDF in a field named "file".');
}

/** A field left empty counts as not sent: HTML forms send all of theirs. */
function field(form: FormData, name: string): string | undefined {
	const value = form.get(name);
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function readTool(slug: string | undefined) {
	if (slug === undefined) return undefined;
	const preset = findPreset(slug);
	if (!preset) throw unknownValue('tool', TOOL_SLUGS);
	return preset;
}

function readTier(value: string): Tier {
	const tier = TIERS.find((name) => name === value);
	if (!tier) throw unknownValue('tier', TIERS);
	if (tier === 'vlm')
		throw new OcrError('tier_unavailable', 'This device cannot run the tier "vlm": use "cpu".');
	return tier;
}

/** The job echoes what the caller wrote, so the value is only checked. */
function readLanguage(value: string): string {
	const codes = value.split('+');
	if (value !== 'auto' && !codes.every((code) => findLanguage(code)))
		throw unknownValue('language', LANGUAGE_CODES);
	return value;
}

async function readFamily(file: File): Promise<FamilyName> {
	if (file.size > OWNER.maxFileBytes) {
		throw new OcrError(
			'file_too_large',
			`This file has ${megabytes(file.size)} MB; ${megabytes(OWNER.maxFileBytes)} MB is the most that is taken.`
		);
	}
	if (file.size === 0) throw new OcrError('corrupt', 'This file is empty.');
	const family = sniff(new Uint8Array(await file.slice(0, SNIFF_BYTES).arrayBuffer()));
	if (!family)
		throw new OcrError(
			'unsupported_type',
			'This is not a file that can be read here: send a PNG, JPEG, WEBP, GIF, BMP or PDF.'
		);
	return family;
}

function megabytes(bytes: number): string {
	return (bytes / 1e6).toFixed(bytes % 1e6 === 0 ? 0 : 1);
}

function unknownValue(name: string, values: readonly string[]): OcrError {
	return new OcrError('unknown_value', `"${name}" must be one of: ${values.join(', ')}.`);
}
