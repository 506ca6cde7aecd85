import type { Purpose } from '#contract/values.ts';

/** What runs a model: a library of ours, or the browser, which then has the model itself. */
type Door = 'onnx' | 'web-llm' | 'browser';

/** One way in which a model's numbers are kept: it decides which files are fetched. */
export type Variant = {
	/** as in the names of its files */
	dtype: string;
	/** of WebGPU, without which it does not run */
	features: readonly string[];
	/** about so much is fetched, and so much memory taken, in bytes */
	downloadBytes: number;
	memoryBytes: number;
	/** of its files, where they lie apart from those of other variants */
	repository?: string;
	/** web-llm: the program that runs it, WebAssembly that is made for this variant and this version of web-llm */
	library?: string;
};

/** A model as data: nothing else has to be written to add one. */
export type ModelRecord = {
	id: string;
	name: string;
	door: Door;
	purpose: Purpose;
	/** as its home names it */
	licence: string;
	/** where a person reads about it */
	home: string;
	/** of the files, below a source */
	repository: string;
	/** the best first */
	variants: readonly Variant[];
	/** of the models for one purpose that are here the one with the lowest is used */
	rank: number;
	/** what it is asked to do; a model that reads block by block is asked for tables and formulas in other words */
	prompts: { text: string; table?: string; formula?: string };
	/** of `pictures`: it sees too little of a whole page, and is shown one block after another */
	readsBlocks?: true;
	/** pixels of the longer side of a page, beyond which it sees no more */
	longestSide?: number;
	/** it thinks aloud before it answers, unless it is told not to */
	thinks?: true;
	/** it comments and invents: nobody should rely on what it reads */
	experimental?: true;
};

const MB = 1e6;
const GB = 1e9;
const F16 = ['shader-f16'];
/** Of a model that the browser has. */
const NO_FILES: readonly Variant[] = [{ dtype: '', features: [], downloadBytes: 0, memoryBytes: 0 }];

/** Of a model that a person has brought: those that are known come first. */
export const OWN_RANK = 1000;

/** Of a page that web-llm is shown, in pixels: it makes 2400 tokens of a picture, whatever its size. */
export const WEB_LLM_SIDE = 1425;

/** For models that see pictures and know nothing of pages: they comment, unless they are told not to. */
export const PICTURE_PROMPTS: ModelRecord['prompts'] = {
	text: 'Write down all the text in this picture, word for word, in its own language, line by line, as Markdown. Write tables as Markdown tables, and formulas as LaTeX between $$. Keep mistakes as they are. Add nothing, explain nothing.',
	table:
		'Write down the table in this picture as a Markdown table, word for word, one row a line. Add nothing, explain nothing.',
	formula: 'Write down the formula in this picture as LaTeX, and nothing else.'
};

type KnownModel = Omit<ModelRecord, 'rank'>;

/**
 * What is known of each when this was written. The sizes are about right; the exact files of a model, with the size and
 * hash of each, are asked of its repository when a person wants it, at one commit, and kept with it (manifest.ts): their
 * hashes could not be known here.
 */
const KNOWN: readonly KnownModel[] = [
	{
		id: 'granite-docling-258m',
		name: 'Granite Docling 258M',
		door: 'onnx',
		purpose: 'pages-doctags',
		licence: 'Apache-2.0',
		home: 'https://huggingface.co/ibm-granite/granite-docling-258M',
		repository: 'onnx-community/granite-docling-258M-ONNX',
		variants: [
			{ dtype: 'q4f16', features: F16, downloadBytes: 200 * MB, memoryBytes: 900 * MB },
			{ dtype: 'q4', features: [], downloadBytes: 400 * MB, memoryBytes: 1.4 * GB }
		],
		prompts: { text: 'Convert this page to docling.' }
	},
	{
		id: 'glm-ocr',
		name: 'GLM-OCR 0.9B',
		door: 'onnx',
		purpose: 'regions',
		licence: 'MIT',
		home: 'https://huggingface.co/zai-org/GLM-OCR',
		repository: 'onnx-community/GLM-OCR-ONNX',
		variants: [
			{ dtype: 'q4f16', features: F16, downloadBytes: 635 * MB, memoryBytes: 1.6 * GB },
			{ dtype: 'q4', features: [], downloadBytes: 900 * MB, memoryBytes: 2.2 * GB }
		],
		prompts: { text: 'Text Recognition:', table: 'Table Recognition:', formula: 'Formula Recognition:' }
	},
	{
		id: 'lightonocr-2-1b',
		name: 'LightOnOCR-2 1B',
		door: 'onnx',
		purpose: 'pages-markdown',
		licence: 'Apache-2.0',
		home: 'https://huggingface.co/lightonai/LightOnOCR-2-1B',
		repository: 'onnx-community/LightOnOCR-2-1B-ONNX',
		variants: [
			{ dtype: 'q4f16', features: F16, downloadBytes: 700 * MB, memoryBytes: 2 * GB },
			{ dtype: 'q4', features: [], downloadBytes: 1 * GB, memoryBytes: 2.6 * GB }
		],
		prompts: { text: '' }
	},
	{
		id: 'browser-vision',
		name: 'The browser’s own model, for pictures',
		door: 'browser',
		purpose: 'pictures',
		licence: '',
		home: '',
		repository: '',
		variants: NO_FILES,
		prompts: PICTURE_PROMPTS,
		readsBlocks: true,
		experimental: true
	},
	{
		id: 'phi-3.5-vision',
		name: 'Phi-3.5-vision',
		door: 'web-llm',
		purpose: 'pictures',
		licence: 'MIT',
		home: 'https://huggingface.co/microsoft/Phi-3.5-vision-instruct',
		repository: 'mlc-ai/Phi-3.5-vision-instruct',
		variants: mlcVariants('Phi-3.5-vision-instruct', {
			context: 'cs4k',
			f16: [2.4 * GB, 4.52 * GB],
			f32: [2.7 * GB, 7.05 * GB]
		}),
		prompts: PICTURE_PROMPTS,
		longestSide: WEB_LLM_SIDE,
		experimental: true
	},
	{
		id: 'browser',
		name: 'The browser’s own model',
		door: 'browser',
		purpose: 'chat',
		licence: '',
		home: '',
		repository: '',
		variants: NO_FILES,
		prompts: { text: '' }
	},
	{
		id: 'qwen3-1.7b',
		name: 'Qwen3 1.7B',
		door: 'web-llm',
		purpose: 'chat',
		licence: 'Apache-2.0',
		home: 'https://huggingface.co/Qwen/Qwen3-1.7B',
		repository: 'mlc-ai/Qwen3-1.7B',
		variants: mlcVariants('Qwen3-1.7B', { f16: [1 * GB, 2.04 * GB], f32: [1.1 * GB, 2.64 * GB] }),
		prompts: { text: '' },
		thinks: true
	},
	{
		id: 'smollm2-360m',
		name: 'SmolLM2 360M',
		door: 'web-llm',
		purpose: 'chat',
		licence: 'Apache-2.0',
		home: 'https://huggingface.co/HuggingFaceTB/SmolLM2-360M-Instruct',
		repository: 'mlc-ai/SmolLM2-360M-Instruct',
		variants: mlcVariants('SmolLM2-360M-Instruct', {
			f16: [210 * MB, 0.38 * GB],
			f32: [230 * MB, 0.58 * GB]
		}),
		prompts: { text: '' }
	}
];

/** Of the models for one purpose the best first. */
export const MODELS: readonly ModelRecord[] = KNOWN.map((model, rank) => ({ ...model, rank }));

/** Bytes to fetch, and bytes of the card's memory. */
type Sizes = [downloadBytes: number, memoryBytes: number];

type MlcSizes = Record<'f16' | 'f32', Sizes> & {
	/** how much of a prompt its program reads at a time, in the words of the program's name */
	context?: string;
};

/** The two ways in which MLC keeps a model, each in a repository and with a library of its own. */
function mlcVariants(name: string, { f16, f32, context = 'cs1k' }: MlcSizes): Variant[] {
	const variant = (dtype: string, features: readonly string[], [downloadBytes, memoryBytes]: Sizes) => ({
		dtype,
		features,
		downloadBytes,
		memoryBytes,
		repository: `mlc-ai/${name}-${dtype}-MLC`,
		library: `${name}-${dtype}_${context}-webgpu.wasm`
	});
	return [variant('q4f16_1', F16, f16), variant('q4f32_1', [], f32)];
}

export function findModel(id: string): ModelRecord | undefined {
	return MODELS.find((model) => model.id === id);
}
