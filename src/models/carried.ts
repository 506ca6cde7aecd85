/** A pack that this deployment carries itself: written by scripts/precache.mjs. */
export type CarriedPack = {
	/** Tesseract's */
	code: string;
	/** below the site's address */
	url: string;
	/** on the wire */
	bytes: number;
	/** of the data inside */
	sha256: string;
};

const LIST = 'languages.json';

/** The packs that this deployment carries. The list is a part of the shell, so it is there offline too. */
export async function carriedPacks(site: string): Promise<CarriedPack[]> {
	const response = await siteFile(site + LIST);
	return response ? ((await response.json()) as CarriedPack[]) : [];
}

/** A file of the site itself, from its caches where it is there; null where it cannot be had. */
export async function siteFile(url: string): Promise<Response | null> {
	// A service worker's own requests do not pass through it: it looks into its cache.
	const file = (await caches.match(url, { ignoreSearch: true })) ?? (await fetch(url).catch(() => undefined));
	return file?.ok ? file : null;
}

export async function findCarried(site: string, code: string): Promise<CarriedPack | undefined> {
	return (await carriedPacks(site)).find((pack) => pack.code === code);
}
