import { remembered } from '#ui/remembered.ts';

/** Origins whose pages may hand pictures to the clip window without being asked about again. */
const KEY = 'private-ocr-sites';

export function allowedSites(): string[] {
	try {
		const sites: unknown = JSON.parse(remembered()?.getItem(KEY) ?? '[]');
		return Array.isArray(sites) ? sites.filter((site) => typeof site === 'string') : [];
	} catch {
		return []; // not what we wrote: nobody is allowed
	}
}

export function allowSite(origin: string): void {
	keep([...new Set([...allowedSites(), origin])]);
}

export function forbidSite(origin: string): void {
	keep(allowedSites().filter((site) => site !== origin));
}

function keep(sites: string[]): void {
	remembered()?.setItem(KEY, JSON.stringify(sites));
}
