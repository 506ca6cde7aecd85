import { OcrError } from '#contract/error.ts';
import type { Page } from '#document/document.ts';
import type { PageImage } from '#document/page-image.ts';
import { pageText } from '#document/text.ts';
import type { VisionEngine } from '#engines/engine.ts';
import { spawnVision } from '#workers/spawn-vision.ts';
import { askForWindow } from './ask-for-window.ts';
import { offerOwn } from './offer-own.ts';

/** What a model did with the sample page on this device. */
export type Check = {
	device: VisionEngine['device'];
	loadMs: number;
	/** until its first token, and how many came a second from there on; null where it wrote too little to tell */
	firstMs: number;
	tokensASecond: number | null;
	tokens: number;
	end: string;
	/** of JavaScript, in bytes; null where the browser does not tell. What the graphics card takes, none does. */
	memory: number | null;
	/** wrong letters for each right one, 0 for none; null where it wrote no page */
	cer: number | null;
	text: string;
};

/**
 * Runs a model that is on this device on the sample, as a job would: nothing is fetched but the sample, from this site.
 * @param site its address, ending with a slash
 * @throws {OcrError} whatever the model ends with; `cancelled`
 */
export async function checkDevice(site: string, id: string, signal: AbortSignal): Promise<Check> {
	const image = await sample(site, signal);
	const worker = spawnVision();
	try {
		const begin = performance.now();
		const window = await askForWindow({ site, offer: offerOwn }, (model) => model.id === id);
		const [loading, writing] = [unheard(), unheard()];
		const transfer = window ? [loading, window] : [loading];
		const device = await worker.call(
			'load',
			[
				{ site, id },
				{ told: loading, window }
			],
			{ signal, transfer }
		);
		const loadMs = performance.now() - begin;
		const asked = [image, blank(image), 'text', writing] as const;
		const reading = await worker.call('read', [...asked], { signal, transfer: [writing] });
		const { page, end, tokens, firstMs, restMs } = reading;
		const text = page ? pageText(page) : '';
		return {
			device,
			loadMs,
			firstMs,
			tokensASecond: restMs > 0 && tokens > 1 ? ((tokens - 1) / restMs) * 1000 : null,
			tokens,
			end,
			memory: usedMemory(),
			cer: page ? errorRate(text, await truth(site, signal)) : null,
			text
		};
	} finally {
		worker.close();
	}
}

async function sample(site: string, signal: AbortSignal): Promise<PageImage> {
	const bitmap = await createImageBitmap(await (await fetchHere(`${site}sample/letter.png`, signal)).blob());
	const { width, height } = bitmap;
	const context = new OffscreenCanvas(width, height).getContext('2d');
	if (!context) throw new OcrError('internal', 'This browser gives no canvas.');
	context.drawImage(bitmap, 0, 0);
	const { data } = context.getImageData(0, 0, width, height);
	// The sample is grey, so any of its colours is its brightness.
	const grey = Uint8Array.from({ length: width * height }, (_, at) => data[at * 4] ?? 0);
	return { width, height, dpi: 150, aspect: 1, grey };
}

async function truth(site: string, signal: AbortSignal): Promise<string> {
	return (await fetchHere(`${site}sample/letter.txt`, signal)).text();
}

async function fetchHere(address: string, signal: AbortSignal): Promise<Response> {
	const response = await fetch(address, { signal });
	if (!response.ok) throw new TypeError(`${address} answered ${response.status}.`);
	return response;
}

function blank({ width, height }: PageImage): Page {
	return { index: 0, width, height, dpi: 150, rotation: 0, source: 'ocr', remedies: [], blocks: [] };
}

/** A port on which nobody listens: the check tells its figures in the end. */
function unheard(): MessagePort {
	return new MessageChannel().port2;
}

function usedMemory(): number | null {
	const { memory } = performance as { memory?: { usedJSHeapSize: number } };
	return memory?.usedJSHeapSize ?? null;
}

/** Source: Levenshtein 1966, over letters without blanks, for models break lines as they like */
export function errorRate(text: string, truth: string): number {
	const [read, right] = [text, truth].map((each) => each.replace(/\s+/g, ''));
	if (!read || !right) return right ? 1 : 0;
	let row = Array.from({ length: right.length + 1 }, (_, at) => at);
	for (let i = 1; i <= read.length; i++) {
		const next = [i];
		for (let j = 1; j <= right.length; j++) {
			const same = read[i - 1] === right[j - 1] ? 0 : 1;
			next.push(Math.min((row[j - 1] ?? 0) + same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return (row.at(-1) ?? 0) / right.length;
}
