/** Folders below the site's root, with their versions in them: scripts/assets.mjs, through vite.config.ts. */
declare const __FOLDERS__: { tesseract: string; languages: string; pdfjs: string };
