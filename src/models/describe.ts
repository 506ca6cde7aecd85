import { OcrError } from '#contract/error.ts';
import { OWN_RANK, PICTURE_PROMPTS, WEB_LLM_SIDE, type ModelRecord, type Variant } from './catalogue.ts';
import { field, type Part } from './hosted.ts';
import { chosen, dtypeOf } from './manifest.ts';
import { isLibrary, MLC_CONFIG } from './mlc.ts';

/** Why what a person has brought is not taken. */
type Reason = 'elsewhere' | 'absent' | 'programElsewhere' | 'noProgram' | 'noModel';

/** What a person has brought is no model that runs here; the screen says why in its own words. */
export class BadModel extends OcrError {
	readonly reason: Reason;

	constructor(reason: Reason, message: string) {
		super('model_missing', message);
		this.reason = reason;
	}
}

/** What is known of a model that nobody has described: where it lies and what it is called. */
export type Bare = Pick<ModelRecord, 'id' | 'name' | 'licence' | 'home' | 'repository'>;

export type Found = {
	parts: readonly Part[];
	/** what a file of settings says, as JSON; undefined where it is none */
	read: (path: string) => Promise<unknown>;
	/** the program that runs it, where it does not lie with it */
	library?: string | undefined;
};

/** What the ONNX door's library knows such models by, and in what words they write. */
const KNOWN: Record<string, Pick<ModelRecord, 'purpose' | 'prompts'>> = {
	idefics3: { purpose: 'pages-doctags', prompts: { text: 'Convert this page to docling.' } },
	lighton_ocr: { purpose: 'pages-markdown', prompts: { text: '' } },
	glm_ocr: {
		purpose: 'regions',
		prompts: { text: 'Text Recognition:', table: 'Table Recognition:', formula: 'Formula Recognition:' }
	}
};
/** The forms that are taken where a model has several, the best first. */
const DTYPES = ['q4f16', 'q4', 'fp16', 'int8', 'fp32'];

/**
 * What a model is that a person has brought, by its settings.
 * @throws {BadModel} where it is nothing that runs here
 */
export async function describe(bare: Bare, found: Found): Promise<ModelRecord> {
	const own = { ...bare, rank: OWN_RANK };
	return found.parts.some(({ path }) => path === MLC_CONFIG)
		? describeMlc(own, found)
		: describeOnnx(own, found);
}

type Own = Bare & Pick<ModelRecord, 'rank'>;

async function describeOnnx(own: Own, { parts, read }: Found): Promise<ModelRecord> {
	const type = textOf(await read('config.json'), 'model_type');
	const known = Object.hasOwn(KNOWN, type) ? KNOWN[type] : undefined;
	if (!known)
		throw new BadModel(
			'noModel',
			`There is no model that runs here: it takes a config.json of Granite Docling, GLM-OCR or LightOnOCR, or an ${MLC_CONFIG} with a program (.wasm).`
		);
	const here = new Set(parts.map(({ path }) => dtypeOf(path)));
	const dtypes = DTYPES.filter((dtype) => here.has(dtype));
	const model: ModelRecord = { ...own, ...known, door: 'onnx', variants: [] };
	return { ...model, variants: dtypes.map((dtype) => variantOf(model, parts, dtype)) };
}

/** A model for web-llm, with the program that runs it. */
async function describeMlc(own: Own, { parts, read, library }: Found): Promise<ModelRecord> {
	if (library === undefined && !parts.some(({ path }) => isLibrary(path)))
		throw new BadModel(
			'noProgram',
			'The program that runs this model is missing: put the .wasm file of web-llm beside it, or name its address.'
		);
	const settings = await read(MLC_CONFIG);
	const type = textOf(settings, 'model_type');
	const sees = field(field(settings, 'model_config'), 'vision_config') !== undefined || type === 'phi3_v';
	const model: ModelRecord = {
		...own,
		door: 'web-llm',
		variants: [],
		...(sees
			? { purpose: 'pictures', prompts: PICTURE_PROMPTS, longestSide: WEB_LLM_SIDE, experimental: true }
			: { purpose: 'chat', prompts: { text: '' } }),
		...(type.startsWith('qwen3') && { thinks: true })
	};
	const variant = variantOf(model, parts, textOf(settings, 'quantization'));
	return { ...model, variants: [{ ...variant, ...(library !== undefined && { library }) }] };
}

function variantOf(model: ModelRecord, parts: readonly Part[], dtype: string): Variant {
	const features = /f16(_\d)?$/.test(dtype) ? ['shader-f16'] : [];
	const downloadBytes = chosen(parts, model, dtype).reduce((sum, { bytes }) => sum + bytes, 0);
	return { dtype, features, downloadBytes, memoryBytes: 0 };
}

/** A text of a model's settings, '' where they say nothing. */
function textOf(settings: unknown, name: string): string {
	const value = field(settings, name);
	return typeof value === 'string' ? value : '';
}
