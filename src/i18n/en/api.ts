import { whole } from '#i18n/format.ts';

/** Of the page about the API: apart from the others, so that only this page loads them. */
export const apiWords = {
	title: 'API',
	about:
		'What this page does, any program can ask it for. Each call below can be tried here: it runs on this device, on real data.',
	ways: [
		'From a script of this site: plain `fetch`, with addresses like `/api/v1/ocr/`.',
		'From any page of this site, without a framework: `import { ready, submit } from "/client.js"`; `/example.html` shows it, `/client.d.ts` has its types.',
		'From any program of this machine: run `npm run bridge`, which answers at `http://127.0.0.1:8765/api/v1/`. The examples use that address.'
	],
	loading: 'Fetching the description',
	calls: 'Calls',
	parameters: 'Parameters',
	body: 'Body',
	bodyOf: (mediaType: string) => `Body, ${mediaType}`,
	required: 'required',
	/** @param description without its full stop @param value as code */
	withDefault: (description: string, value: string) => `${description}; ${value} where it is left out.`,
	samples: 'Language of the example',
	answers: 'Answers',
	try: 'Try it',
	run: 'Send',
	waiting: 'Waiting for the answer',
	took: (ms: number) => `${whole.format(ms)}\u00a0ms`,
	headers: 'Headers of the answer',
	answer: 'Body of the answer',
	save: (bytes: number) => `Save the file, ${whole.format(Math.ceil(bytes / 1000))}\u00a0kB`,
	schemas: 'What the answers hold',
	errors: 'Errors',
	codes: 'Code and status',
	limits: 'Limits'
};
