/** Folders below the site's root, with their versions in them: scripts/assets.mjs, through vite.config.ts. */
declare const __FOLDERS__: { tesseract: string; languages: string; pdfjs: string };
/** Addresses of language packs with `{code}` in them, from scripts/language-sources.mjs. */
declare const __LANGUAGE_SOURCES__: string[];
/** The same up to the code: what the site may connect to. */
declare const __LANGUAGE_FOLDERS__: string[];
/** Where models are fetched, from scripts/model-sources.mjs. */
declare const __MODEL_SOURCES__: { kind: 'hub' | 'folder'; address: string }[];
/** Where the programs of web-llm's models are fetched, from the same. */
declare const __MODEL_LIBRARIES__: { kind: 'github' | 'folder'; address: string }[];
/** Dexie for browsers that have classes, as all of ours do: 2 kB less. It has the types of the usual entry. */
declare module 'dexie/dist/modern/dexie.mjs' {
	export * from 'dexie';
}
