import { afterEach, expect, test, vi } from 'vitest';
import { modelAt } from './address.ts';

const SITE = 'https://site.example/';
const COMMIT = 'c'.repeat(40);
const PROGRAMS =
	'https://raw.githubusercontent.com/mlc-ai/binary-mlc-llm-libs/main/web-llm-models/v0_2_86/base/';
const never = new AbortController().signal;
afterEach(() => vi.unstubAllGlobals());

/** The hub, with one repository that has these files. */
function hub(repository: string, files: Record<string, object>): string[] {
	const asked: string[] = [];
	const address = 'https://huggingface.co/';
	const tree = Object.keys(files).map((path) => ({ type: 'file', path, size: 10, oid: 'a'.repeat(40) }));
	const answers: Record<string, unknown> = {
		[`${address}api/models/${repository}/revision/main`]: { sha: COMMIT },
		[`${address}api/models/${repository}/tree/${COMMIT}?recursive=1`]: tree
	};
	for (const [path, content] of Object.entries(files))
		answers[`${address}${repository}/resolve/${COMMIT}/${path}`] = content;
	vi.stubGlobal('fetch', (url: string) => {
		asked.push(url);
		const found = answers[url];
		return Promise.resolve(found ? Response.json(found) : new Response(null, { status: 404 }));
	});
	return asked;
}

const MLC = { 'tensor-cache.json': {}, 'tokenizer.json': {}, 'params_shard_0.bin': {} };

test('a model for web-llm is known by its settings, and its program by its address', async () => {
	const settings = { model_type: 'phi3_v', quantization: 'q4f16_1' };
	const asked = hub('mlc-ai/Some-vision-MLC', { 'mlc-chat-config.json': settings, ...MLC });
	const program = `${PROGRAMS}Some-vision_cs4k-webgpu.wasm`;
	const page = 'https://huggingface.co/mlc-ai/Some-vision-MLC/tree/main?show=all';
	const model = await modelAt(SITE, { model: page, program }, never);
	expect(model).toMatchObject({
		id: 'own-mlc-ai-some-vision-mlc',
		name: 'Some-vision-MLC',
		door: 'web-llm',
		purpose: 'pictures',
		home: 'https://huggingface.co/mlc-ai/Some-vision-MLC',
		repository: 'mlc-ai/Some-vision-MLC',
		experimental: true
	});
	expect(model.variants).toEqual([
		{
			dtype: 'q4f16_1',
			features: ['shader-f16'],
			downloadBytes: 40,
			memoryBytes: 0,
			library: 'Some-vision_cs4k-webgpu.wasm'
		}
	]);
	// Its settings, and no weights.
	expect(asked.filter((url) => url.includes('/resolve/'))).toHaveLength(1);
});

test('a model in ONNX’s form has a variant for each form that lies there', async () => {
	hub('someone/granite', {
		'config.json': { model_type: 'idefics3' },
		'onnx/decoder_q4.onnx': {},
		'onnx/decoder_q4f16.onnx': {}
	});
	const model = await modelAt(SITE, { model: 'https://huggingface.co/someone/granite/', program: '' }, never);
	expect(model).toMatchObject({ door: 'onnx', purpose: 'pages-doctags' });
	expect(model.variants.map(({ dtype, features }) => [dtype, features])).toEqual([
		['q4f16', ['shader-f16']],
		['q4', []]
	]);
});

test('another host, another place for programs, and what is no model are told apart, and asked for nothing', async () => {
	const settings = { model_type: 'llama', quantization: 'q4f32_1' };
	const asked = hub('a/b', { 'mlc-chat-config.json': settings, ...MLC });
	const model = 'https://huggingface.co/a/b';
	for (const [place, said] of [
		[{ model: 'https://elsewhere.example/a/b', program: '' }, 'only'],
		[{ model: 'https://huggingface.co/a', program: '' }, 'only'],
		[{ model: 'https://huggingface.co/../b', program: '' }, 'only'],
		[{ model: '', program: '' }, 'only'],
		[{ model, program: 'https://raw.githubusercontent.com/someone/else/main/x.wasm' }, 'Programs are not'],
		[{ model, program: `${PROGRAMS}x.js` }, 'Programs are not']
	] as const) {
		await expect(modelAt(SITE, place, never)).rejects.toMatchObject({ code: 'model_missing' });
		await expect(modelAt(SITE, place, never)).rejects.toThrow(said);
	}
	expect(asked).toEqual([]);
	await expect(modelAt(SITE, { model, program: '' }, never)).rejects.toThrow('program');
	await expect(modelAt(SITE, { model: `${model}c`, program: '' }, never)).rejects.toThrow(
		'Nothing was found'
	);
	hub('a/b', { 'config.json': { model_type: 'bert' } });
	await expect(modelAt(SITE, { model, program: '' }, never)).rejects.toThrow('no model that runs here');
});
