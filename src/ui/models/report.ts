import type { Device } from '#client/models.ts';
import { modelWords } from '#i18n/models.ts';

export type Report = { label: string; value: string }[];

/** What is told of a check: as `runner/check-device.ts` gives it. */
type Figures = {
	device: 'webgpu' | 'wasm' | 'browser';
	loadMs: number;
	firstMs: number;
	tokensASecond: number | null;
	memory: number | null;
	cer: number | null;
};

/** A check in words. */
export function reportOf(check: Figures): Report {
	const { check: words } = modelWords;
	return [
		{ label: words.where[check.device], value: words.seconds(check.loadMs + check.firstMs) },
		{ label: words.load, value: words.seconds(check.loadMs) },
		{ label: words.first, value: words.seconds(check.firstMs) },
		{
			label: words.speed,
			value: check.tokensASecond === null ? words.unknown : words.tokens(check.tokensASecond)
		},
		{ label: words.memory, value: check.memory === null ? words.unknown : words.megabytes(check.memory) },
		{ label: words.errors, value: check.cer === null ? words.lost : words.part(check.cer) }
	];
}

/** All that was measured, for whoever wants to tell others. Nothing of a document is in it. */
export function reportText(id: string, check: Figures, device: Device, browser: string): string {
	return JSON.stringify({ model: id, browser, ...check, device_info: device }, null, 2);
}
