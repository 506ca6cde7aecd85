import { expect, test } from 'vitest';
import { OcrError } from '#contract/error.ts';
import type { LanguageModel } from '#engines/language-model.ts';
import { scriptedModel, type Step } from '../../tests/fixtures/scripted-language-model.ts';
import { KeptModel } from './kept-model.ts';

const PROMPT = { system: '', messages: [{ role: 'user' as const, content: 'Why?' }] };
const never = new AbortController().signal;
const options = { maxTokens: 9, signal: never };

/** Loads these models one after another, each time it is asked to. */
function loading(...models: readonly (readonly Step[] | 'fails' | 'hangs')[]) {
	const loaded: ReturnType<typeof scriptedModel>[] = [];
	let count = 0;
	const load = (): Promise<LanguageModel> => {
		const steps = models[count++] ?? 'fails';
		if (steps === 'fails') return Promise.reject(new OcrError('engine_failed', 'No.'));
		if (steps === 'hangs') return new Promise(() => undefined);
		const scripted = scriptedModel(steps);
		loaded.push(scripted);
		return Promise.resolve(scripted.model);
	};
	return { loaded, count: () => count, taking: { load, loadingMs: 30, signal: never } };
}

test('a model is loaded once for all questions, and makes way for another one', async () => {
	const kept = new KeptModel();
	const first = loading([{ says: 'One.' }, { says: 'Two.' }]);
	expect(await (await kept.take('a', first.taking))?.generate(PROMPT, options)).toBe('One.');
	expect(await (await kept.take('a', first.taking))?.generate(PROMPT, options)).toBe('Two.');
	expect(first.count()).toBe(1);
	expect(await kept.take('b', loading([]).taking)).not.toBeNull();
	await Promise.resolve();
	expect(first.loaded[0]?.isClosed()).toBe(true);
});

test('one that fails while it writes is loaded anew, and left alone when it fails again', async () => {
	const kept = new KeptModel();
	const { taking, loaded, count } = loading(
		[{ fails: 'Device was lost' }],
		[{ fails: {} }],
		[{ says: 'Late.' }]
	);
	for (const failures of [1, 2]) {
		expect(kept.isGivenUp('a')).toBe(false);
		const model = await kept.take('a', taking);
		await expect(model?.generate(PROMPT, options)).rejects.toBeDefined();
		expect(count()).toBe(failures);
	}
	await Promise.resolve();
	expect(loaded.map((scripted) => scripted.isClosed())).toEqual([true, true]);
	expect(kept.isGivenUp('a')).toBe(true);
});

test('an answer between two failures forgives the first, and one that was stopped is none', async () => {
	const kept = new KeptModel();
	const stopped = new OcrError('cancelled', 'Stopped.');
	const { taking } = loading([{ fails: 'lost' }], [{ says: 'One.' }, { fails: stopped }, { fails: 'lost' }]);
	for (const answers of [false, true, false, false]) {
		const answer = (await kept.take('a', taking))?.generate(PROMPT, options);
		await (answers ? expect(answer).resolves.toBe('One.') : expect(answer).rejects.toBeDefined());
	}
	expect(kept.isGivenUp('a')).toBe(false);
});

test('one that cannot be loaded is null, and is tried twice', async () => {
	const kept = new KeptModel();
	const { taking } = loading('fails', 'fails');
	expect(await kept.take('a', taking)).toBeNull();
	expect(kept.isGivenUp('a')).toBe(false);
	expect(await kept.take('a', taking)).toBeNull();
	expect(kept.isGivenUp('a')).toBe(true);
});

test('one that loads for long is not waited for, nor loaded a second time', async () => {
	const kept = new KeptModel();
	const { taking, count } = loading('hangs');
	expect(await kept.take('a', taking)).toBeNull();
	const stop = new AbortController();
	stop.abort();
	expect(await kept.take('a', { ...taking, loadingMs: 60_000, signal: stop.signal })).toBeNull();
	expect(count()).toBe(1);
	expect(kept.isGivenUp('a')).toBe(false);
});
