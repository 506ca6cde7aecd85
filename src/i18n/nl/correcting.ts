import type { correctingWords as english } from '#i18n/en/correcting.ts';
import { languageName, list, percent, plural, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';
import { dateTime, size, tenth } from '#i18n/measures.ts';

export const words: Translation<typeof english> = {
	undo: 'Ongedaan maken',
	redo: 'Opnieuw',
	undone: 'Ongedaan gemaakt',
	redone: 'Opnieuw gedaan',
	kept: 'Bewaard',
	keeping: 'Wordt bewaard',
	notKept: 'Nog niet bewaard. Wat je typte blijft op deze pagina, en het bewaren wordt opnieuw geprobeerd.',
	again: 'Opnieuw proberen',
	line: 'regel',
	howLine: 'Druk op Enter om deze regel te verbeteren.',
	correctLine: 'Deze regel verbeteren',
	correctWord: (text, confidence) =>
		confidence === null
			? `Het woord ${text} verbeteren`
			: `Het woord ${text} verbeteren, ${percent.format(confidence)} zeker`,
	wordKeys: 'Enter: het klopt. Typ om het te verbeteren. F8: het volgende. Escape: stoppen.',
	lineKeys: 'Enter: bewaren. Escape: laten zoals het was.',
	doubts: (count) => `${plural(count, 'woord', 'woorden')} om na te kijken`,
	noDoubts: 'Geen woorden om na te kijken',
	nextDoubt: 'Volgende twijfelachtige woord',
	previousDoubt: 'Vorige twijfelachtige woord',
	original: 'Zoals het herkend werd',
	wasEmpty: 'Het werd niet herkend.',
	block: {
		menu: 'Dit blok wijzigen',
		kind: 'Het is',
		kinds: {
			title: 'Titel',
			heading1: 'Kop 1',
			heading2: 'Kop 2',
			heading3: 'Kop 3',
			paragraph: 'Alinea',
			caption: 'Bijschrift',
			formula: 'Formule',
			header: 'Koptekst van de pagina',
			footer: 'Voettekst van de pagina'
		},
		up: 'Eerder lezen',
		down: 'Later lezen',
		add: 'Een alinea eronder toevoegen',
		added: 'Nieuwe alinea',
		remove: 'Verwijderen',
		editTable: 'De tabel bewerken'
	},
	tables: {
		tab: 'Tabellen',
		none: 'Op deze pagina staat geen tabel.',
		elsewhere: 'Tabellen staan op deze pagina’s:',
		page: (shown) => `Pagina ${whole.format(shown)}`,
		name: (place, rows, columns) =>
			`Tabel ${whole.format(place)}, ${plural(rows, 'rij', 'rijen')} en ${plural(columns, 'kolom', 'kolommen')}`,
		keys: 'Met de pijlen ga je van cel naar cel, met Shift kies je er meer. Enter of F2 verbetert er een, Delete maakt leeg wat gekozen is.',
		cell: (row, column) => `Rij ${whole.format(row)}, kolom ${whole.format(column)}`,
		row: 'Rij',
		column: 'Kolom',
		cells: 'Cellen',
		addAbove: 'Een rij erboven',
		addBelow: 'Een rij eronder',
		addBefore: 'Een kolom ervoor',
		addAfter: 'Een kolom erna',
		up: 'Naar boven',
		down: 'Naar beneden',
		back: 'Naar voren',
		forth: 'Naar achteren',
		remove: 'Verwijderen',
		merge: 'Samenvoegen',
		split: 'Splitsen',
		transpose: 'Rijen en kolommen omwisselen',
		header: 'De eerste rijen benoemen de kolommen, tot hier',
		noHeader: 'Geen rij benoemt de kolommen',
		copy: 'Tabel kopiëren',
		copied: (rows, columns) => `${plural(rows * columns, 'cel', 'cellen')} gekopieerd`,
		copyFailed: 'De browser stond het kopiëren niet toe. Kies de cellen en druk op Ctrl C.',
		pasted: 'Geplakt',
		refused: 'Dat kan hier niet: een samengevoegde cel zit in de weg, of de tabel zou te groot worden.',
		waiting: 'Tabellen kunnen gewijzigd worden als het hele document gelezen is.'
	},
	markdown: {
		form: 'Vorm van de Markdown',
		formed: 'Zoals het eruitziet',
		source: 'Zoals het geschreven is'
	},
	details: {
		tab: 'Details',
		document: 'Het document',
		page: (shown) => `Pagina ${whole.format(shown)}`,
		file: 'Bestand',
		size: 'Grootte',
		read: 'Gelezen',
		took: 'Duur',
		moment: (from) => dateTime.format(new Date(from)),
		seconds: (count) =>
			count < 90 ? `${tenth.format(count)} s` : `${whole.format(Math.round(count / 60))} min`,
		bytes: size,
		pages: 'Pagina’s',
		pagesOf: (done, total) =>
			done === total ? whole.format(total) : `${whole.format(done)} van ${whole.format(total)}`,
		asked: 'Gevraagd',
		found: 'Gevonden',
		automatic: 'Automatisch',
		languages: (codes) => list(codes.map((code) => languageName(code))),
		confidence: 'Zekerheid',
		percent: (part) => (part === null ? 'Niet gegeven' : percent.format(part)),
		corrections: 'Verbeteringen',
		count: whole.format,
		warnings: 'Wat er onderweg misging',
		source: 'De tekst',
		sources: {
			ocr: 'is op dit apparaat herkend, door Tesseract',
			text_layer: 'zat in het bestand',
			vlm: 'is op dit apparaat herkend, door een beeldmodel'
		},
		picture: 'De afbeelding',
		pixels: (across, down, dpi) =>
			dpi === null
				? `${whole.format(across)} × ${whole.format(down)} pixels`
				: `${whole.format(across)} × ${whole.format(down)} pixels, ${whole.format(dpi)} per inch`,
		words: 'De woorden',
		wordsOf: (all, doubted) =>
			doubted === 0
				? whole.format(all)
				: `${whole.format(all)}, waarvan ${whole.format(doubted)} om na te kijken`,
		done: 'Wat er eerst met de afbeelding gedaan is',
		nothingDone: 'Er was niets nodig.',
		remedies: {
			negate: () => 'Ze was licht op donker, en is omgezet in donker op licht.',
			turn: (figure) => `Ze is ${whole.format(figure)}° gedraaid om rechtop te staan.`,
			light: (figure) =>
				`Het licht is gelijkgemaakt: het papier verschilde ${percent.format(figure)} van plaats tot plaats.`,
			straighten: (figure) =>
				`De regels stonden ${tenth.format(Math.abs(figure))}° scheef, en zijn rechtgezet.`,
			sharpen: (figure) =>
				`Ze is scherper gemaakt: de randen van de letters waren ${tenth.format(figure)} pixels breed.`,
			rescale: (figure) =>
				figure > 1
					? `Ze is ${tenth.format(figure)} keer vergroot, omdat de letters klein waren.`
					: `Ze is verkleind tot ${percent.format(figure)}, omdat de letters groot waren.`
		},
		why: 'Waarom het misschien slecht gelezen is',
		reasons: {
			manyDoubts: 'Veel woorden zijn met weinig zekerheid gelezen.',
			lowDpi: 'De afbeelding heeft weinig pixels per inch. Scan met 300.',
			smallPrint: 'De letters zijn klein op de afbeelding. Kom dichterbij, of scan met meer detail.',
			blurred: 'De afbeelding is wazig. Houd de camera stil, of laat haar scherpstellen.',
			unevenLight: 'Er ligt een schaduw of lamplicht op het papier. Belicht het gelijkmatig.',
			tilted: 'De pagina lag scheef. Leg haar recht.',
			dark: 'De druk is licht op donker, en dat leest moeilijker.'
		},
		json: 'Zoals programma’s het krijgen (JSON)',
		copyJson: 'Alles kopiëren',
		items: (count) => plural(count, 'item', 'items'),
		more: (count) => `Nog ${whole.format(count)} tonen`,
		copied: 'Gekopieerd'
	}
};
