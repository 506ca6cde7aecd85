import { expect, test } from 'vitest';
import { recogniserCount } from './bench.ts';

const desktop = 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0';
const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) Mobile/15E148';

test.each([
	[{ hardwareConcurrency: 2, userAgent: desktop, deviceMemory: 8 }, 2],
	[{ hardwareConcurrency: 16, userAgent: desktop, deviceMemory: 8 }, 4],
	[{ hardwareConcurrency: 16, userAgent: desktop }, 4],
	[{ hardwareConcurrency: 8, userAgent: desktop, deviceMemory: 4 }, 2],
	[{ hardwareConcurrency: 6, userAgent: phone }, 2],
	[{ hardwareConcurrency: 0, userAgent: desktop }, 1]
])('%o gets %i recognisers', (device, count) => {
	expect(recogniserCount(device)).toBe(count);
});
