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
	// A service worker's own requests do not pass through it: it looks into its cache.
	const response =
		(await caches.match(site + LIST, { ignoreSearch: true })) ?? (await fetch(site + LIST).catch(() => null));
	return response?.ok ? ((await response.json()) as CarriedPack[]) : [];
}

export async function findCarried(site: string, code: string): Promise<CarriedPack | undefined> {
	return (await carriedPacks(site)).find((pack) => pack.code === code);
}
