import { expect, test } from 'vitest';
import { writingOf } from './script.ts';

test.each([
	['All human beings are born free', 'Latn'],
	['Все люди рождаются свободными', 'Cyrl'],
	['يولد جميع الناس أحرارا', 'Arab'],
	['सभी मनुष्यों को गौरव', 'Deva'],
	['មនុស្សទាំងអស់ កើតមកមានសេរីភាព', 'Khmr'],
	['모든 인간은 태어날 때부터 자유로우며', 'Kore'],
	['すべての人間は、生れながらにして自由であり', 'Jpan'],
	['大韓民國은 民主共和國이다', 'Kore'],
	['人人生而自由，在尊严和权利上一律平等。这个国家对他们说', 'Hans'],
	['人人生而自由，在尊嚴和權利上一律平等。這個國家對他們說', 'Hant']
])('%s is written in %s', (text, script) => expect(writingOf(text).script).toBe(script));

test('most letters decide; figures and signs are no letters', () => {
	expect(writingOf('Invoices 2026: Все люди')).toMatchObject({ script: 'Latn', letters: 8 });
	expect(writingOf('Invoices 2026: Все люди').share).toBeCloseTo(8 / 15);
	expect(writingOf('12.80 € 14 %')).toEqual({ script: null, letters: 0, share: 0 });
});

test('a kana that was misread does not make Chinese Japanese', () => {
	expect(writingOf('人人生而自由在尊严和权利上一律平等へ').script).toBe('Hans');
});
