/** How late pages write measures, in the chosen language: apart from what the first pages need. */
import { dateFormat, numberFormat } from './format.ts';

export const tenth = numberFormat({ maximumFractionDigits: 1 });
export const finePercent = numberFormat({ style: 'percent', maximumFractionDigits: 1 });
export const dateTime = dateFormat({ dateStyle: 'medium', timeStyle: 'short' });

const unit = (name: string, digits: number) =>
	numberFormat({ style: 'unit', unit: name, maximumFractionDigits: digits });
const UNITS = [
	{ one: 1e9, format: unit('gigabyte', 1) },
	{ one: 1e6, format: unit('megabyte', 1) },
	{ one: 1e3, format: unit('kilobyte', 0) }
];
const inBytes = unit('byte', 0);
const inKilobytes = unit('kilobyte', 1);

/** In the largest unit of which there is at least one. */
export function size(bytes: number): string {
	const step = UNITS.find(({ one }) => bytes >= one);
	return step ? step.format.format(bytes / step.one) : inBytes.format(bytes);
}

export const kilobytes = (bytes: number): string => inKilobytes.format(bytes / 1e3);
