import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { serve } from '../../scripts/serve.mjs';
import { test as base } from '../e2e/site.ts';
import { debianPack } from '../fixtures/debian-packs.ts';
import { PackHost, siteWithSource } from '../fixtures/pack-host.ts';

/** Packed lightly: a browser that keeps nothing on disk has them all in memory. */
function packOf(code: string): Buffer | undefined {
	const pack = debianPack(code);
	return pack && gzipSync(pack, { level: 1 });
}

/** The built site, which fetches language packs from a host that has those of this machine's Debian. */
export const test = base.extend<object, { site: string }>({
	site: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
		async ({}, use) => {
			const host = new PackHost(packOf);
			const folder = siteWithSource(await host.open());
			const server = await serve(0, folder);
			await use(`http://localhost:${(server.address() as AddressInfo).port}/`);
			server.closeAllConnections();
			server.close();
			host.close();
			rmSync(folder, { recursive: true });
		},
		{ scope: 'worker' }
	]
});
