type Device = { userAgent: string; maxTouchPoints: number };

/** How a browser that does not offer it by itself installs a page. */
export function wayToInstall({ userAgent, maxTouchPoints }: Device): 'ios' | 'mac' | 'firefox' | 'other' {
	// An iPad calls itself a Mac, but no Mac has a touch screen.
	if (/iP(hone|ad|od)/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1)) return 'ios';
	if (/Firefox\//.test(userAgent)) return 'firefox';
	if (/Macintosh/.test(userAgent) && /Safari\//.test(userAgent) && !/Chrom/.test(userAgent)) return 'mac';
	return 'other';
}
