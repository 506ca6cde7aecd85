import { expect, test } from 'vitest';
import { isCaption } from './captions.ts';
import { setLine } from './place.ts';

const is = (text: string) => isCaption([setLine(text, [0, 0, 100, 20])]);

test.each([
	'Figure 3: Results',
	'Fig. 2.1 – A map',
	'TABLE IV. YIELDS',
	'Table 2',
	'Abbildung 7: Ein Haus',
	'Tabelle 3 Erträge',
	'Tableau 1. Ventes',
	'Рис. 4. Карта',
	'图1 结果',
	'[그림 4-3] 결과'
])('%j is a caption', (text) => {
	expect(is(text)).toBe(true);
});

test.each(['Figure 3 shows the results', 'Table talk', 'Figures 1 and 2', 'The table 2', ''])(
	'%j is none',
	(text) => {
		expect(is(text)).toBe(false);
	}
);
