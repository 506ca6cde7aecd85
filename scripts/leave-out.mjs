/**
 * What jsPDF fetches to turn web pages and SVG into PDF, which nobody here does: 400 kB that would be kept for offline
 * use. It asks for them only then, and says so when they are missing.
 */
const PACKAGES = ['html2canvas', 'dompurify', 'canvg'];

/** A Vite plugin. */
export function leaveOut() {
	return {
		name: 'leave-out',
		enforce: /** @type {const} */ ('pre'),
		/** @param {string} id @param {string | undefined} importer */
		resolveId(id, importer) {
			return PACKAGES.includes(id) && importer?.includes('/jspdf/') ? `\0left-out:${id}` : null;
		},
		/** @param {string} id */
		load(id) {
			return id.startsWith('\0left-out:') ? 'export default undefined;' : null;
		}
	};
}
