import { expect, test } from 'vitest';
import type { PageImage } from '#document/page-image.ts';
import { loadOnnx } from './onnx.ts';

const FOLDER = '/tests/fixtures/tiny-model/';
const files: Record<string, string> = import.meta.glob('/tests/fixtures/tiny-model/**/*.{json,onnx}', {
	query: '?url',
	import: 'default',
	eager: true
});

/** As our shelf gives them out: undefined where the model has no such file. */
async function open(path: string): Promise<Response | undefined> {
	const url = files[FOLDER + path];
	return url === undefined ? undefined : fetch(url);
}

/** White paper with a black square whose left edge is here; all black where it is nowhere. */
function drawn(left: number | null): PageImage {
	const [width, height] = [400, 300];
	const grey = new Uint8Array(width * height).fill(left === null ? 0 : 255);
	for (let y = 50; left !== null && y < 150; y++) grey.fill(0, y * width + left, y * width + left + 100);
	return { width, height, dpi: null, aspect: 1, grey };
}

test(
	'a model reads what is in the pixels, tells how sure it is, and a circle is cut',
	{ timeout: 240_000 },
	async () => {
		const engine = await loadOnnx({ open, dtype: 'fp32', device: 'wasm' });
		const prompt = 'Convert this page to docling.';
		const pieces: string[] = [];
		const onText = (text: string) => pieces.push(text);
		const left = await engine.read(drawn(50), prompt, { mostTokens: 200, onText });
		expect(left.end).toBe('whole');
		expect(left.text).toContain('<loc_160>Left side, Velimir 77123</text>');
		expect(pieces.length).toBeGreaterThan(5);
		expect(pieces.at(-1)).toBe(left.text);
		for (const piece of pieces) expect(left.text.startsWith(piece)).toBe(true);
		expect(left.tokens.at(-1)?.end).toBe(left.text.length);
		for (const { confidence } of left.tokens) expect(confidence).toBeCloseTo(0.99, 2);
		expect((await engine.read(drawn(250), prompt, { mostTokens: 200 })).text).toContain('>Right side,');
		expect((await engine.read(drawn(50), prompt, { mostTokens: 5 })).end).toBe('limit');
		const dark = await engine.read(drawn(null), prompt, { mostTokens: 1000 });
		expect(dark.end).toBe('loop');
		expect(dark.tokens.length).toBeLessThan(300);
		await engine.close();
	}
);

test('a model of which a file is missing is an error that says so', { timeout: 120_000 }, async () => {
	const without = (path: string) =>
		path.endsWith('embed_tokens.onnx') ? Promise.resolve(undefined) : open(path);
	await expect(loadOnnx({ open: without, dtype: 'fp32', device: 'wasm' })).rejects.toMatchObject({
		code: 'engine_failed'
	});
});
