import { expect, test } from 'vitest';
import { isKnownPredictor, undoPredictor } from './predictor.ts';

test('differences of bytes add up along each row, sample by sample', () => {
	const bytes = Uint8Array.of(10, 20, 1, 2, 250, 1, 5, 5, 1, 1, 1, 1);
	const rows = { bits: 8, predictor: 2, samples: 2, rowBytes: 6, littleEndian: true };
	expect(undoPredictor(bytes, rows)).toBe(true);
	expect([...bytes]).toEqual([10, 20, 11, 22, 5, 23, 5, 5, 6, 6, 7, 7]);
});

test('differences of 16 bits carry, in either byte order', () => {
	const rows = { bits: 16, predictor: 2, samples: 1, rowBytes: 4 };
	const little = Uint8Array.of(0xff, 0, 2, 0);
	undoPredictor(little, { ...rows, littleEndian: true });
	expect([...little]).toEqual([0xff, 0, 1, 1]);
	const big = Uint8Array.of(0, 0xff, 0, 2);
	undoPredictor(big, { ...rows, littleEndian: false });
	expect([...big]).toEqual([0, 0xff, 1, 1]);
});

test('floats are put together from their planes of bytes, big-endian', () => {
	// 1 and 2 as 3f800000 and 40000000: planes 3f 40 | 80 00 | 00 00 | 00 00, as differences
	const bytes = Uint8Array.of(0x3f, 0x01, 0x40, 0x80, 0, 0, 0, 0);
	const rows = { bits: 32, predictor: 3, samples: 1, rowBytes: 8, littleEndian: true };
	expect(undoPredictor(bytes, rows)).toBe(false);
	const view = new DataView(bytes.buffer);
	expect([view.getFloat32(0), view.getFloat32(4)]).toEqual([1, 2]);
});

test('without a predictor nothing changes', () => {
	const bytes = Uint8Array.of(1, 2);
	expect(undoPredictor(bytes, { bits: 8, predictor: 1, samples: 1, rowBytes: 2, littleEndian: false })).toBe(
		false
	);
	expect([...bytes]).toEqual([1, 2]);
	expect(isKnownPredictor({ bits: 12, predictor: 2 })).toBe(false);
	expect(isKnownPredictor({ bits: 8, predictor: 9 })).toBe(false);
});
