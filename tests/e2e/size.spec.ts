import { readFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { serve } from '../../scripts/serve.mjs';
import { controlled, expect, test } from './site.ts';

test('the service worker stays within 60 kB gzip', () => {
	expect(gzipSync(readFileSync('build/service-worker.js')).length).toBeLessThanOrEqual(60_000);
});

test('a first visit transfers at most 200 kB before anyone picks a file', async ({ page }) => {
	const host = await serve(0);
	const hostPort = (host.address() as AddressInfo).port;
	// What crosses the wire, headers and service worker included: bytes that a proxy in front of the host hands on.
	let transferred = 0;
	const proxy = createServer((socket) => {
		const upstream = connect(hostPort, '127.0.0.1');
		upstream.on('data', (data) => (transferred += data.length));
		upstream.on('error', () => socket.destroy());
		socket.on('error', () => upstream.destroy());
		socket.pipe(upstream).pipe(socket);
	});
	await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
	await page.goto(`http://localhost:${(proxy.address() as AddressInfo).port}/`);
	await controlled(page);
	await page.waitForLoadState('networkidle');
	expect(transferred).toBeGreaterThan(20_000);
	expect(transferred).toBeLessThanOrEqual(200_000);
	proxy.close();
	host.closeAllConnections();
	host.close();
});
