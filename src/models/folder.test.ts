import { expect, test } from 'vitest';
import { findModel } from './catalogue.ts';
import { modelIn } from './folder.ts';
import { forAnswers } from './for-answers.ts';
import type { Manifest } from './manifest.ts';

const json = (data: object) => new Blob([JSON.stringify(data)]);
const PROGRAM = ['tiny_cs1k-webgpu.wasm', new Blob(['program'])] as const;

test('a folder with a model for answers and its program is one, in the form that its settings name', async () => {
	const settings = json({ model_type: 'qwen3', quantization: 'q4f16_1' });
	const files = new Map([['mlc-chat-config.json', settings], PROGRAM]);
	const { model, dtype } = await modelIn('My Qwen', files);
	expect(model).toMatchObject({ id: 'folder-my-qwen', door: 'web-llm', purpose: 'chat', thinks: true });
	expect(model.variants).toMatchObject([{ dtype: 'q4f16_1', features: ['shader-f16'] }]);
	expect(dtype).toBe('q4f16_1');
	const plain = json({ model_type: 'llama', quantization: 'q4f32_1' });
	const other = await modelIn('Llama', new Map([['mlc-chat-config.json', plain], PROGRAM]));
	expect(other.model.thinks).toBeUndefined();
	expect(other.model.variants[0]?.features).toEqual([]);
});

test('a folder without the program, or without a model, says what it lacks', async () => {
	const settings = json({ model_type: 'qwen3', quantization: 'q4f16_1' });
	await expect(modelIn('x', new Map([['mlc-chat-config.json', settings]]))).rejects.toThrow('.wasm');
	await expect(modelIn('x', new Map([PROGRAM]))).rejects.toMatchObject({ code: 'model_missing' });
});

test('a folder with a model for reading is one still', async () => {
	const files = new Map([
		['config.json', json({ model_type: 'idefics3' })],
		['onnx/decoder_q4.onnx', new Blob()]
	]);
	const { model, dtype } = await modelIn('Docling', files);
	expect(model).toMatchObject({ door: 'onnx', purpose: 'pages-doctags' });
	expect(dtype).toBe('q4');
});

test('of the models that are here the best for answers comes first, and those that read are none', async () => {
	const manifest = (id: string): Manifest => {
		const model = findModel(id);
		if (!model) throw new Error(`The catalogue has no ${id}.`);
		return { model, dtype: '', commit: null, parts: [] };
	};
	const settings = json({ quantization: 'q4f32_1' });
	const { model } = await modelIn('Own', new Map([['mlc-chat-config.json', settings], PROGRAM]));
	const own = { model, dtype: 'q4f32_1', commit: null, parts: [] };
	const here = [own, ...['smollm2-360m', 'granite-docling-258m', 'qwen3-1.7b', 'browser'].map(manifest)];
	expect(forAnswers(here).map(({ model: { id } }) => id)).toEqual([
		'browser',
		'qwen3-1.7b',
		'smollm2-360m',
		'folder-own'
	]);
});
