import { prebuiltAppConfig } from '@mlc-ai/web-llm';
import { expect, test } from 'vitest';
import { MODEL_LIBRARIES } from '../../scripts/model-sources.mjs';
import { MODELS } from '../../src/models/catalogue.ts';

/** What the library itself lists: which program belongs to which weights, for this version of it. */
const listed = new Map(prebuiltAppConfig.model_list.map((record) => [record.model_id, record]));

const variants = MODELS.filter(({ door }) => door === 'web-llm').flatMap((model) =>
	model.variants.map((variant) => ({ ...variant, thinks: model.thinks === true }))
);

test('each model for web-llm is one that it lists, with the program that it lists for it', () => {
	expect(variants.length).toBeGreaterThan(0);
	const [source] = MODEL_LIBRARIES;
	const [owner, name, ...folder] = source?.address.split('/') ?? [];
	for (const { repository = '', library, memoryBytes } of variants) {
		const record = listed.get(repository.split('/').at(-1) ?? '');
		expect(new URL(record?.model ?? '').pathname).toBe(`/${repository}`);
		const program = new URL(record?.model_lib ?? '').pathname;
		expect(program).toBe(`/${owner}/${name}/main/${folder.join('/')}/${library}`);
		// As it was measured by its makers, to two digits.
		expect(memoryBytes / 1e6 / (record?.vram_required_MB ?? 0)).toBeCloseTo(1, 1);
	}
});

test('a variant of half-size numbers says so, whether or not the library does', () => {
	for (const { dtype, features } of variants)
		expect(features).toEqual(dtype.includes('f16') ? ['shader-f16'] : []);
});

test('only models that think are told not to', () => {
	for (const { repository = '', thinks } of variants) expect(thinks).toBe(/\/Qwen3/.test(repository));
});
