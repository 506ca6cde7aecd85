import { expect, test } from 'vitest';
import { OcrError } from '#contract/error.ts';
import type { EchoMethods } from './echo.worker.ts';
import { Pool, type Loan } from './pool.ts';
import { RemoteWorker } from './rpc.ts';

const spawn = () =>
	new RemoteWorker<EchoMethods>(new Worker(new URL('./echo.worker.ts', import.meta.url), { type: 'module' }));

/** A worker that has nothing to load still has to start. */
const LOAN: Loan<EchoMethods> = { load: (worker, signal) => worker.call('double', [0], { signal }) };

test('a call returns the value, typed', async () => {
	const n: number = await spawn().call('double', [21]);
	expect(n).toBe(42);
});

test('an OcrError crosses the thread with its class and code, a bug becomes internal', async () => {
	const error = await spawn()
		.call('boom', [])
		.catch((reason: unknown) => reason);
	expect(error).toBeInstanceOf(OcrError);
	expect(error).toMatchObject({ code: 'corrupt', message: 'Broken.' });
	await expect(spawn().call('bug', [])).rejects.toMatchObject({
		code: 'internal',
		message: 'x is not a function'
	});
});

test('a crash rejects every call in flight, and every one after it', async () => {
	const worker = spawn();
	const hanging = worker.call('hang', []);
	const crashing = worker.call('crash', []);
	await expect(crashing).rejects.toMatchObject({ code: 'engine_failed' });
	await expect(hanging).rejects.toMatchObject({ code: 'engine_failed' });
	await expect(worker.call('double', [1])).rejects.toMatchObject({ code: 'engine_failed' });
});

test('a worker that cannot be loaded rejects instead of hanging', async () => {
	const gone = URL.createObjectURL(new Blob());
	URL.revokeObjectURL(gone);
	const worker = new RemoteWorker<EchoMethods>(new Worker(gone, { type: 'module' }));
	await expect(worker.call('double', [1])).rejects.toMatchObject({ code: 'engine_failed' });
});

test('abort ends a call that never ends, with the reason that was given', async () => {
	const plain = new AbortController();
	const call = spawn().call('hang', [], { signal: plain.signal });
	plain.abort();
	await expect(call).rejects.toMatchObject({ code: 'cancelled' });
	const watchdog = new AbortController();
	const late = spawn().call('hang', [], { signal: watchdog.signal });
	watchdog.abort(new OcrError('page_timeout', 'Too long.'));
	await expect(late).rejects.toMatchObject({ code: 'page_timeout' });
});

test('an abort after the answer ends nothing', async () => {
	const abort = new AbortController();
	const worker = spawn();
	await worker.call('double', [1], { signal: abort.signal });
	abort.abort();
	expect(await worker.call('double', [2])).toBe(4);
});

test('a result that cannot be cloned rejects instead of hanging', async () => {
	await expect(spawn().call('uncloneable', [])).rejects.toMatchObject({ code: 'internal' });
});

test('buffers are moved, not copied, in both directions', async () => {
	const worker = spawn();
	const bytes = await worker.call('bytes', [1000]);
	expect([bytes.length, bytes[999]]).toEqual([1000, 7]);
	expect(await worker.call('measure', [bytes], { transfer: [bytes.buffer] })).toBe(1000);
	expect(bytes.length).toBe(0);
});

test('a closed worker refuses further calls', async () => {
	const worker = spawn();
	worker.close();
	await expect(worker.call('double', [1])).rejects.toMatchObject({ code: 'cancelled' });
});

test('a pool lends each worker to one at a time, and replaces one that died', async () => {
	let started = 0;
	const pool = new Pool(2, () => (started++, spawn()));
	const results = await Promise.all(
		[1, 2, 3, 4].map((n) => pool.use(LOAN, (worker) => worker.call('double', [n])))
	);
	expect(results).toEqual([2, 4, 6, 8]);
	expect(started).toBe(2);
	const crash = pool.use(LOAN, (worker) => worker.call('crash', []));
	const others = Promise.all([5, 6, 7].map((n) => pool.use(LOAN, (worker) => worker.call('double', [n]))));
	await expect(crash).rejects.toMatchObject({ code: 'engine_failed' });
	expect(await others).toEqual([10, 12, 14]);
	expect(
		await Promise.all([8, 9].map((n) => pool.use(LOAN, (worker) => worker.call('double', [n]))))
	).toEqual([16, 18]);
	expect(started).toBe(3);
	pool.close();
});

test('a pool ends its workers when nobody has wanted them for a while', async () => {
	const workers: RemoteWorker<EchoMethods>[] = [];
	const pool = new Pool(
		1,
		() => {
			const worker = spawn();
			workers.push(worker);
			return worker;
		},
		50
	);
	await pool.use(LOAN, (worker) => worker.call('double', [1]));
	await expect.poll(() => workers[0]?.ended).toBe(true);
	expect(await pool.use(LOAN, (worker) => worker.call('double', [2]))).toBe(4);
	expect(workers).toHaveLength(2);
	pool.close();
});

test('a worker that never starts is replaced, without a word of its own', async () => {
	let started = 0;
	const mute = () =>
		new RemoteWorker<EchoMethods>(
			new Worker(URL.createObjectURL(new Blob([''], { type: 'text/javascript' })))
		);
	const pool = new Pool(1, () => (++started < 3 ? mute() : spawn()));
	expect(await pool.use({ ...LOAN, firstLoadMs: 100 }, (worker) => worker.call('double', [4]))).toBe(8);
	expect(started).toBe(3);
	pool.close();
});

test('a load that fails is tried again in a new thread, then told', async () => {
	let started = 0;
	const pool = new Pool(1, () => (started++, spawn()));
	const failing: Loan<EchoMethods> = { load: (worker) => worker.call('boom', []) };
	await expect(pool.use(failing, () => Promise.resolve())).rejects.toMatchObject({ code: 'corrupt' });
	expect(started).toBe(4);
	expect(await pool.use(LOAN, (worker) => worker.call('double', [4]))).toBe(8);
	pool.close();
});

test('a worker that has loaded what is wanted is taken before others', async () => {
	const pool = new Pool(2, spawn);
	const [german, french] = await Promise.all(['de', 'fr'].map((kind) => pool.lend({ ...LOAN, kind })));
	for (const worker of [german, french]) if (worker) pool.giveBack(worker);
	const again = await pool.lend({ ...LOAN, kind: 'de' });
	expect(again).toBe(german);
	const other = await pool.lend({ ...LOAN, kind: 'it' });
	expect(other).toBe(french);
	for (const worker of [again, other]) pool.giveBack(worker);
	pool.close();
});

test('who comes while a worker is warmed has that one', async () => {
	let started = 0;
	const pool = new Pool(2, () => (started++, spawn()));
	pool.warm(LOAN);
	pool.warm(LOAN);
	expect(await pool.use(LOAN, (worker) => worker.call('double', [2]))).toBe(4);
	expect(started).toBe(1);
	pool.close();
});
