import { relaxedSimd, simd } from 'wasm-feature-detect';
import { installedModels } from '#models/model-shelf.ts';
import { fetchInTurn } from './quiet.ts';

/** What is kept of what it takes to work without a network, in bytes. */
export type Stock = { loaded: number; total: number };
/** door: only models of that kind take it */
type Part = { url: string; bytes: number; door?: string };

const PARTS_CACHE = 'parts';
const AT_ONCE = 4;
/** One tab at a time fetches. */
const LOCK = 'private-ocr stock';

/**
 * Fetches all that this browser needs to work offline and has not kept yet; the service worker keeps what passes it.
 * Reports after each file. Resolves at once where everything is there.
 */
export async function stockUp(base: string, onProgress: (stock: Stock) => void): Promise<void> {
	const parts = await neededParts(base);
	await navigator.locks.request(LOCK, async () => {
		const cache = await caches.open(PARTS_CACHE);
		const kept = new Set((await cache.keys()).map((request) => request.url));
		const missing = parts.filter(({ url }) => !kept.has(url));
		const total = sum(parts);
		let loaded = total - sum(missing);
		onProgress({ loaded, total });
		const queue = missing.values();
		const lanes = Array.from({ length: AT_ONCE }, async () => {
			for (const { url, bytes } of queue) {
				const response = await fetchInTurn(url);
				if (!response.ok) throw new TypeError(`${url} answered ${response.status}`);
				await response.arrayBuffer();
				loaded += bytes;
				onProgress({ loaded, total });
			}
		});
		await Promise.all(lanes);
	});
}

async function neededParts(base: string): Promise<Part[]> {
	const response = await fetch(`${base}parts.json`);
	const parts = (await response.json()) as Part[];
	const core = await coreFile();
	const doors = new Set((await installedModels(base)).map(({ model }): string => model.door));
	return parts
		.filter(({ door }) => door === undefined || doors.has(door))
		.filter(({ url }) => !url.includes('/tesseract-core') || url.endsWith(core))
		.map(({ url, bytes }) => ({ url: new URL(url, base).href, bytes }));
}

/** Of the recogniser's builds the one that tesseract.js takes in this browser. Source: its getCore.js */
async function coreFile(): Promise<string> {
	if (await relaxedSimd()) return '/tesseract-core-relaxedsimd-lstm.wasm.js';
	if (await simd()) return '/tesseract-core-simd-lstm.wasm.js';
	return '/tesseract-core-lstm.wasm.js';
}

function sum(parts: readonly Part[]): number {
	return parts.reduce((bytes, part) => bytes + part.bytes, 0);
}
