import { expect, test } from 'vitest';
import { readHocr } from './hocr.ts';
import { writePgm } from './pgm.ts';

const HOCR = `
 <div class='ocr_page' id='page_1' title='image "unknown"; bbox 0 0 200 100; ppageno 0; scan_res 70 70'>
  <div class='ocr_photo' id='block_1_1' title="bbox 0 80 9 99"></div>
  <div class='ocr_carea' id='block_1_2' title="bbox 36 9 158 40">
   <p class='ocr_par' id='par_1_1' lang='eng' title="bbox 36 9 158 40">
    <span class='ocr_header' id='line_1_1' title="bbox 36 9 158 22; baseline 0 -5; x_size 32; x_descenders 6; x_ascenders 7">
     <span class='ocrx_word' id='word_1_1' title='bbox 36 9 96 22; x_wconf 96'>AT&amp;T</span>
     <span class='ocrx_word' id='word_1_2' title='bbox 100 9 158 22; x_wconf 40' lang='eng' dir='rtl'><strong>&lt;it&#39;s&gt;</strong></span>
    </span>
    <span class='ocr_line' id='line_1_2' title="bbox 36 30 40 40; baseline 0 0; x_size 9; x_descenders 2; x_ascenders 2">
     <span class='ocrx_word' id='word_1_3' title='bbox 36 30 40 40; x_wconf 95'> </span>
    </span>
   </p>
  </div>
 </div>`;

test('lines and words come out with their boxes, confidences 0 to 1, and noise left out', () => {
	expect(readHocr(HOCR)).toEqual([
		{
			bbox: [36, 9, 158, 22],
			fontSize: 32,
			words: [
				{ text: 'AT&T', bbox: [36, 9, 96, 22], confidence: 0.96 },
				{ text: "<it's>", bbox: [100, 9, 158, 22], confidence: 0.4 }
			]
		}
	]);
});

test('an empty page has no lines', () => {
	expect(readHocr("<div class='ocr_page' title='bbox 0 0 9 9'></div>")).toEqual([]);
});

test('a PGM is a header and the bytes as they are', () => {
	const file = writePgm({ width: 2, height: 1, dpi: null, aspect: 1, grey: Uint8Array.of(7, 255) });
	expect([...file]).toEqual([...new TextEncoder().encode('P5\n2 1\n255\n'), 7, 255]);
});
