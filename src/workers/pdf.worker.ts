/** pdf.js' own parser: it answers pdf.js in the decoder's thread. */
import 'pdfjs-dist/build/pdf.worker.mjs';
