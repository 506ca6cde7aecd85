import { expect, test } from 'vitest';
import type { PromptApi, PromptNeeds } from '#engines/prompt-api.ts';
import { findModel } from './catalogue.ts';
import { ownModelOf, takeOwnModel } from './browser-model.ts';

const [model, vision] = [findModel('browser'), findModel('browser-vision')];
if (!model || !vision) throw new Error('The catalogue has no such model.');

const saying = (state: string) => ({
	availability: () => Promise.resolve(state),
	create: () => Promise.reject(new DOMException('Not enough room.', 'UnknownError'))
});

test('a browser says whether it has a model, would have to fetch it, or has none', async () => {
	const states = ['available', 'downloadable', 'downloading', 'unavailable', 'another day'];
	const told = await Promise.all(states.map((state) => ownModelOf(model, saying(state))));
	expect(told).toEqual(['ready', 'wanting', 'wanting', null, null]);
	expect(await ownModelOf(model)).toBeNull();
	const broken = { ...saying(''), availability: () => Promise.reject(new TypeError('No.')) };
	expect(await ownModelOf(model, broken)).toBeNull();
});

test('one that the browser does not make ready is not noted as wanted, and says why', async () => {
	const told: number[] = [];
	const onProgress = ({ loaded }: { loaded: number }) => void told.push(loaded);
	const api = {
		...saying('downloadable'),
		create({ monitor }: Parameters<PromptApi['create']>[0] = {}) {
			monitor?.({ addEventListener: (_, listener) => listener({ loaded: 0.25 }) });
			return Promise.reject(new DOMException('Not enough room.', 'UnknownError'));
		}
	};
	const options = { signal: new AbortController().signal, onProgress };
	const taking = takeOwnModel('https://site.example/', model, options, api);
	await expect(taking).rejects.toMatchObject({ code: 'model_missing' });
	await expect(taking).rejects.toThrow('Not enough room.');
	expect(told).toEqual([0.25]);
	const stopped = { ...options, signal: AbortSignal.abort() };
	const late = takeOwnModel('https://site.example/', model, stopped, api);
	await expect(late).rejects.toMatchObject({ code: 'cancelled' });
});

test('for reading it has to take pictures, which not every browser’s does', async () => {
	const asked: unknown[] = [];
	const api = {
		availability(needs?: PromptNeeds) {
			asked.push(needs);
			return Promise.resolve(needs?.expectedInputs ? 'unavailable' : 'available');
		}
	};
	expect(await ownModelOf(model, api)).toBe('ready');
	expect(await ownModelOf(vision, api)).toBeNull();
	expect(asked).toEqual([{}, { expectedInputs: [{ type: 'image' }] }]);
});
