/**
 * Who may import whom. The order is the direction of the house: a folder sees only what stands beside it here.
 * Run by `npm run direction`.
 */
const may = {
	document: [],
	languages: ['document'],
	search: [],
	contract: ['document', 'languages'],
	engines: ['document', 'languages', 'contract'],
	exports: ['document', 'languages', 'contract'], // and how pictures lie in files, see below
	chat: ['document', 'languages', 'search', 'contract', 'i18n'], // and engines/language-model.ts, see below
	translate: ['document', 'languages', 'contract'], // and what translates and writes, see below
	tools: ['document', 'languages', 'contract'],
	accounts: ['document', 'languages', 'contract'],
	openapi: ['accounts', 'languages', 'contract'], // when the site is built
	models: ['document', 'languages', 'contract'], // and engines/prompt-api.ts, see below
	pipeline: ['document', 'languages', 'contract'], // and engines/engine.ts, see below
	jobs: ['search', 'document', 'contract', 'accounts'],
	capture: [], // photos of pages: where a page lies in one, and how it looks from above
	workers: [
		'engines',
		'pipeline',
		'capture',
		'exports',
		'chat',
		'translate',
		'models',
		'document',
		'languages',
		'contract'
	],
	runner: [
		'chat',
		'translate',
		'workers',
		'jobs',
		'engines',
		'pipeline',
		'models',
		'accounts',
		'tools',
		'document',
		'languages',
		'contract'
	],
	api: ['jobs', 'accounts', 'tools', 'models', 'languages', 'search', 'document', 'contract'], // never workers, engines or exports: a service worker cannot import() later
	'service-worker': ['api', 'jobs', 'models', 'contract'],
	client: ['workers', 'capture', 'models', 'contract', 'document'], // models: the page fetches packs itself, and shows how far it is; workers: what the camera sees is looked at in a thread
	published: ['client', 'runner', 'contract'],
	i18n: ['contract'],
	ui: ['client', 'tools', 'contract', 'document', 'languages', 'search', 'i18n'],
	routes: ['ui', 'client', 'runner', 'tools', 'contract', 'i18n']
};
const doors = {
	chat: '^src/engines/language-model\\.ts$',
	translate: '^src/engines/(language-model|translator)\\.ts$',
	pipeline: '^src/engines/engine\\.ts$',
	models: '^src/engines/prompt-api\\.ts$',
	exports: '^src/pipeline/decode/',
	client: '^src/workers/spawn-zip\\.ts$'
};

const direction = Object.entries(may).map(([from, to]) => ({
	name: `${from} imports only ${to.join(', ') || 'nothing of ours'}`,
	severity: 'error',
	from: { path: `^src/${from}/` },
	to: {
		path: '^src/',
		pathNot: [`^src/(${[from, ...to].join('|')})/`, ...(doors[from] ? [doors[from]] : [])]
	}
}));

/** @param {string} folders @param {string} packages */
const only = (folders, packages) => ({
	name: `only ${folders} knows ${packages}`,
	severity: 'error',
	from: { path: '^src/', pathNot: `^src/(${folders})/` },
	to: { path: `node_modules/(${packages})/` }
});

export default {
	forbidden: [
		...direction,
		{
			name: 'every folder has its place in this table',
			severity: 'error',
			from: { path: '^src/[^/]+/', pathNot: `^src/(${Object.keys(may).join('|')})/` },
			to: {}
		},
		{ name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
		{
			name: 'imports resolve',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: ['^\\$(app|service-worker)', '\\?url$'] }
		},
		only('jobs', 'dexie'),
		only('engines', 'tesseract\\.js|@huggingface|onnxruntime-web|@mlc-ai'),
		only('pipeline|workers', 'pdfjs-dist'),
		only('contract|openapi', 'zod'),
		only('pipeline', 'franc-all'),
		only('workers', 'client-zip'),
		only('chat', 'minisearch|@orama/stemmers'),
		only('ui', 'diff'),
		only('exports', 'docx|papaparse|write-excel-file|jspdf|@cantoo/pdf-lib'),
		only('ui|routes', 'svelte')
	],
	options: {
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		doNotFollow: { path: 'node_modules' },
		enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['svelte', 'import', 'default'] }
	}
};
