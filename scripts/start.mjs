/** `npm start`: installs and builds what is missing, serves the site, prints its address. */
import { build, install } from './setup.mjs';

const FIRST_PORT = Number(process.env.PORT ?? 4173);
const TRIES = 10;

install();
build();
const { serve } = await import('./serve.mjs');
const port = await firstFree(FIRST_PORT);
console.log(
	`\n  Open http://localhost:${port}/ in a browser. Ctrl+C stops the server; the page then goes on offline.\n`
);

/** Another port is another origin to a browser, with documents of its own: say so. @param {number} first */
async function firstFree(first) {
	for (let port = first; port < first + TRIES; port++) {
		try {
			await serve(port);
			if (port !== first)
				console.log(
					`Port ${first} is taken, so this is ${port}: documents read at the other address are not seen here.`
				);
			return port;
		} catch (error) {
			if (error.code !== 'EADDRINUSE') throw error;
		}
	}
	throw new Error(
		`The ports ${first} to ${first + TRIES - 1} are all taken: choose one with PORT=… npm start.`
	);
}
