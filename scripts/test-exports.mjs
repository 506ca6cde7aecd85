/**
 * `npm run test:exports [-- --pages 500] [-- --read-all]`: long documents to every format, with the memory and the time
 * that takes. With `--read-all` each page of the scans is read; else four stand for all.
 */
import { parseArgs } from 'node:util';
import { runPlaywright } from './robustness/run.mjs';

const { values } = parseArgs({
	options: { pages: { type: 'string', default: '500' }, 'read-all': { type: 'boolean', default: false } }
});
const all = values['read-all'];
await runPlaywright([all ? 'tests/exports/long-scans' : 'tests/exports/long-'], {
	EXPORTS: values.pages,
	...(all && { EXPORTS_READ: 'all' })
});
