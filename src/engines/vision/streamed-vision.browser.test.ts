import { expect, test } from 'vitest';
import type { PageImage } from '#document/page-image.ts';
import { scriptedEngine, type End } from '../../../tests/fixtures/scripted-engine.ts';
import { streamedVision } from './streamed-vision.ts';

const PAGE: PageImage = {
	width: 3,
	height: 2,
	dpi: null,
	aspect: 1,
	grey: Uint8Array.of(0, 80, 255, 255, 80, 0)
};
const PATIENCE = { stopMs: 100, silenceMs: 1500 };
const most = { mostTokens: 4000 };

const reading = (pieces: readonly string[], end: End) =>
	streamedVision(scriptedEngine(pieces, end).engine, PATIENCE);

test('a picture is read as text that comes in pieces, with how likely each was', async () => {
	const { engine, requests } = scriptedEngine(['Green ', 'Street'], { finish: 'stop' });
	const told: string[] = [];
	const onText = (text: string) => told.push(text);
	const writing = await streamedVision(engine).read(PAGE, 'Read it.', { ...most, onText });
	expect(writing).toMatchObject({ text: 'Green Street', end: 'whole' });
	expect(told).toEqual(['Green ', 'Green Street']);
	expect(writing.tokens.map(({ end }) => end)).toEqual([6, 12]);
	for (const { confidence } of writing.tokens) expect(confidence).toBeCloseTo(0.75);
	// A picture leaves room for 1500 tokens; at temperature 0 all likelihoods would be told as 1.
	expect(requests[0]).toMatchObject({ stream: true, max_tokens: 1500, temperature: 1, logprobs: true });
});

test('the pixels arrive as they are, in an address that the library takes', async () => {
	const { engine, requests } = scriptedEngine(['x'], { finish: 'stop' });
	await streamedVision(engine).read(PAGE, 'Read it.', most);
	const [{ content } = { content: '' }] = requests[0]?.messages ?? [];
	const [text, picture] = Array.isArray(content) ? content : [];
	expect(text).toEqual({ type: 'text', text: 'Read it.' });
	if (picture?.type !== 'image_url') throw new Error('no picture');
	const { url } = picture.image_url;
	expect(url).toMatch(/^data:image\/png;base64,/);
	const bitmap = await createImageBitmap(await (await fetch(url)).blob());
	const context = new OffscreenCanvas(3, 2).getContext('2d');
	context?.drawImage(bitmap, 0, 0);
	const { data = [] } = context?.getImageData(0, 0, 3, 2) ?? {};
	expect([...data].filter((_, at) => at % 4 === 1)).toEqual([...PAGE.grey]);
});

test('what has come to its limit, runs in a circle or is stopped comes back as far as it is', async () => {
	expect(await reading(['One.'], { finish: 'length' }).read(PAGE, '', most)).toMatchObject({
		text: 'One.',
		end: 'limit'
	});
	const circle = await reading(['I see ', 'nothing. '], { repeats: true }).read(PAGE, '', most);
	expect(circle.end).toBe('loop');
	expect(circle.text.length).toBeLessThan(1000);
	const long = reading(['word '.repeat(3), 'and more '], { repeats: true });
	expect((await long.read(PAGE, '', { mostTokens: 5 })).end).toBe('limit');
	const model = reading(['One. ', 'Two. '], { repeats: true });
	const onText = () => model.stop();
	expect(await model.read(PAGE, '', { ...most, onText })).toMatchObject({ text: 'One. ', end: 'stopped' });
});

test('whatever the engine throws, an end that nobody asked for, silence and not stopping are one error of ours', async () => {
	const lost = { reason: 'destroyed', message: 'A valid external Instance reference no longer exists.' };
	const ends: [End, string][] = [
		[{ throws: 'Device was lost' }, 'Device was lost'],
		[{ throws: new Error('Binding size is larger than allowed.') }, 'Binding size'],
		[{ throws: lost }, 'A valid external Instance'],
		[{ throws: {} }, 'no reason given'],
		[{ finish: 'abort' }, 'broke off'],
		[{ hangs: true }, 'silent']
	];
	for (const [end, said] of ends) {
		const read = reading(['One. '], end).read(PAGE, '', most);
		await expect(read).rejects.toMatchObject({ code: 'engine_failed' });
		await expect(read).rejects.toThrow(said);
	}
	const model = reading(['One. '], { hangs: true });
	const onText = () => setTimeout(() => model.stop(), 5);
	await expect(model.read(PAGE, '', { ...most, onText })).rejects.toThrow('does not stop');
});

test('an engine is free for the next picture', async () => {
	const { engine, isFree } = scriptedEngine(['One. '], { repeats: true });
	const model = streamedVision(engine, PATIENCE);
	await model.read(PAGE, '', { ...most, onText: () => model.stop() });
	await expect.poll(isFree).toBe(true);
});
