import { expect, test } from 'vitest';
import type { Block, Line } from '#document/document.ts';
import type { PageImage } from '#document/page-image.ts';
import { pageText } from '#document/text.ts';
import type { VisionEngine, Writing } from '#engines/engine.ts';
import { readVision, type Manner } from './read-vision.ts';
import { samplePage } from './sample-page.ts';

const SIZE = { width: 200, height: 100 };
const IMAGE: PageImage = { ...SIZE, dpi: null, aspect: 1, grey: new Uint8Array(200 * 100).fill(255) };
const PROMPTS = { text: 'Text:', table: 'Table:', formula: 'Formula:' };

type Asked = { prompt: string; width: number; height: number };

/** A model that answers each question with the next of these; it tells what it writes letter by letter. */
function scripted(...answers: (string | Partial<Writing>)[]) {
	const asked: Asked[] = [];
	const engine: VisionEngine = {
		device: 'wasm',
		read({ width, height }, prompt, { onText }) {
			const answer = answers[asked.length] ?? '';
			asked.push({ prompt, width, height });
			const bare: Writing = { text: '', tokens: [], end: 'whole', firstMs: 1, restMs: 1 };
			const writing = typeof answer === 'string' ? { ...bare, text: answer } : { ...bare, ...answer };
			for (let end = 1; end <= writing.text.length; end++) onText?.(writing.text.slice(0, end));
			return Promise.resolve(writing);
		},
		stop: () => undefined,
		close: () => Promise.resolve()
	};
	return { engine, asked };
}

const manner = (writes: Manner['writes'], more: Partial<Manner> = {}): Manner => ({
	writes,
	prompts: PROMPTS,
	wants: 'text',
	...more
});

function line(text: string, y: number): Line {
	const words = text.split(' ').map((word, at) => ({
		text: word,
		bbox: [at * 40, y, at * 40 + 30, y + 10] as Block['bbox'],
		confidence: 0.9
	}));
	return { bbox: [0, y, 180, y + 10], words, fontSize: 10 };
}

const heading: Block = { kind: 'heading', level: 2, bbox: [0, 0, 180, 12], lines: [line('Greem Street', 0)] };
const figure: Block = { kind: 'figure', bbox: [0, 15, 180, 40], lines: [] };
const table: Block = {
	kind: 'table',
	bbox: [0, 50, 180, 90],
	lines: [line('Bread 2', 50)],
	table: {
		rows: 1,
		columns: 1,
		headerRows: 0,
		cells: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, bbox: [0, 50, 180, 60], lineCount: 1 }]
	}
};
const READ = samplePage({ ...SIZE, blocks: [heading, figure, table] });

test('a model for blocks reads what our layout has found, each asked for as what it is', async () => {
	const { engine, asked } = scripted('Green Street', '| Bread | 2 |\n|---|---|\n| Rolls | 7 |');
	const { page } = await readVision(IMAGE, READ, engine, manner('blocks'));
	expect(asked.map(({ prompt }) => prompt)).toEqual(['Text:', 'Table:']);
	for (const { width, height } of asked) expect(width * height).toBeLessThan(200 * 60);
	expect(page?.blocks.map(({ kind }) => kind)).toEqual(['heading', 'figure', 'table']);
	expect(page?.blocks[0]).toMatchObject({ level: 2, bbox: heading.bbox });
	expect(pageText(page ?? READ)).toContain('Green Street');
	// The recogniser has no 7 anywhere.
	const words = page?.blocks.flatMap(({ lines }) => lines.flatMap((each) => each.words)) ?? [];
	expect(words.filter(({ unsupported }) => unsupported).map(({ text }) => text)).toEqual(['7']);
	expect(page?.agreement).toBeGreaterThan(0);
});

test('a page on which the recogniser found nothing is read as one block', async () => {
	const { engine, asked } = scripted('by hand');
	const { page } = await readVision(IMAGE, samplePage(SIZE), engine, manner('blocks'));
	expect(asked).toEqual([{ prompt: 'Text:', ...SIZE }]);
	expect(pageText(page ?? READ)).toBe('by hand');
});

test('of a formula all blocks are one, between no signs', async () => {
	const { engine, asked } = scripted('$$ \\frac{a}{b} $$');
	const { page } = await readVision(IMAGE, samplePage(SIZE), engine, manner('blocks', { wants: 'formula' }));
	expect(asked[0]?.prompt).toBe('Formula:');
	expect(page?.blocks.map((block) => block.kind)).toEqual(['formula']);
	expect(pageText(page ?? READ)).toContain('\\frac{a}{b}');
});

test('a whole page is shown no larger than the model sees it', async () => {
	const { engine, asked } = scripted('Green Street');
	await readVision(IMAGE, READ, engine, manner('markdown', { longestSide: 100 }));
	expect(asked).toEqual([{ prompt: 'Text:', width: 100, height: 50 }]);
});

test('what a model writes is told as text while it comes', async () => {
	const told: string[] = [];
	const tell = (text: string) => told.push(text);
	const tags = '<doctag><title><loc_1><loc_2>Green';
	await readVision(IMAGE, READ, scripted(tags).engine, { ...manner('doctags'), tell });
	expect(told.length).toBeGreaterThan(0);
	for (const text of told) expect('Green').toContain(text);
});

test('what is told ends before a tag that has not come whole, not before a sign for less', async () => {
	const last = async (text: string, writes: Manner['writes']) => {
		const told: string[] = [];
		const { engine } = scripted(text);
		// Only the whole of it is told: the clock lets no second one through.
		const whole: VisionEngine = {
			...engine,
			read: (image, prompt, { onText, ...rest }) => {
				onText?.(text);
				return engine.read(image, prompt, rest);
			}
		};
		await readVision(IMAGE, READ, whole, { ...manner(writes), tell: (each) => told.push(each) });
		return told[0];
	};
	expect(await last('<doctag><text>Green</te', 'doctags')).toBe('Green');
	expect(await last('a < b and more', 'markdown')).toBe('a < b and more');
});

test('a page that runs away, in a circle, or of which nothing was written has no reading', async () => {
	for (const end of ['loop', 'limit', 'stopped'] as const) {
		const whole = scripted({ text: 'Green Street', end });
		expect(await readVision(IMAGE, READ, whole.engine, manner('markdown'))).toMatchObject({
			page: null,
			end
		});
		const blocks = scripted('Green Street', { text: 'x', end });
		expect(await readVision(IMAGE, READ, blocks.engine, manner('blocks'))).toMatchObject({ page: null, end });
	}
	expect((await readVision(IMAGE, READ, scripted('').engine, manner('markdown'))).page).toBeNull();
	const empty = await readVision(IMAGE, samplePage(SIZE), scripted('').engine, manner('markdown'));
	expect(empty.page?.blocks).toEqual([]);
});
