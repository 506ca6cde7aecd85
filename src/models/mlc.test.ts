import { afterEach, expect, test, vi } from 'vitest';
import { findModel } from './catalogue.ts';
import { addressOf, askManifest, chosen, type ModelSource } from './manifest.ts';

const HUB: ModelSource = { kind: 'hub', address: 'https://hub.example/' };
const FOLDER: ModelSource = { kind: 'folder', address: 'https://folder.example/' };
const COMMIT = 'c'.repeat(40);
const LIBRARY = 'SmolLM2-360M-Instruct-q4f32_1_cs1k-webgpu.wasm';
const REPOSITORY = 'mlc-ai/SmolLM2-360M-Instruct-q4f32_1-MLC';
const HERE = ['mlc-chat-config.json', 'tensor-cache.json', 'tokenizer.json', 'params_shard_0.bin'];
const never = new AbortController().signal;

const model = findModel('smollm2-360m');
const variant = model?.variants[1];
if (!model || !variant) throw new Error('The catalogue has no such model.');
const wanted = { model, variant };

/** Hosts that answer these addresses, and no other. */
function hosts(answers: Record<string, unknown>): string[] {
	const asked: string[] = [];
	vi.stubGlobal('fetch', (address: string) => {
		asked.push(address);
		const answer = answers[address];
		return Promise.resolve(
			answer === undefined ? new Response(null, { status: 404 }) : Response.json(answer)
		);
	});
	return asked;
}
afterEach(() => vi.unstubAllGlobals());

const file = (path: string) => ({ type: 'file', path, size: 10, oid: 'a'.repeat(40) });
const hub = {
	[`https://hub.example/api/models/${REPOSITORY}/revision/main`]: { sha: COMMIT },
	[`https://hub.example/api/models/${REPOSITORY}/tree/${COMMIT}?recursive=1`]: [
		...HERE,
		'README.md',
		'ndarray-cache.json',
		'vocab.json',
		'tokenizer.model'
	].map(file)
};
const ABOUT = 'https://api.github.com/repos/mlc-ai/binary-mlc-llm-libs/';
const PLACE = 'web-llm-models/v0_2_86/base';
const libraries = {
	[`${ABOUT}commits/HEAD`]: { sha: COMMIT },
	[`${ABOUT}contents/${PLACE}?ref=${COMMIT}`]: [{ name: LIBRARY, size: 4, sha: 'b'.repeat(40) }]
};

test('of a repository what web-llm asks for is taken, and its program from where programs are, each with its hash', async () => {
	hosts({ ...hub, ...libraries });
	const manifest = await askManifest('https://site.example/', HUB, wanted, never);
	expect(manifest.parts.map(({ path }) => path)).toEqual([...HERE, LIBRARY]);
	expect(manifest.parts.at(-1)).toMatchObject({ bytes: 4, hash: { kind: 'git', hex: 'b'.repeat(40) } });
	expect(manifest.parts.map((part) => addressOf(HUB, manifest, part)).slice(-2)).toEqual([
		`https://hub.example/${REPOSITORY}/resolve/${COMMIT}/params_shard_0.bin`,
		`https://raw.githubusercontent.com/mlc-ai/binary-mlc-llm-libs/${COMMIT}/${PLACE}/${LIBRARY}`
	]);
});

test('a folder that has the program beside the weights is the only one that is asked', async () => {
	const parts = [...HERE, LIBRARY].map((path) => ({ path, bytes: 1, sha256: 'd'.repeat(64) }));
	const asked = hosts({ [`https://folder.example/${REPOSITORY}/model.json`]: { parts } });
	const manifest = await askManifest('https://site.example/', FOLDER, wanted, never);
	expect(manifest.parts).toHaveLength(5);
	expect(asked).toHaveLength(1);
});

test('a program that no source has is an error, before anything is fetched', async () => {
	hosts({ ...hub, ...libraries, [`${ABOUT}contents/${PLACE}?ref=${COMMIT}`]: [] });
	await expect(askManifest('https://site.example/', HUB, wanted, never)).rejects.toThrow(LIBRARY);
});

test('a repository that lacks something that web-llm asks for has not this model', () => {
	for (const missing of HERE) {
		const parts = HERE.filter((path) => path !== missing).map((path) => ({
			path,
			bytes: 1,
			hash: { kind: 'sha256' as const, hex: '' }
		}));
		expect(() => chosen(parts, model, variant.dtype)).toThrow('SmolLM2 360M is not there');
	}
});
