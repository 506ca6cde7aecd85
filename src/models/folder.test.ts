import { expect, test } from 'vitest';
import { modelIn } from './folder.ts';

const json = (data: object) => new Blob([JSON.stringify(data)]);
const PROGRAM = ['tiny_cs1k-webgpu.wasm', new Blob(['program'])] as const;
/** What web-llm wants beside the settings. */
const REST = ['tensor-cache.json', 'tokenizer.json', 'params_shard_0.bin'].map(
	(name) => [name, new Blob(['x'])] as const
);

test('a folder with a model for answers and its program is one, in the form that its settings name', async () => {
	const settings = json({ model_type: 'qwen3', quantization: 'q4f16_1' });
	const files = new Map([['mlc-chat-config.json', settings], PROGRAM, ...REST]);
	const model = await modelIn('My Qwen', files);
	expect(model).toMatchObject({ id: 'folder-my-qwen', door: 'web-llm', purpose: 'chat', thinks: true });
	expect(model.variants).toMatchObject([{ dtype: 'q4f16_1', features: ['shader-f16'] }]);
	const plain = json({ model_type: 'llama', quantization: 'q4f32_1' });
	const other = await modelIn('Llama', new Map([['mlc-chat-config.json', plain], PROGRAM, ...REST]));
	expect(other.thinks).toBeUndefined();
	expect(other.variants[0]?.features).toEqual([]);
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
	const model = await modelIn('Docling', files);
	expect(model).toMatchObject({ door: 'onnx', purpose: 'pages-doctags', variants: [{ dtype: 'q4' }] });
});

test('a folder with a model for web-llm that sees is one for pictures, and no more is promised of it', async () => {
	const settings = json({ model_type: 'phi3_v', quantization: 'q4f32_1' });
	const model = await modelIn('Phi', new Map([['mlc-chat-config.json', settings], PROGRAM, ...REST]));
	expect(model).toMatchObject({ door: 'web-llm', purpose: 'pictures', experimental: true });
	expect(model.prompts.text).toContain('word for word');
});
