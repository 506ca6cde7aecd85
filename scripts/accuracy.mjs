/**
 * `npm run test:accuracy [-- --languages eng,deu --kind receipt --only scribe --items --against earlier.json]`: the pages
 * of the recognition corpus through the built app, scored by kind against their true text, beside native Tesseract.
 * `--languages` are Tesseract's codes, or all, with the packs of Debian's tesseract-ocr-all; `--auto` lets the app find
 * each page's language, and shows how often it does.
 * `--kind` and `--only` are patterns, of kinds and of items; `--items` prints each; `--json` prints the results as
 * JSON. They are in test-results/accuracy.json: a copy of it is what `--against` compares a later run with.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runPlaywright } from './robustness/run.mjs';

const { values } = parseArgs({
	options: {
		languages: { type: 'string', default: 'all' },
		auto: { type: 'boolean', default: false },
		kind: { type: 'string' },
		only: { type: 'string' },
		against: { type: 'string' },
		items: { type: 'boolean', default: false },
		json: { type: 'boolean', default: false }
	}
});
if (values.against !== undefined && !existsSync(values.against))
	throw new Error(`There are no results in ${values.against}.`);
await runPlaywright(['tests/accuracy/accuracy.spec.ts'], {
	ACCURACY: JSON.stringify({
		...values,
		languages: values.languages === 'all' ? 'all' : values.languages.split(',')
	})
});
