import { expect, test } from 'vitest';
import { findModel, MODELS, OWN_RANK } from './catalogue.ts';
import { fitting, runsWebLlm, stillRuns, type Device } from './device.ts';

const DEVICE: Device = {
	lack: null,
	name: 'a card',
	isFallback: false,
	features: ['shader-f16'],
	largestBuffer: 2 ** 30,
	largestBinding: 2 ** 30,
	workgroupStorage: 2 ** 15,
	buffersPerStage: 10,
	free: 20e9,
	memory: null
};
const model = findModel('granite-docling-258m') ?? MODELS[0];

test('the best variant is taken whose features the device has', () => {
	if (!model) throw new Error('no model');
	expect(fitting(model, DEVICE)).toMatchObject({ variant: { dtype: 'q4f16' }, lack: null });
	expect(fitting(model, { ...DEVICE, features: [] })).toMatchObject({ variant: { dtype: 'q4' }, lack: null });
	const without = { ...DEVICE, lack: 'no_adapter' as const, features: [] };
	expect(fitting(model, without)).toMatchObject({ variant: { dtype: 'q4' }, lack: null });
	expect(fitting({ ...model, door: 'web-llm' }, without)).toEqual({ variant: null, lack: 'gpu' });
	const [best] = model.variants;
	expect(fitting({ ...model, variants: best ? [best] : [] }, without)).toEqual({
		variant: null,
		lack: 'feature'
	});
});

test('too little memory or room is said before anything is fetched, and what is here counts', () => {
	if (!model) throw new Error('no model');
	expect(fitting(model, { ...DEVICE, memory: 2 ** 29 }).lack).toBe('memory');
	expect(fitting(model, { ...DEVICE, free: 100e6 }).lack).toBe('room');
	expect(fitting(model, { ...DEVICE, free: 100e6 }, 150e6).lack).toBeNull();
});

test('what web-llm runs wants a real card, with as much as its programs ask for', () => {
	const known = { rank: 0 };
	expect(runsWebLlm(known, DEVICE)).toBe(true);
	const lacks: Partial<Device>[] = [
		{ lack: 'no_webgpu' },
		{ isFallback: true },
		{ workgroupStorage: 2 ** 14 },
		{ buffersPerStage: 8 },
		{ largestBuffer: 2 ** 27 },
		{ largestBinding: 2 ** 26 }
	];
	for (const lack of lacks) expect(runsWebLlm(known, { ...DEVICE, ...lack })).toBe(false);
	// Whoever brings a model may try it on a card that the processor imitates.
	expect(runsWebLlm({ rank: OWN_RANK }, { ...DEVICE, isFallback: true })).toBe(true);
});

test('a model that was fetched for a card does not run where that is gone, or no longer what it was', () => {
	const phi = findModel('phi-3.5-vision');
	if (!phi || !model) throw new Error('no model');
	const gone = { ...DEVICE, lack: 'no_adapter' as const, features: [] };
	expect(stillRuns({ model: phi, dtype: 'q4f16_1' }, DEVICE)).toBe(true);
	expect(stillRuns({ model: phi, dtype: 'q4f32_1' }, gone)).toBe(false);
	expect(stillRuns({ model: phi, dtype: 'q4f16_1' }, { ...DEVICE, features: [] })).toBe(false);
	expect(stillRuns({ model, dtype: 'q4f16' }, gone)).toBe(false);
	expect(stillRuns({ model, dtype: 'q4' }, gone)).toBe(true);
});
