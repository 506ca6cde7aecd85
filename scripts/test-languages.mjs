/**
 * `npm run test:languages [-- --only de,jpn --auto --json]`: a page typeset in each language, through the built app,
 * beside native Tesseract. `--auto` sends `language=auto` and shows which languages were found. The results are in
 * test-results/languages.json. Fonts and language data come from Debian's packages fonts-noto-core, fonts-noto-extra,
 * fonts-noto-cjk, fonts-blankenburg and tesseract-ocr-all; what is not there is left out.
 */
import { parseArgs } from 'node:util';
import { runPlaywright } from './robustness/run.mjs';

const { values } = parseArgs({
	options: {
		only: { type: 'string' },
		auto: { type: 'boolean', default: false },
		json: { type: 'boolean', default: false }
	}
});
await runPlaywright(['tests/languages/typeset.spec.ts'], {
	LANGUAGES: JSON.stringify({ ...values, only: values.only?.split(',') })
});
