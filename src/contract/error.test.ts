import { expect, test } from 'vitest';
import { ERROR_STATUS, OcrError, fromWire, toWire } from './error.ts';

test('an OcrError survives structured clone as data and is rebuilt with its class and code', () => {
	const back = fromWire(structuredClone(toWire(new OcrError('corrupt', 'Broken.'))));
	expect(back).toBeInstanceOf(OcrError);
	expect(back).toMatchObject({ code: 'corrupt', message: 'Broken.' });
});

test('what a caller has used travels along', () => {
	const error = new OcrError('out_of_credits', 'Come back tomorrow.', { used: 20, cap: 25 });
	expect(structuredClone(toWire(error))).toEqual({
		code: 'out_of_credits',
		message: 'Come back tomorrow.',
		used: 20,
		cap: 25
	});
	expect(toWire(fromWire(toWire(error)))).toEqual(toWire(error));
});

test('anything else is a bug and becomes internal', () => {
	expect(toWire(new TypeError('x is not a function'))).toEqual({
		code: 'internal',
		message: 'x is not a function'
	});
	expect(toWire('a string')).toEqual({ code: 'internal', message: 'a string' });
});

test('a full disk is told as such, also from inside a wrapping error', () => {
	const quota = new DOMException('full', 'QuotaExceededError');
	expect(toWire(quota).code).toBe('storage_full');
	expect(toWire(Object.assign(new Error('aborted'), { inner: quota })).code).toBe('storage_full');
});

test('no error answers 413 or 415: the contract says 400', () => {
	expect(Object.values(ERROR_STATUS)).not.toContain(413);
	expect(Object.values(ERROR_STATUS)).not.toContain(415);
});
