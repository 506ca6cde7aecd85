/** Builds the static site into build/. */
import { spawnSync } from 'node:child_process';
import { copyAssets } from './assets.mjs';

copyAssets();
const vite = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { stdio: 'inherit' });
if (vite.status !== 0) process.exit(vite.status ?? 1);
await import('./client.mjs');
await import('./precache.mjs');
