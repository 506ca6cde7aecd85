import { expect, test } from 'vitest';
import type { PageImage } from '#document/page-image.ts';
import type { PromptApi, Said } from '#engines/prompt-api.ts';
import { browserVision, lookWith } from './browser.ts';

const PAGE: PageImage = { width: 2, height: 1, dpi: null, aspect: 1, grey: Uint8Array.of(40, 200) };
const most = { mostTokens: 4000 };

/** A browser's model that writes these pieces, then ends, throws what it throws, or goes on only when it is stopped. */
function scripted(pieces: readonly string[], end: { throws?: unknown; hangs?: true } = {}) {
	const log = {
		created: [] as unknown[],
		prompts: [] as (string | Said[])[],
		pixels: [] as number[],
		open: 0
	};
	const api: PromptApi = {
		availability: () => Promise.resolve('available'),
		create(options) {
			log.created.push(options?.expectedInputs);
			log.open++;
			return Promise.resolve({
				destroy: () => void log.open--,
				promptStreaming(input, { signal }) {
					log.prompts.push(input);
					log.pixels = pixelsOf(input);
					return new ReadableStream<string>({
						start(controller) {
							for (const piece of pieces) controller.enqueue(piece);
							if ('throws' in end) controller.error(end.throws);
							else if (end.hangs)
								signal.addEventListener('abort', () => controller.error(signal.reason), { once: true });
							else controller.close();
						}
					});
				}
			});
		}
	};
	return { api, log };
}

/** What a model sees of the picture that it is shown: the brightness of each pixel. */
function pixelsOf(input: string | Said[]): number[] {
	const parts = typeof input === 'string' ? [] : (input[0]?.content ?? []);
	const picture = Array.isArray(parts) ? parts.find((part) => part.type === 'image')?.value : undefined;
	if (!picture) return [];
	const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
	context?.drawImage(picture, 0, 0);
	const { data = [] } = context?.getImageData(0, 0, picture.width, picture.height) ?? {};
	return [...data].filter((_, at) => at % 4 === 0);
}

const engineOf = (api: PromptApi, silenceMs = 1500) => browserVision(lookWith(api), silenceMs);

test('a picture goes with its question, the text comes in pieces, and the session ends', async () => {
	const { api, log } = scripted(['Green ', 'Street']);
	const told: string[] = [];
	const onText = (text: string) => told.push(text);
	const writing = await engineOf(api).read(PAGE, 'Read it.', { ...most, onText });
	expect(writing).toMatchObject({ text: 'Green Street', tokens: [], end: 'whole' });
	expect(told).toEqual(['Green ', 'Green Street']);
	expect(log.created).toEqual([[{ type: 'image' }]]);
	expect(log.prompts).toMatchObject([
		[{ role: 'user', content: [{ type: 'text', value: 'Read it.' }, { type: 'image' }] }]
	]);
	expect(log.pixels).toEqual([40, 200]);
	expect(log.open).toBe(0);
});

test('what runs in a circle, too long, or is stopped comes back as far as it is', async () => {
	const circle = scripted(
		Array.from({ length: 300 }, () => 'nothing. '),
		{ hangs: true }
	);
	expect((await engineOf(circle.api).read(PAGE, '', most)).end).toBe('loop');
	expect(circle.log.open).toBe(0);
	const words = Array.from({ length: 300 }, (_, index) => `word ${index} `);
	const long = scripted(words, { hangs: true });
	expect((await engineOf(long.api).read(PAGE, '', { mostTokens: 20 })).end).toBe('limit');
	const model = engineOf(scripted(['One. '], { hangs: true }).api);
	const onText = () => setTimeout(() => model.stop(), 1);
	expect(await model.read(PAGE, '', { ...most, onText })).toMatchObject({ text: 'One. ', end: 'stopped' });
});

test('what it throws and silence are errors of ours, and the session ends where it can', async () => {
	const quota = new DOMException('The input is too large.', 'QuotaExceededError');
	for (const [end, said] of [
		[{ throws: quota }, 'too large'],
		[{ throws: 'gone' }, 'gone'],
		[{ throws: undefined }, 'no reason given']
	] as const) {
		const { api, log } = scripted(['One. '], end);
		const read = engineOf(api).read(PAGE, '', most);
		await expect(read).rejects.toMatchObject({ code: 'engine_failed' });
		await expect(read).rejects.toThrow(said);
		expect(log.open).toBe(0);
	}
	const silent = engineOf(scripted([], { hangs: true }).api, 20).read(PAGE, '', most);
	await expect(silent).rejects.toThrow('silent');
});
