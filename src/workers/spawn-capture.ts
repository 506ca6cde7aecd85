import type { CaptureMethods } from './capture-methods.ts';
import { RemoteWorker } from './rpc.ts';

/** The camera's page has its pictures looked at off its own thread. */
export function spawnCapture(): RemoteWorker<CaptureMethods> {
	return new RemoteWorker(
		new Worker(new URL('./capture.worker.ts', import.meta.url), { type: 'module', name: 'capture' })
	);
}
