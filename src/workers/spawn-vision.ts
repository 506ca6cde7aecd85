import { RemoteWorker } from './rpc.ts';
import type { VisionMethods } from './vision-methods.ts';

/** The runner starts a vision model's thread, and the page that tries whether one runs here. */
export function spawnVision(): RemoteWorker<VisionMethods> {
	return new RemoteWorker(
		new Worker(new URL('./vision.worker.ts', import.meta.url), { type: 'module', name: 'vision' })
	);
}
