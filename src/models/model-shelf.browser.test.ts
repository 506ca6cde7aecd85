import { afterEach, expect, test } from 'vitest';
import { findModel, OWN_RANK } from './catalogue.ts';
import { installedModels, keepManifest, MODEL_CACHE } from './model-shelf.ts';

const SITE = 'https://site.example/';
afterEach(() => caches.delete(MODEL_CACHE));

test('of the models that are here the best comes first, whenever each came, and a person’s own last', async () => {
	const granite = findModel('granite-docling-258m');
	if (!granite) throw new Error('The catalogue has no such model.');
	const own = { ...granite, id: 'folder-own', rank: OWN_RANK };
	const ids = ['smollm2-360m', 'phi-3.5-vision', 'qwen3-1.7b', 'browser-vision', 'browser', 'glm-ocr'];
	for (const model of [own, ...ids.map(findModel), granite])
		if (model) await keepManifest(SITE, { model, dtype: '', commit: null, parts: [] });
	expect((await installedModels(SITE)).map(({ model }) => model.id)).toEqual([
		'granite-docling-258m',
		'glm-ocr',
		'browser-vision',
		'phi-3.5-vision',
		'browser',
		'qwen3-1.7b',
		'smollm2-360m',
		'folder-own'
	]);
});
