/** `npm run test:exports [-- --pages 500]`: long documents to every format, with the memory and the time that takes. */
import { parseArgs } from 'node:util';
import { runPlaywright } from './robustness/run.mjs';

const { values } = parseArgs({ options: { pages: { type: 'string', default: '500' } } });
await runPlaywright(['tests/exports/long-'], { EXPORTS: values.pages });
