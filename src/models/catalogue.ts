import type { Purpose } from '#contract/values.ts';

/** Which library of ours runs a model. */
type Door = 'onnx' | 'web-llm';

/** One way in which a model's numbers are kept: it decides which files are fetched. */
export type Variant = {
	/** as in the names of its files */
	dtype: string;
	/** of WebGPU, without which it does not run */
	features: readonly string[];
	/** about so much is fetched, and so much memory taken, in bytes */
	downloadBytes: number;
	memoryBytes: number;
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
	/** what it is asked to do; a model for regions is asked for tables and formulas in other words */
	prompts: { text: string; table?: string; formula?: string };
	/** it comments and invents: nobody should rely on what it reads */
	experimental?: true;
};

const MB = 1e6;
const GB = 1e9;
const F16 = ['shader-f16'];

/**
 * What is known of each when this was written. The sizes are about right; the exact files of a model, with the size and
 * hash of each, are asked of its repository when a person wants it, at one commit, and kept with it (manifest.ts): their
 * hashes could not be known here.
 */
export const MODELS: readonly ModelRecord[] = [
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
	}
];

export function findModel(id: string): ModelRecord | undefined {
	return MODELS.find((model) => model.id === id);
}
