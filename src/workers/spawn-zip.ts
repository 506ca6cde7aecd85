import { RemoteWorker } from './rpc.ts';
import type { ZipMethods } from './zip.ts';

/** A page has several files packed into one. */
export function spawnZip(): RemoteWorker<ZipMethods> {
	return new RemoteWorker(
		new Worker(new URL('./zip.worker.ts', import.meta.url), { type: 'module', name: 'zip' })
	);
}
