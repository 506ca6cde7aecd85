import type { Purpose } from '#contract/values.ts';
import { megabytes, whole } from '#i18n/format.ts';
import { finePercent, tenth } from '#i18n/measures.ts';

/** Of the page of models: apart from the others, so that only that page loads them. */
export const modelWords = {
	title: 'Models',
	about:
		'Programs that read what the usual reader cannot (handwriting, formulas, pages with a difficult layout), and programs that write answers to questions about a document. They run on this device alone. Nothing is fetched before you ask for it.',
	device: {
		title: 'This device',
		loading: 'Looking at this device',
		withCard: (name: string) =>
			name === '' ? 'A graphics card can be used.' : `A graphics card can be used: ${name}.`,
		slowCard:
			'This browser only imitates a graphics card with the processor. Models run, but take minutes for a page.',
		lack: {
			insecure: 'Models need a secure page: open this one over https.',
			no_webgpu:
				'This browser cannot use a graphics card for this. Small models still run on the processor, in minutes for a page. A current Chrome, Edge or Safari is faster.',
			no_adapter:
				'No graphics card was found that can be used. Small models still run on the processor, in minutes for a page.'
		},
		halves: 'It computes with half-size numbers, so the smaller files are enough.',
		noHalves: 'It does not compute with half-size numbers, so the larger files are needed.',
		free: (bytes: number) => `Free for this page: ${megabytes(bytes)} MB.`,
		memory: (bytes: number) => `Memory, as far as the browser tells: ${megabytes(bytes)} MB.`
	},
	purpose: {
		'pages-doctags':
			'Whole pages with layout, tables, formulas and code. Best in English. Not for handwriting.',
		'pages-markdown': 'Whole pages in many layouts and languages.',
		regions: 'Handwriting, formulas and text in many languages, one block of the page after another.',
		pictures:
			'Text in pictures of any kind, read by a model that was made to talk about them. It adds what is not there.',
		chat: 'Answers to questions about a document.'
	} satisfies Record<Purpose, string>,
	experiment: 'Experiment',
	reading: 'For reading',
	answering: {
		title: 'For answers',
		about:
			'Questions about a document are answered without any of these, by quoting it. With one of them, answers are written in sentences; what the document does not support is taken out. Of those that are here the first is used.'
	},
	own: {
		name: 'The browser’s own model',
		pictures: 'Pictures read by the browser’s own model',
		ready: 'this browser has it: nothing to fetch',
		wanting: 'the browser fetches it itself, some gigabytes, from where its maker keeps it',
		inUse: 'in use; the browser keeps it',
		fetched: (part: number) => `the browser fetches it: ${finePercent.format(part)}`,
		use: 'Use',
		leave: 'Do not use',
		used: 'The browser’s own model is used now',
		left: 'The browser’s own model is no longer used'
	},
	facts: (about: string, licence: string) => (licence === '' ? about : `${about} Licence: ${licence}.`),
	home: (name: string) => `About ${name}`,
	size: (bytes: number) => `about ${megabytes(bytes)} MB to fetch`,
	here: (bytes: number) => `on this device, ${megabytes(bytes)} MB`,
	paused: (loaded: number, total: number) =>
		`stopped at ${megabytes(loaded)} of ${megabytes(total)} MB; what has come is kept`,
	fetching: (name: string) => `Fetching ${name}`,
	fetched: (loaded: number, total: number | null, part: number, parts: number) =>
		total === null
			? 'Asking what there is to fetch'
			: `${megabytes(loaded)} of ${megabytes(total)} MB, file ${whole.format(part)} of ${whole.format(parts)}`,
	lack: {
		gpu: 'Cannot run here: it needs a graphics card that this browser can use.',
		feature: 'Cannot run here: the graphics card lacks half-size numbers (shader-f16).',
		memory: 'This device has probably too little memory for it. The page may be closed in the middle.',
		room: 'There is not enough room: delete documents, languages or other models first.'
	},
	fetch: 'Fetch',
	goOn: 'Go on',
	pause: 'Pause',
	remove: 'Remove',
	removeForGood: 'Remove for good',
	fetchedNow: (name: string) => `${name} is on this device now`,
	removed: (name: string) => `${name} was removed`,
	source: (hosts: string) =>
		hosts === ''
			? 'Fetching is switched off here: take a model from a folder of your own.'
			: `Models are fetched from ${hosts}. That host sees your address and which model you want, never a document.`,
	address: {
		title: 'Another model, by its address',
		about:
			'A model that lies where models are fetched from can be named by the address of its page. One for web-llm also needs the address of the program that runs it (.wasm), unless that lies beside it. Its settings are asked for first; then it is fetched like the others.',
		model: 'Address of the model',
		program: 'Address of its program, where it needs one',
		looking: 'Looking at what lies there'
	},
	/** of what a person has brought */
	bad: {
		elsewhere:
			'Models are fetched from the places named on this page only. Give the address of one that lies there, or take it from a folder.',
		absent: 'Nothing was found at this address.',
		programElsewhere:
			'Programs are not fetched from there. Give the address of one in the folder of web-llm’s programs, or take the model from a folder.',
		noProgram:
			'The program that runs this model is missing: put the .wasm file of web-llm beside it, or name its address.',
		noModel:
			'There is no model here that can run: it takes a config.json of Granite Docling, GLM-OCR or LightOnOCR, or an mlc-chat-config.json with its program (.wasm).'
	},
	folder: {
		title: 'From a folder of your own',
		about:
			'A model that you have on a disk is copied from there. One in ONNX’s form has its settings, and a folder "onnx" with its files; one for web-llm has mlc-chat-config.json, the files that belong to it, and the program that runs it (.wasm).',
		choose: 'Choose a folder',
		copying: (loaded: number, total: number) => `Copied ${megabytes(loaded)} of ${megabytes(total)} MB`
	},
	check: {
		start: 'Check this device',
		loading: 'Loading the model and reading the sample letter. This may take minutes.',
		done: 'The check is done',
		where: {
			webgpu: 'On the graphics card',
			wasm: 'On the processor',
			browser: 'In the browser’s own model'
		},
		load: 'Loading',
		first: 'First word after',
		speed: 'Speed',
		memory: 'Memory of the page',
		errors: 'Wrong letters',
		seconds: (ms: number) => `${tenth.format(ms / 1000)} s`,
		tokens: (count: number) => `${tenth.format(count)} tokens a second`,
		part: (of: number) => finePercent.format(of),
		megabytes: (bytes: number) => `${megabytes(bytes)} MB`,
		unknown: 'not told',
		lost: 'It lost its way and wrote no page.',
		copy: 'Copy the report',
		copied: 'The report is copied',
		notCopied: 'The browser did not allow copying'
	}
};
