import { OcrError } from '#contract/error.ts';
import type { FamilyName } from '#contract/family.ts';
import { isPageRanges } from '#contract/page-ranges.ts';
import {
	ROTATIONS,
	TEXT_LAYERS,
	TIERS,
	TOOL_SLUGS,
	TYPES,
	type Rotation,
	type TextLayerUse,
	type Tier,
	type ToolSlug
} from '#contract/values.ts';
import type { JobRow, TranslationState } from '#jobs/database.ts';
import { translating } from '#jobs/transitions.ts';
import { findLanguage, LANGUAGE_CODES, parseLanguages } from '#languages/registry.ts';
import { canTranslate, findTool, tierOf, visionFor, type Tool } from '#tools/tools.ts';
import { modelsHere } from '#models/models-here.ts';
import { noFile, readFile } from './taken-file.ts';

type Submission = Wishes & { file: File; family: FamilyName };

/** How a file is to be read. */
type Wishes = {
	tier: Tier;
	/** the vision model that reads it; absent where none does */
	engine?: string;
	/** absent where it is not to be translated */
	translation?: TranslationState;
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
 * @param site its address, ending with a slash
 * @throws {OcrError} a 400 for whatever cannot be taken; nothing has been stored then
 */
export async function readSubmission(
	request: Request,
	maxFileBytes: number,
	site: string
): Promise<Submission> {
	const form = await readForm(request);
	const types = oneOf('types', TYPES, field(form, 'types') ?? 'published');
	const wishes = await readWishes(form, site);
	const taken = await readFile(form.get('file'), types, maxFileBytes);
	if (wishes.textLayer === 'only' && taken.family !== 'pdf') throw noLayer();
	return { ...taken, ...wishes };
}

/**
 * Reads and checks the form of `POST /ocr/<uuid>/again/`, which may be empty.
 * @param before the job whose file is read again: what is not sent is as it was
 */
export async function readAgain(
	request: Request,
	before: JobRow,
	site: string
): Promise<Wishes & { rotation?: Rotation }> {
	const form = await request.formData().catch(() => new FormData());
	const { tier, tool, language, pages, textLayer, family, translation } = before;
	const own = { tier, tool, language, pages, text_layer: textLayer, translate_to: translation?.language };
	for (const [name, value] of Object.entries(own))
		if (value && field(form, name) === undefined) form.set(name, value);
	const wishes = await readWishes(form, site);
	if (wishes.textLayer === 'only' && family !== 'pdf') throw noLayer();
	const turned = field(form, 'rotation');
	if (turned === undefined) return wishes;
	const rotation = ROTATIONS.find((degrees) => String(degrees) === turned);
	if (rotation === undefined) throw unknownValue('rotation', ROTATIONS.map(String));
	return { ...wishes, rotation };
}

async function readWishes(form: FormData, site: string): Promise<Wishes> {
	const tool = readTool(field(form, 'tool'));
	const isTranslated = tool?.needs.includes('translate_to') ?? false;
	const target = await readTarget(field(form, 'translate_to'), isTranslated, site);
	return {
		...(target !== null && { translation: translating(target) }),
		...(await readTier(field(form, 'tier'), tool, site)),
		tool: tool?.slug ?? null,
		language: readLanguage(field(form, 'language') ?? tool?.language ?? 'auto'),
		pages: readPages(field(form, 'pages')),
		textLayer: oneOf('text_layer', TEXT_LAYERS, field(form, 'text_layer') ?? 'auto'),
		password: readPassword(form)
	};
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
export function field(form: FormData, name: string): string | undefined {
	const value = form.get(name);
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function readTool(slug: string | undefined): Tool | undefined {
	if (slug === undefined) return undefined;
	const tool = findTool(slug);
	if (!tool) throw unknownValue('tool', TOOL_SLUGS);
	return tool;
}

/**
 * The caller's word counts before the tool's.
 * @throws {OcrError} `tier_unavailable` where no model on this device suits
 */
async function readTier(
	value: string | undefined,
	tool: Tool | undefined,
	site: string
): Promise<{ tier: Tier; engine?: string }> {
	const chosen = value === undefined ? null : oneOf('tier', TIERS, value);
	if (chosen === 'cpu' || (chosen === null && !tool)) return { tier: 'cpu' };
	const models = await modelsHere(site);
	const tier = chosen ?? tierOf(tool, models);
	if (tier === 'cpu') return { tier };
	const model = visionFor(tool, models);
	if (model) return { tier, engine: model.id };
	throw new OcrError(
		'tier_unavailable',
		chosen === null
			? `The tool "${tool?.slug}" reads with a vision model, and none that suits it is on this device: fetch one at ${site}models/, or send tier=cpu to have it read as print.`
			: `The tier "vlm" takes a vision model, and none that suits is on this device: fetch one at ${site}models/, or use "cpu".`
	);
}

/**
 * What a text shall be translated into, as our code; null where it shall not.
 * @throws {OcrError} `model_missing` where nothing on this device translates
 */
export async function readTarget(
	value: string | undefined,
	isWanted: boolean,
	site: string
): Promise<string | null> {
	const language = value === undefined ? undefined : findLanguage(value);
	if (value !== undefined && !language) throw unknownValue('translate_to', LANGUAGE_CODES.slice(1));
	if (!isWanted) return null;
	if (!language)
		throw new OcrError(
			'unknown_value',
			'A translation needs "translate_to": the code of a language, like "en".'
		);
	if (!canTranslate(await modelsHere(site)))
		throw new OcrError(
			'model_missing',
			`Nothing on this device translates: open ${site} in a browser that has a translator of its own, or fetch a model that writes answers at ${site}models/.`
		);
	return language.code;
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

export function oneOf<Value extends string>(name: string, values: readonly Value[], value: string): Value {
	const known = values.find((candidate) => candidate === value);
	if (!known) throw unknownValue(name, values);
	return known;
}

function unknownValue(name: string, values: readonly string[], more = ''): OcrError {
	return new OcrError('unknown_value', `"${name}" must be one of: ${values.join(', ')}${more}.`);
}
