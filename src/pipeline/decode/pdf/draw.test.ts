import { expect, test } from 'vitest';
import { drawingDpi, fittingScale, pixelSize } from './draw.ts';

const A4 = { width: 595, height: 842 };
const scan = (dpi: number, [x0, y0, x1, y1] = [0, 0, 595, 842]) =>
	({ bbox: [x0 ?? 0, y0 ?? 0, x1 ?? 0, y1 ?? 0], dpi }) as const;
/** As much of a page as its size. */
const page = (width: number, height: number) =>
	({
		getViewport: ({ scale }: { scale: number }) => ({ width: width * scale, height: height * scale })
	}) as unknown as Parameters<typeof fittingScale>[0];

test('a page is drawn at the resolution of the scan on it', () => {
	expect(drawingDpi([scan(150)], A4)).toBe(150);
	expect(drawingDpi([scan(600)], A4)).toBe(600);
	expect(drawingDpi([scan(72), scan(300, [0, 100, 595, 742])], A4)).toBe(300);
	expect(drawingDpi([scan(1)], A4)).toBe(20);
});

test('print is drawn at 300 dpi, whatever its small pictures are', () => {
	expect(drawingDpi([], A4)).toBe(300);
	expect(drawingDpi([scan(72, [0, 0, 200, 200]), scan(1200, [500, 800, 900, 1200])], A4)).toBe(300);
});

test('no canvas is larger than any browser gives', () => {
	expect(fittingScale(page(595, 842), 300) * 72).toBeCloseTo(300);
	for (const [width, height] of [
		[595, 842],
		[5000, 5000],
		[14_400, 14_400],
		[100_000, 10]
	] as const) {
		const size = pixelSize(page(width, height), fittingScale(page(width, height), 1200));
		expect(size.width * size.height).toBeLessThanOrEqual(16_777_216);
		expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(16_384);
	}
});

test('a size that rounding in the file has made a little smaller is not a pixel smaller', () => {
	expect(pixelSize(page(479.9999, 297.6), 1000 / 480)).toEqual({ width: 1000, height: 620 });
	expect(pixelSize(page(0.1, 0.1), 1)).toEqual({ width: 1, height: 1 });
});
