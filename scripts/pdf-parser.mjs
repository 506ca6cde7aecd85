/**
 * What pdf.js' parser does otherwise when it is bundled. Three things that it knows and keeps to itself are let through:
 * - the replacement text of a piece of a page (ActualText), without which Indic scripts in PDFs made by browsers and
 *   word processors come out as broken pieces;
 * - that a picture was left out because it is too large, which it only writes to the console;
 * - that a font which the file brings along is bold, by its name: in the list of fonts to draw with instead, as one more
 *   that there is nowhere.
 * And a JPEG is opened as any picture is, not as a video frame: of each frame that is drawn Chromium keeps the pixels,
 * up to 500 MiB of them (measured in Chromium 156).
 * The build stops when a new version of pdf.js has other code in these places.
 */
const CHANGES = [
	{
		from: 'args = [args[0].name, args[1] instanceof Dict ? args[1].get("MCID") : null];',
		to: 'args = [args[0].name, args[1] instanceof Dict ? (args[1].get("ActualText") ?? args[1].get("MCID")) : null];'
	},
	{
		from: /(const msg = "Image exceeded maximum allowed size and was removed.";\s+if \(!ignoreErrors\) \{\s+throw new Error\(msg\);\s+\}\s+)warn\(msg\);(\s+return;)/,
		to: '$1operatorList.addOp(OPS.paintImageXObject, ["too-large", w, h]);$2'
	},
	{
		// How makers of fonts call bold ones; `bx` and `Medi` are those of TeX.
		from: /(this\.fallbackName = "sans-serif";\s+\}\s+)(if \(this\.systemFontInfo\?\.guessFallback\))/,
		to: '$1if (/bold|black|heavy|demi|(?:cm|sf|ec|lm[a-z]*)bx|-medi/i.test(name)) this.fallbackName += ", bold-type";$2'
	},
	{
		from: /decoder = new ImageDecoder\(init\);\s+return \(await decoder\.decode\(\)\)\.image;/,
		to: 'return await createImageBitmap(new Blob([data], { type: init.type }), reducePower ? { resizeWidth: init.desiredWidth, resizeHeight: init.desiredHeight } : {});'
	}
];

/** A Vite plugin. */
export function pdfParser() {
	return {
		name: 'pdf-parser',
		/** @param {string} code @param {string} id */
		transform(code, id) {
			if (!/pdfjs-dist\/build\/pdf\.worker\.mjs/.test(id)) return null;
			const changed = CHANGES.reduce((text, { from, to }) => {
				const next = text.replace(from, to);
				if (next === text) throw new Error(`pdf.js has changed: look at scripts/pdf-parser.mjs (${from})`);
				return next;
			}, code);
			return { code: changed, map: null };
		}
	};
}
