import { expect, test } from 'vitest';
import { ArithmeticCoder } from './arithmetic-coder.ts';

const bytesOf = (digits: string) => digits.match(/../g)?.map((pair) => parseInt(pair, 16)) ?? [];

/** Source: ITU-T T.88, H.2 */
const SEQUENCE = bytesOf('00020051000000c00352872aaaaaaaaa82c02000fcd79ef6bf7fed904f46a3bf');
const PACKED = bytesOf('84c73bfce1a1430402200000410dbb86f4317fff88ff37471adb6adfffac');

test("the standard's own sequence is packed as the standard says", () => {
	const coder = new ArithmeticCoder(1);
	for (const byte of SEQUENCE) for (let bit = 7; bit >= 0; bit--) coder.encode(0, (byte >> bit) & 1);
	expect([...coder.finish()]).toEqual(PACKED);
});

test('what is always the same takes next to nothing, and more than a buffer finds room', () => {
	const constant = new ArithmeticCoder(1);
	for (let index = 0; index < 100_000; index++) constant.encode(0, 1);
	expect(constant.finish().length).toBeLessThan(16);
	const noise = new ArithmeticCoder(1);
	for (let index = 0, state = 1; index < 400_000; index++) {
		state = (state * 1664525 + 1013904223) % 2 ** 32;
		noise.encode(0, state >= 2 ** 31 ? 1 : 0);
	}
	expect(noise.finish().length).toBeGreaterThan(49_000);
});
