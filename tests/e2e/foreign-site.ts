import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = { type: string; body: string | Buffer; headers?: Record<string, string> };

/** Another site, on a port and so an origin of its own. */
export type ForeignSite = { origin: string; close: () => void };

/** Serves these paths, and nothing else. */
export async function foreignSite(paths: Record<string, Answer>): Promise<ForeignSite> {
	const server: Server = createServer((request, response) => {
		const answer = paths[new URL(request.url ?? '/', 'http://localhost').pathname];
		if (!answer) return void response.writeHead(404).end();
		response.writeHead(200, { 'Content-Type': answer.type, ...answer.headers }).end(answer.body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		close() {
			server.closeAllConnections();
			server.close();
		}
	};
}
