/** The other end of rpc.browser.test.ts: a worker that does what workers do, and dies as they die. */
import { OcrError } from '#contract/error.ts';
import { serve, Transfer } from './rpc.ts';

const methods = {
	double: (n: number) => n * 2,
	boom: () => {
		throw new OcrError('corrupt', 'Broken.');
	},
	bug: () => {
		throw new TypeError('x is not a function');
	},
	hang: () => new Promise<never>(() => undefined),
	crash: () => {
		setTimeout(() => {
			throw new Error('out of memory');
		});
		return new Promise<never>(() => undefined);
	},
	uncloneable: () => () => 1,
	bytes: (length: number) => {
		const bytes = new Uint8Array(length).fill(7);
		return new Transfer(bytes, [bytes.buffer]);
	},
	measure: (bytes: Uint8Array) => bytes.length
};

export type EchoMethods = typeof methods;

serve(methods, self);
