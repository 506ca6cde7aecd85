/**
 * `npm run bridge`: the API of the built site for any program of this machine, at http://127.0.0.1:8765/api/v1/. A page
 * of the site runs in a Chromium without a window, and answers.
 *
 * `-- --port 9000` chooses the port; `--profile FOLDER` keeps documents and tokens there, otherwise nothing is kept when
 * it stops; `--owner` lets calls without a token act as the owner of the device.
 */
import { parseArgs } from 'node:util';
import { ensureChromium } from './chromium.mjs';
import { build, install } from './setup.mjs';

const { values } = parseArgs({
	options: {
		port: { type: 'string', default: '8765' },
		profile: { type: 'string' },
		owner: { type: 'boolean', default: false }
	}
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_534)
	throw new Error('--port takes a number from 0 to 65534.');

install();
await ensureChromium();
build();
const { startBridge } = await import('./bridge/server.mjs');
const bridge = await startBridge({
	port,
	owner: values.owner,
	...(values.profile && { profile: values.profile })
});
console.log(`\n  ${bridge.address}/api/v1/ answers. Ctrl+C stops it.\n`);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
	process.once(signal, () => void bridge.close().then(() => process.exit(0)));
