import { expect, test } from 'vitest';
import { scriptedModel } from '../fixtures/scripted-language-model.ts';

const prompt = { system: 'Answer.', messages: [{ role: 'user' as const, content: 'What is due?' }] };
const options = { maxTokens: 100, signal: new AbortController().signal };

test('a scripted model says what is written for it, piece by piece', async () => {
	const { model, prompts } = scriptedModel([{ says: 'Eighty euros are due.' }]);
	const pieces: string[] = [];
	const said = await model.generate(prompt, { ...options, onText: (text) => pieces.push(text) });
	expect(said).toBe('Eighty euros are due.');
	expect(pieces.length).toBeGreaterThan(1);
	expect(pieces.join('')).toBe(said);
	expect(prompts).toEqual([prompt]);
});

test('it fails as the real ones do: with strings, with objects, by hanging, by an empty success', async () => {
	const lost = { toString: () => '[object Object]' };
	const { model } = scriptedModel([
		{ fails: 'Device was lost' },
		{ fails: lost },
		{ says: 'Eig', hangs: true }
	]);
	await expect(model.generate(prompt, options)).rejects.toBe('Device was lost');
	await expect(model.generate(prompt, options)).rejects.toBe(lost);
	const stop = new AbortController();
	const hanging = model.generate(prompt, { ...options, signal: stop.signal });
	stop.abort(new Error('stopped'));
	await expect(hanging).rejects.toThrow('stopped');
	expect(await model.generate(prompt, options)).toBe('');
});
