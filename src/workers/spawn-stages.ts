import type { ChatMethods } from './chat.worker.ts';
import type { DecodeMethods } from './decode.worker.ts';
import type { ExportMethods } from './export.worker.ts';
import type { RecogniseMethods } from './recognise.worker.ts';
import { RemoteWorker } from './rpc.ts';

/** The runner starts the stages of the pipeline. */

export function spawnDecoder(): RemoteWorker<DecodeMethods> {
	return new RemoteWorker(
		new Worker(new URL('./decode.worker.ts', import.meta.url), { type: 'module', name: 'decode' })
	);
}

export function spawnRecogniser(): RemoteWorker<RecogniseMethods> {
	return new RemoteWorker(
		new Worker(new URL('./recognise.worker.ts', import.meta.url), { type: 'module', name: 'recognise' })
	);
}

export function spawnExporter(): RemoteWorker<ExportMethods> {
	return new RemoteWorker(
		new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module', name: 'export' })
	);
}

export function spawnAnswerer(): RemoteWorker<ChatMethods> {
	return new RemoteWorker(
		new Worker(new URL('./chat.worker.ts', import.meta.url), { type: 'module', name: 'chat' })
	);
}
