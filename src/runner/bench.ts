import { simd } from 'wasm-feature-detect';
import type { Lease } from '#jobs/work.ts';
import type { DecodeMethods } from '#workers/decode.worker.ts';
import type { ChatMethods } from '#workers/chat.worker.ts';
import { Pool } from '#workers/pool.ts';
import type { ExportMethods } from '#workers/export.worker.ts';
import type { RecogniseMethods } from '#workers/recognise.worker.ts';
import { spawnAnswerer, spawnDecoder, spawnExporter, spawnRecogniser } from '#workers/spawn-stages.ts';
import { spawnVision } from '#workers/spawn-vision.ts';
import type { VisionMethods } from '#workers/vision-methods.ts';
import { Shortage } from './shortage.ts';
import { Slots } from './slots.ts';
import type { Offer } from './start.ts';

/** Files open at a time: each holds a thread and its parsed document. */
const OPEN_FILES = 4;
/** Two, so that a file that hangs while it is opened holds up no other. */
const OPENINGS = 2;
/** Each may hold a document of a thousand pages, and the file that it becomes. */
const EXPORTS = 1;
/** Who asks once asks again, after having read the answer. */
const ANSWERER_IDLE_MS = 300_000;
/** Each holds 70 to 170 MB. A browser kills the tab of a small device long before its cores are busy. */
const MAX_RECOGNISERS = 4;
const MAX_RECOGNISERS_SMALL = 2;
const SMALL_MEMORY_GB = 4;
/** Loading a model takes long, and its memory is much: it stays for as long as somebody may look at a page. */
const VISION_IDLE_MS = 180_000;
/** Tesseract needs some 15 bytes for each pixel of a page: 0.7 GB, and half of it on a small device. */
const RECOGNISED_PIXELS = 48e6;
const RECOGNISED_PIXELS_SMALL = 24e6;

/** What the runner works with: the store's lease, its threads, and how many things may be under way. */
export type Bench = {
	lease: Lease;
	recognisers: Pool<RecogniseMethods>;
	/** kept from file to file: a new thread would have to compile its loops over the pixels again */
	decoders: Pool<DecodeMethods>;
	exporters: Pool<ExportMethods>;
	/** one: a model takes all of a graphics card */
	vision: Pool<VisionMethods>;
	/** one, which keeps what it has read of the documents that were asked last */
	answerers: Pool<ChatMethods>;
	/** counting pages is quick and never waits behind a long document */
	openings: Slots;
	documents: Slots;
	/** pages in memory: one for each recogniser and one that is decoded meanwhile, shared in turn by all documents */
	pages: Slots;
	/** pixels being recognised: a huge page is read alone */
	pixels: Slots;
	/** files being made of finished documents */
	exports: Slots;
	/** questions being answered */
	answers: Slots;
	shortage: Shortage;
	/** without it the recogniser is nearly three times slower */
	hasSimd: Promise<boolean>;
	/** its address, ending with a slash */
	site: string;
	folders: { tesseract: string; languages: string; pdfjs: string };
	/** asks the page to offer something of the browser's own on a port; null where it does not */
	offer: Offer | null;
	now: () => Date;
};

/** @param base the site's address, ending with a slash */
export function createBench(lease: Lease, base: string, offer: Offer | null): Bench {
	const recognisers = new Pool(recogniserCount(navigator), spawnRecogniser);
	return {
		lease,
		recognisers,
		decoders: new Pool(OPEN_FILES + OPENINGS + EXPORTS, spawnDecoder),
		exporters: new Pool(EXPORTS, spawnExporter),
		vision: new Pool(1, spawnVision, VISION_IDLE_MS),
		answerers: new Pool(1, spawnAnswerer, ANSWERER_IDLE_MS),
		openings: new Slots(OPENINGS),
		documents: new Slots(OPEN_FILES),
		pages: new Slots(recognisers.size + 1),
		pixels: new Slots(isSmall(navigator) ? RECOGNISED_PIXELS_SMALL : RECOGNISED_PIXELS),
		exports: new Slots(EXPORTS),
		answers: new Slots(1),
		shortage: new Shortage(),
		hasSimd: simd(),
		site: base,
		folders: {
			tesseract: base + __FOLDERS__.tesseract,
			languages: base + __FOLDERS__.languages,
			pdfjs: base + __FOLDERS__.pdfjs
		},
		offer,
		now: () => new Date()
	};
}

/** A document of so many pages needs, whole, the memory that idle threads have grown to. */
const LONG_PAGES = 100;

/** Ends threads that have nothing to do, where a document is long that was read, or is to be written. */
export function makeRoom({ recognisers, decoders }: Bench, pageCount: number): void {
	if (pageCount < LONG_PAGES) return;
	recognisers.close();
	decoders.close();
}

type Device = { hardwareConcurrency: number; userAgent: string; deviceMemory?: number };

/** As many recognisers as the device has cores and memory for. Not every browser tells its memory; phones say so. */
export function recogniserCount(device: Device): number {
	const most = isSmall(device) ? MAX_RECOGNISERS_SMALL : MAX_RECOGNISERS;
	return Math.max(1, Math.min(device.hardwareConcurrency, most));
}

function isSmall({ userAgent, deviceMemory = Infinity }: Device): boolean {
	return deviceMemory <= SMALL_MEMORY_GB || /Mobi|Android|iP(hone|ad)/.test(userAgent);
}
