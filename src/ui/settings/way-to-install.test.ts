import { expect, test } from 'vitest';
import { wayToInstall } from './way-to-install.ts';

const mac =
	'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15';
const agents = [
	{
		name: 'a phone of Apple’s',
		way: 'ios',
		userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1'
	},
	{ name: 'a tablet that calls itself a Mac', way: 'ios', userAgent: mac, maxTouchPoints: 5 },
	{ name: 'Safari on a Mac', way: 'mac', userAgent: mac },
	{
		name: 'Firefox',
		way: 'firefox',
		userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
	},
	{ name: 'Chromium on a Mac', way: 'other', userAgent: mac.replace('Version/18.0', 'Chrome/150.0.0.0') }
] as const;

test.each(agents)('$name is told its own way to install', ({ way, userAgent, ...device }) => {
	expect(
		wayToInstall({ userAgent, maxTouchPoints: 'maxTouchPoints' in device ? device.maxTouchPoints : 0 })
	).toBe(way);
});
