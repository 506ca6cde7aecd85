import type { modelWords as english } from '#i18n/en/models.ts';
import { megabytes, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';
import { finePercent, tenth } from '#i18n/measures.ts';

export const words: Translation<typeof english> = {
	title: 'Modellen',
	about:
		'Programma’s die lezen wat de gewone lezer niet kan (handschrift, formules, pagina’s met een moeilijke opmaak), en programma’s die antwoorden schrijven op vragen over een document. Ze draaien alleen op dit apparaat. Er wordt niets opgehaald voordat je erom vraagt.',
	device: {
		title: 'Dit apparaat',
		loading: 'Het apparaat wordt bekeken',
		withCard: (name) =>
			name === '' ? 'Er is een bruikbare videokaart.' : `Er is een bruikbare videokaart: ${name}.`,
		slowCard:
			'Deze browser doet een videokaart alleen na met de processor. Modellen draaien, maar doen minuten over een pagina.',
		lack: {
			insecure: 'Modellen hebben een beveiligde pagina nodig: open deze via https.',
			no_webgpu:
				'Deze browser kan hiervoor geen videokaart gebruiken. Kleine modellen draaien wel op de processor, in minuten per pagina. Een actuele Chrome, Edge of Safari is sneller.',
			no_adapter:
				'Er is geen bruikbare videokaart gevonden. Kleine modellen draaien wel op de processor, in minuten per pagina.'
		},
		halves: 'Het rekent met getallen van halve grootte, dus de kleinere bestanden volstaan.',
		noHalves: 'Het rekent niet met getallen van halve grootte, dus de grotere bestanden zijn nodig.',
		free: (bytes) => `Vrij voor deze pagina: ${megabytes(bytes)} MB.`,
		memory: (bytes) => `Geheugen, voor zover de browser het vertelt: ${megabytes(bytes)} MB.`
	},
	purpose: {
		'pages-doctags':
			'Hele pagina’s met opmaak, tabellen, formules en code. Het best in het Engels. Niet voor handschrift.',
		'pages-markdown': 'Hele pagina’s in allerlei opmaak en talen.',
		regions: 'Handschrift, formules en tekst in veel talen, het ene blok van de pagina na het andere.',
		pictures:
			'Tekst in allerlei afbeeldingen, gelezen door een model dat gemaakt is om erover te praten. Het voegt toe wat er niet staat.',
		chat: 'Antwoorden op vragen over een document.'
	},
	experiment: 'Proef',
	reading: 'Om te lezen',
	answering: {
		title: 'Om te antwoorden',
		about:
			'Vragen over een document worden ook zonder deze modellen beantwoord, met citaten. Met een ervan worden antwoorden in zinnen geschreven; wat het document niet ondersteunt, wordt eruit gehaald. Van wat er is, wordt het eerste gebruikt.'
	},
	own: {
		name: 'Het eigen model van de browser',
		pictures: 'Afbeeldingen, gelezen door het eigen model van de browser',
		ready: 'deze browser heeft het: er hoeft niets opgehaald te worden',
		wanting: 'de browser haalt het zelf op, enkele gigabytes, bij zijn maker',
		inUse: 'in gebruik; de browser bewaart het',
		fetched: (part) => `de browser haalt het op: ${finePercent.format(part)}`,
		use: 'Gebruiken',
		leave: 'Niet gebruiken',
		used: 'Het eigen model van de browser wordt nu gebruikt',
		left: 'Het eigen model van de browser wordt niet meer gebruikt'
	},
	facts: (about, licence) => (licence === '' ? about : `${about} Licentie: ${licence}.`),
	home: (name) => `Over ${name}`,
	size: (bytes) => `ongeveer ${megabytes(bytes)} MB op te halen`,
	here: (bytes) => `op dit apparaat, ${megabytes(bytes)} MB`,
	paused: (loaded, total) => `gestopt bij ${megabytes(loaded)} van ${megabytes(total)} MB; wat er is, blijft`,
	fetching: (name) => `${name} wordt opgehaald`,
	fetched: (loaded, total, part, parts) =>
		total === null
			? 'Er wordt gevraagd wat er op te halen is'
			: `${megabytes(loaded)} van ${megabytes(total)} MB, bestand ${whole.format(part)} van ${whole.format(parts)}`,
	lack: {
		gpu: 'Kan hier niet draaien: het heeft een videokaart nodig die deze browser kan gebruiken.',
		feature: 'Kan hier niet draaien: de videokaart kent geen getallen van halve grootte (shader-f16).',
		memory: 'Dit apparaat heeft er waarschijnlijk te weinig geheugen voor. De pagina kan halverwege sluiten.',
		room: 'Er is niet genoeg ruimte: verwijder eerst documenten, talen of andere modellen.'
	},
	fetch: 'Ophalen',
	goOn: 'Verdergaan',
	pause: 'Pauze',
	remove: 'Verwijderen',
	removeForGood: 'Voorgoed verwijderen',
	fetchedNow: (name) => `${name} staat nu op dit apparaat`,
	removed: (name) => `${name} is verwijderd`,
	source: (hosts) =>
		hosts === ''
			? 'Ophalen staat hier uit: neem een model uit een eigen map.'
			: `Modellen worden opgehaald van ${hosts}. Die host ziet je adres en welk model je wilt, nooit een document.`,
	address: {
		title: 'Een ander model, met zijn adres',
		about:
			'Een model dat staat waar modellen worden opgehaald, kan met het adres van zijn pagina worden aangewezen. Een model voor web-llm heeft ook het adres nodig van het programma dat het uitvoert (.wasm), tenzij dat ernaast staat. Eerst worden alleen zijn instellingen gevraagd; daarna wordt het opgehaald zoals de andere.',
		model: 'Adres van het model',
		program: 'Adres van zijn programma, als het er een nodig heeft',
		looking: 'Er wordt gekeken wat daar staat'
	},
	bad: {
		elsewhere:
			'Modellen worden alleen opgehaald van de plaatsen die op deze pagina staan. Geef het adres van een model dat daar staat, of neem het uit een map.',
		absent: 'Op dit adres is niets gevonden.',
		programElsewhere:
			'Programma’s worden daar niet opgehaald. Geef het adres van een programma in de map van web-llm, of neem het model uit een map.',
		noProgram:
			'Het programma dat dit model uitvoert, ontbreekt: zet het .wasm-bestand van web-llm ernaast, of geef het adres ervan.',
		noModel:
			'Hier is geen model dat kan draaien: nodig is een config.json van Granite Docling, GLM-OCR of LightOnOCR, of een mlc-chat-config.json met zijn programma (.wasm).'
	},
	folder: {
		title: 'Uit een eigen map',
		about:
			'Een model dat je op een schijf hebt, wordt daarvandaan gekopieerd. Een in de vorm van ONNX heeft zijn instellingen, en een map "onnx" met zijn bestanden; een voor web-llm heeft mlc-chat-config.json, de bestanden die erbij horen, en het programma dat het uitvoert (.wasm).',
		choose: 'Een map kiezen',
		copying: (loaded, total) => `${megabytes(loaded)} van ${megabytes(total)} MB gekopieerd`
	},
	check: {
		start: 'Dit apparaat controleren',
		loading: 'Het model wordt geladen en leest de voorbeeldbrief. Dat kan minuten duren.',
		done: 'De controle is klaar',
		where: {
			webgpu: 'Op de videokaart',
			wasm: 'Op de processor',
			browser: 'In het eigen model van de browser'
		},
		load: 'Laden',
		first: 'Eerste woord na',
		speed: 'Snelheid',
		memory: 'Geheugen van de pagina',
		errors: 'Foute letters',
		seconds: (ms) => `${tenth.format(ms / 1000)} s`,
		tokens: (count) => `${tenth.format(count)} tokens per seconde`,
		part: finePercent.format,
		megabytes: (bytes) => `${megabytes(bytes)} MB`,
		unknown: 'niet verteld',
		lost: 'Het raakte de weg kwijt en schreef geen pagina.',
		copy: 'Het verslag kopiëren',
		copied: 'Het verslag is gekopieerd',
		notCopied: 'De browser stond het kopiëren niet toe'
	}
};
