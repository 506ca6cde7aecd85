/** A program that runs as it stands beside `npm run bridge`. */
export type Sample = { lang: 'JavaScript' | 'Python' | 'curl'; source: string };

/** Where `npm run bridge` answers unless it is told otherwise: scripts/bridge.mjs. */
export const BRIDGE = 'http://127.0.0.1:8765/api/v1';

export const samples = (JavaScript: string, Python: string, curl: string): Sample[] =>
	Object.entries({ JavaScript, Python, curl }).map(([lang, source]) => ({
		lang: lang as Sample['lang'],
		source: source.trim().replaceAll('BRIDGE', BRIDGE)
	}));
