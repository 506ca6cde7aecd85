import { OWN_RANK, type ModelRecord, type Variant } from './catalogue.ts';
import type { Manifest } from './manifest.ts';

/** What this device brings for a model. Plain data: it is shown, and crosses threads. */
export type Device = {
	/** why no model can use the graphics card; null where one can */
	lack: 'insecure' | 'no_webgpu' | 'no_adapter' | null;
	/** who made it and what it is, as far as the browser tells; may be empty */
	name: string;
	/** computed by the processor: far slower than a graphics card */
	isFallback: boolean;
	features: string[];
	/** in bytes; 0 where there is none */
	largestBuffer: number;
	largestBinding: number;
	workgroupStorage: number;
	buffersPerStage: number;
	/** free for this site, in bytes */
	free: number;
	/** in bytes; a hint that stops at 8 GB, null where the browser does not tell */
	memory: number | null;
};

type Hinted = { deviceMemory?: number };

/** Looks at the device, without fetching or allocating anything. */
export async function probeDevice(): Promise<Device> {
	const { quota = 0, usage = 0 } = await navigator.storage.estimate();
	const { deviceMemory } = navigator as Hinted;
	const rest = {
		free: Math.max(0, quota - usage),
		memory: deviceMemory === undefined ? null : deviceMemory * 2 ** 30
	};
	if (!isSecureContext) return { ...NOTHING, ...rest, lack: 'insecure' };
	if (!('gpu' in navigator)) return { ...NOTHING, ...rest, lack: 'no_webgpu' };
	const adapter = await navigator.gpu
		.requestAdapter({ powerPreference: 'high-performance' })
		.catch(() => null);
	if (!adapter) return { ...NOTHING, ...rest, lack: 'no_adapter' };
	const { limits, info } = adapter;
	return {
		lack: null,
		name: [info.vendor, info.architecture, info.description].filter(Boolean).join(' '),
		isFallback: info.isFallbackAdapter || /swiftshader/i.test(`${info.architecture} ${info.description}`),
		features: [...adapter.features],
		largestBuffer: limits.maxBufferSize,
		largestBinding: limits.maxStorageBufferBindingSize,
		workgroupStorage: limits.maxComputeWorkgroupStorageSize,
		buffersPerStage: limits.maxStorageBuffersPerShaderStage,
		...rest
	};
}

const NOTHING = {
	name: '',
	isFallback: false,
	features: [],
	largestBuffer: 0,
	largestBinding: 0,
	workgroupStorage: 0,
	buffersPerStage: 0
};

/** Why a model cannot run here, or should not. */
export type Lack = 'gpu' | 'feature' | 'memory' | 'room';

/** Of what the browser says about memory this much can be had: the rest is the system's and other tabs'. */
const MEMORY_PART = 0.6;
/** What comes is kept twice for a moment, and other things want room too. */
const ROOM = 1.2;

/** What web-llm's programs ask of a card. Source: web-llm 0.2.86, detectGPUDevice; the defaults of WebGPU are less. */
const LEAST = {
	largestBuffer: 2 ** 28,
	largestBinding: 2 ** 27,
	workgroupStorage: 2 ** 15,
	buffersPerStage: 10
};

/**
 * Whether a card computes for web-llm. One that the processor imitates writes a word of the models that are known in
 * seconds: only what a person has brought is tried on it.
 */
export function runsWebLlm({ rank }: Pick<ModelRecord, 'rank'>, device: Device): boolean {
	if (device.lack !== null || (device.isFallback && rank < OWN_RANK)) return false;
	return (
		device.largestBuffer >= LEAST.largestBuffer &&
		device.largestBinding >= LEAST.largestBinding &&
		device.workgroupStorage >= LEAST.workgroupStorage &&
		device.buffersPerStage >= LEAST.buffersPerStage
	);
}

/** Whether the device is still what a model was fetched for: without a feature it fails when all of it is loaded. */
export function stillRuns({ model, dtype }: Pick<Manifest, 'model' | 'dtype'>, device: Device): boolean {
	if (model.door === 'web-llm' && !runsWebLlm(model, device)) return false;
	const features = model.variants.find((variant) => variant.dtype === dtype)?.features ?? [];
	return features.every((name) => device.features.includes(name));
}

/**
 * The variant of a model that this device runs, the best there is, and what speaks against it.
 * @param loaded bytes of it that are here already
 */
export function fitting(
	model: ModelRecord,
	device: Device,
	loaded = 0
): { variant: Variant; lack: Lack | null } | { variant: null; lack: Lack } {
	if (model.door === 'web-llm' && !runsWebLlm(model, device)) return { variant: null, lack: 'gpu' };
	const variant = model.variants.find(({ features }) =>
		features.every((name) => device.features.includes(name))
	);
	if (!variant) return { variant: null, lack: 'feature' };
	const { memoryBytes, downloadBytes } = variant;
	if (device.memory !== null && memoryBytes > device.memory * MEMORY_PART) return { variant, lack: 'memory' };
	if ((downloadBytes - loaded) * ROOM > device.free) return { variant, lack: 'room' };
	return { variant, lack: null };
}
