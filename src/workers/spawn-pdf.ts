/** A decoder starts the PDF reader's parser. */
export function spawnPdfWorker(): Worker {
	return new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module', name: 'pdf' });
}
