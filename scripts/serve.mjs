/** Serves build/ as a static host would, with the headers that the README asks hosts for. */
import { createServer } from 'node:http';
import compression from 'compression';
import sirv from 'sirv';

const IMMUTABLE = /^\/(_app\/immutable|tesseract|languages\/[^/]+|pdfjs)\//;

/** @param {number} port 0 for any that is free @param {string} [folder] @returns {Promise<import('node:http').Server>} */
export function serve(port, folder = 'build') {
	const files = sirv(folder, {
		etag: true,
		setHeaders(response, pathname) {
			response.setHeader(
				'Cache-Control',
				IMMUTABLE.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache'
			);
			response.setHeader('X-Content-Type-Options', 'nosniff');
			response.setHeader('Referrer-Policy', 'no-referrer');
		}
	});
	const compress = compression();
	const server = createServer((request, response) => {
		compress(request, response, () =>
			files(request, response, () => response.writeHead(404).end('Not found'))
		);
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => resolve(server));
	});
}
