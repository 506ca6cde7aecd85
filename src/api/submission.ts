import { OcrError } from '#contract/error.ts';
import type { FamilyName } from '#contract/family.ts';
import { isPageRanges } from '#contract/page-ranges.ts';
import {
	TEXT_LAYERS,
	TIERS,
	TOOL_SLUGS,
	TYPES,
	type TextLayerUse,
	type Tier,
	type ToolSlug
} from '#contract/values.ts';
import { findLanguage, LANGUAGE_CODES, parseLanguages } from '#languages/registry.ts';
import { findTool, type Tool } from '#tools/tools.ts';
import { noFile, readFile } from './taken-file.ts';

type Submission = {
	file: File;
	family: FamilyName;
	tier: Tier;
	tool: ToolSlug | null;
	language: string;
	/** as the caller wrote it, null for all */
	pages: string | null;
	textLayer: TextLayerUse;
	password: string | null;
};

/**
 * Reads and checks the form of `POST /ocr/`. Unknown fields are ignored, and all but the first of a name.
 * @param maxFileBytes what the caller's plan takes
 * @throws {OcrError} a 400 for whatever cannot be taken; nothing has been stored then
 */
export async function readSubmission(request: Request, maxFileBytes: number): Promise<Submission> {
	const form = await readForm(request);
	const tool = readTool(field(form, 'tool'));
	readTarget(tool, field(form, 'translate_to'));
	const types = oneOf('types', TYPES, field(form, 'types') ?? 'published');
	const fields = {
		tier: readTier(field(form, 'tier'), tool),
		tool: tool?.slug ?? null,
		language: readLanguage(field(form, 'language') ?? tool?.language ?? 'auto'),
		pages: readPages(field(form, 'pages')),
		textLayer: oneOf('text_layer', TEXT_LAYERS, field(form, 'text_layer') ?? 'auto'),
		password: readPassword(form)
	};
	const taken = await readFile(form.get('file'), types, maxFileBytes);
	if (fields.textLayer === 'only' && taken.family !== 'pdf') throw noLayer();
	return { ...taken, ...fields };
}

async function readForm(request: Request): Promise<FormData> {
	try {
		return await request.formData();
	} catch {
		// Whatever its type or however it is broken: a body that is no form holds no file.
		throw noFile();
	}
}

/** A field left empty counts as not sent: HTML forms send all of theirs. */
function field(form: FormData, name: string): string | undefined {
	const value = form.get(name);
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function readTool(slug: string | undefined): Tool | undefined {
	if (slug === undefined) return undefined;
	const tool = findTool(slug);
	if (!tool) throw unknownValue('tool', TOOL_SLUGS);
	return tool;
}

/** The caller's word counts before the tool's. */
function readTier(value: string | undefined, tool: Tool | undefined): Tier {
	const tier = value === undefined ? (tool?.tier ?? 'cpu') : oneOf('tier', TIERS, value);
	if (tier === 'cpu') return tier;
	throw new OcrError(
		'tier_unavailable',
		value === undefined
			? `The tool "${tool?.slug}" reads with the tier "vlm", which this device cannot run: send tier=cpu to have it read as print.`
			: 'This device cannot run the tier "vlm": use "cpu".'
	);
}

/** What a text shall be translated into; only the translate tool asks. */
function readTarget(tool: Tool | undefined, value: string | undefined): void {
	if (value !== undefined && !findLanguage(value))
		throw unknownValue('translate_to', LANGUAGE_CODES.slice(1));
	if (!tool?.needs.includes('translate_to')) return;
	if (value === undefined)
		throw new OcrError(
			'unknown_value',
			`The tool "${tool.slug}" needs "translate_to": the code of a language, like "en".`
		);
	throw new OcrError(
		'model_missing',
		'No translator is on this device, and this version brings none: leave "tool" out to get the text as it is.'
	);
}

/** The job echoes what the caller wrote, so the value is only checked. */
function readLanguage(value: string): string {
	if (!parseLanguages(value)) throw unknownValue('language', LANGUAGE_CODES, ', or several joined by +');
	return value;
}

function readPages(value: string | undefined): string | null {
	if (value === undefined) return null;
	if (!isPageRanges(value))
		throw new OcrError('unknown_value', '"pages" must be page numbers and ranges from 1, like 1-3,7.');
	return value;
}

/** As it stands: blanks may belong to it. */
function readPassword(form: FormData): string | null {
	const value = form.get('password');
	return typeof value === 'string' && value !== '' ? value : null;
}

function noLayer(): OcrError {
	return new OcrError(
		'unknown_value',
		'"text_layer" can be "only" for a PDF: pictures bring no text of their own.'
	);
}

function oneOf<Value extends string>(name: string, values: readonly Value[], value: string): Value {
	const known = values.find((candidate) => candidate === value);
	if (!known) throw unknownValue(name, values);
	return known;
}

function unknownValue(name: string, values: readonly string[], more = ''): OcrError {
	return new OcrError('unknown_value', `"${name}" must be one of: ${values.join(', ')}${more}.`);
}
