import type { words as english } from '#i18n/en/words.ts';
import {
	form,
	languageName,
	languageNames,
	list,
	megabytes,
	moment,
	percent,
	plural,
	roughly,
	whole
} from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';
import { tools } from './tools.ts';

const pages = (count: number): string => plural(count, 'pagina', 'pagina’s');
const page = (done: number, total: number): string =>
	total === 1 ? 'De pagina' : `Pagina ${whole.format(Math.min(done + 1, total))} van ${whole.format(total)}`;
const reading = (done: number, total: number): string => `${page(done, total)} wordt gelezen`;
const readingPicked = (done: number, total: number): string =>
	total === 1
		? reading(done, total)
		: `Gekozen pagina ${whole.format(Math.min(done + 1, total))} van ${whole.format(total)} wordt gelezen`;

export const words: Translation<typeof english> = {
	name: 'Private OCR',
	errors: {
		no_file: 'Er zat geen bestand bij. Kies een afbeelding of een PDF.',
		unsupported_type:
			'Dit soort bestand kan hier niet gelezen worden. Bewaar het als PDF, PNG of JPEG en probeer het opnieuw.',
		file_too_large: 'Dit bestand is te groot. Splits het, of bewaar het met minder detail.',
		too_many_pages: 'Dit document heeft te veel pagina’s om in één keer te lezen. Kies er een paar.',
		too_many_pixels:
			'Deze afbeelding heeft te veel pixels om te openen. Bewaar haar kleiner en probeer het opnieuw.',
		corrupt: 'Dit bestand is beschadigd of onvolledig. Scan of bewaar het opnieuw.',
		password_needed: 'Deze PDF is vergrendeld. Typ het wachtwoord om hem te lezen.',
		password_wrong: 'Dat is niet het wachtwoord van deze PDF. Typ het nog eens.',
		unknown_value: 'Deze versie van de pagina vroeg om iets wat ze niet heeft. Laad de pagina opnieuw.',
		tier_unavailable:
			'Om dit te lezen is een beeldmodel nodig, en er staat geen geschikt op dit apparaat. Haal er een op de modellenpagina, of lees het als druk.',
		model_missing:
			'Een model dat hiervoor nodig is, staat niet of niet helemaal op dit apparaat. Haal het op de modellenpagina.',
		language_unavailable: 'Deze taal is hier nog niet. Ga één keer online en probeer het opnieuw.',
		invalid_token: 'De meegestuurde sleutel is op dit apparaat niet bekend.',
		token_needed: 'Dit is voor de eigenaar van dit apparaat. Open het vanaf de startpagina.',
		owner_only: 'Dit is alleen voor de eigenaar van dit apparaat.',
		out_of_credits: 'De pagina’s die dit account mag lezen, zijn op.',
		navigation_refused: 'Dit adres is voor programma’s. Open de startpagina.',
		origin_refused: 'Een andere site vroeg hierom en is geweigerd.',
		not_found:
			'Dit document staat niet op dit apparaat. Het is verwijderd, of in een andere browser gelezen.',
		method_not_allowed: 'Deze versie van de pagina vroeg om iets wat ze niet heeft. Laad de pagina opnieuw.',
		not_done: 'Dit document wordt nog gelezen. Wacht tot het klaar is.',
		file_gone:
			'Het bestand wordt niet meer bewaard, zoals op de accountpagina staat, en kan dus niet opnieuw gelezen worden. Bied het nog eens aan.',
		job_failed: 'Dit document kon niet gelezen worden, dus er valt niets te bewaren.',
		cancelled: 'Geannuleerd. De pagina’s die klaar waren, zijn bewaard.',
		superseded: 'Een ander tabblad heeft het lezen overgenomen. Er is niets verloren.',
		engine_failed:
			'De lezer is hier meer dan eens op vastgelopen. Probeer het opnieuw, of met een scherpere scan.',
		page_timeout:
			'Deze pagina duurde te lang en is opgegeven. Een kleinere of scherpere scan helpt misschien.',
		internal: 'Er ging iets mis wat niet mis mag gaan. Laad de pagina opnieuw; wat klaar was, is bewaard.',
		storage_full:
			'Dit apparaat heeft geen ruimte meer. Verwijder documenten die je niet meer nodig hebt en probeer het opnieuw.',
		not_ready: 'Dit bestand wordt nog gemaakt. Vraag het zo meteen nog eens.',
		no_service_worker:
			'Deze browser laat de pagina hier niet lezen. Open haar in een gewoon venster, via https, en sta toe dat ze gegevens bewaart.'
	},
	trouble: {
		unreadable:
			'De browser kon dit bestand niet openen. Misschien is het verplaatst, hernoemd of verwijderd.',
		unreachable: 'De pagina was de lezer even kwijt. Probeer het opnieuw.',
		details: (message) => `Precies: ${message}`
	},
	frame: {
		skip: 'Naar de inhoud',
		home: 'Private OCR, startpagina',
		account: 'Account',
		settings: 'Instellingen',
		absent: 'Deze pagina staat nog niet op dit apparaat',
		absentMore:
			'Ze wordt één keer opgehaald, als er een verbinding is. Daarna opent ze zonder, zoals al het andere hier.',
		language: 'Taal van de app',
		languageChosen: (name) => `De app is nu in het ${name}`,
		noScript:
			'Het lezen gebeurt in deze pagina, dus die heeft JavaScript nodig. Er wordt nooit iets verstuurd.',
		waiting: 'De lezer wordt klaargezet. Je kunt al een bestand aanbieden.',
		failed: 'De pagina kan nog niets lezen.',
		again: 'Pagina opnieuw laden',
		lost: 'Er is geen pagina op dit adres',
		toStart: 'Naar de startpagina'
	},
	stock: {
		loading: (loaded, total) =>
			`Wordt klaargezet voor offline: ${whole.format(Math.round(loaded / 1e6))} van ${megabytes(total)}\u00a0MB`,
		ready: 'Werkt offline',
		failed: 'Nog niet klaar voor offline. Bij het volgende bezoek wordt het opnieuw geprobeerd.'
	},
	start: {
		title: 'Private OCR: de tekst van elke scan, gelezen op je eigen apparaat',
		promise: ['De tekst van elke scan, foto of PDF,', 'alleen op dit apparaat gelezen.'],
		more: 'Je pagina’s worden in deze browser gelezen en alleen hier bewaard: geen aanmelding, geen upload, en geen netwerk nodig zodra alles geladen is.',
		ways: 'Een document aanbieden',
		drop: 'Zet pagina’s hier neer',
		paste: (key) => `of plak een afbeelding met ${key} V`,
		choose: 'Bestanden kiezen',
		pasteButton: 'Plakken',
		folder: 'Een map',
		camera: 'Camera',
		screen: 'Deel van het scherm',
		elsewhere: 'Van andere sites',
		linkPasted:
			'Op het klembord staat alleen een verwijzing naar een afbeelding elders. Kopieer de afbeelding zelf en plak opnieuw.',
		kinds: 'PDF, PNG, JPEG, WEBP, GIF, BMP of TIFF. Meer tegelijk of een hele map mag ook.',
		release: 'Laat los om te lezen',
		releaseMore: 'Je pagina’s blijven op dit apparaat.',
		nothingDropped: 'Er zat geen bestand in wat je neerzette.',
		nothingPasted: 'Er staat geen afbeelding of bestand op het klembord. Kopieer er een en plak opnieuw.',
		clipboardRefused: (key) => `De browser laat de pagina niet op het klembord kijken. Druk op ${key} V.`,
		sampleAsk: 'Niets bij de hand?',
		sample: 'Lees onze voorbeeldbrief',
		sampleMissing: 'De voorbeeldbrief kon niet worden opgehaald. De eerste keer is er een verbinding nodig.',
		refused: (name) => `${name} is niet aangenomen`,
		moreRefused: (count) => `Nog ${plural(count, 'bestand is', 'bestanden zijn')} niet aangenomen`,
		dismiss: 'Sluiten',
		dismissAll: 'Alles sluiten',
		password: 'Wachtwoord',
		open: 'Openen',
		asPrint: 'Als druk lezen'
	},
	choices: {
		line: (chosen) =>
			[
				...(chosen.tool ? [tools.named?.[chosen.tool]] : []),
				`Taal: ${chosen.language === null ? 'automatisch' : languageNames(chosen.language)}`,
				chosen.pages === null ? 'alle pagina’s' : `pagina’s ${chosen.pages}`,
				chosen.tier === 'cpu' ? 'als druk' : 'als handschrift'
			].join(' · '),
		change: 'Wijzigen'
	},
	pages: {
		field: 'Pagina’s',
		hint: 'Bijvoorbeeld 1-3, 7. Voor wat je hierna aanbiedt.',
		example: 'Bijvoorbeeld 1-3, 7',
		wrong: 'Gebruik paginanummers vanaf 1 en reeksen, bijvoorbeeld 1-3, 7.',
		held: (count) =>
			count === 1
				? 'Eén bestand wacht tot de pagina’s kloppen.'
				: `${whole.format(count)} bestanden wachten tot de pagina’s kloppen.`,
		readHeld: (count) => form(count, 'Lees het', 'Lees ze'),
		read: 'Lees deze pagina’s',
		missing: (last) => {
			if (last === null) return 'Dit document heeft niet al deze pagina’s. Kies andere.';
			return last === 1
				? 'Dit document heeft maar één pagina. Kies pagina 1.'
				: `Dit document heeft alleen de pagina’s 1 tot en met ${whole.format(last)}. Kies daaruit.`;
		},
		picked: (ranges, count) => `${form(count, 'Pagina', 'Pagina’s')} ${ranges}`
	},
	languages: {
		link: 'Alle talen',
		field: 'Taal',
		automatic: 'Automatisch',
		here: 'Op dit apparaat',
		others: 'Opgehaald bij eerste gebruik',
		fetchedFirst: 'De gegevens worden één keer opgehaald, als je iets aanbiedt.',
		both: (native, here) => (native === here ? native : `${native} – ${here}`)
	},
	list: {
		title: 'Op dit apparaat',
		loading: 'Eerdere documenten worden gezocht',
		empty:
			'Wat je aanbiedt, staat hier. De tekst blijft tot je het document verwijdert, de afbeeldingen zolang als op de accountpagina staat.',
		more: 'Oudere documenten tonen',
		all: 'Alle documenten, en zoeken erin',
		handing: 'Wordt aangeboden',
		waiting: 'Wacht op zijn beurt',
		fetching: (name, part) =>
			part === null ? `${name} wordt opgehaald` : `${name} wordt opgehaald, ${percent.format(part)}`,
		noRoom: 'Geen ruimte meer op dit apparaat: verwijder iets, dan gaat het lezen verder',
		running: reading,
		runningPicked: readingPicked,
		translating: (done, total) => `${page(done, total)} wordt vertaald`,
		done: pages,
		failed: 'Niet gelezen',
		cancelled: (done) => (done === 0 ? 'Geannuleerd' : `Geannuleerd na ${pages(done)}`),
		sure: (confidence) => `${percent.format(confidence)} zeker`,
		warnings: (count) => plural(count, 'waarschuwing', 'waarschuwingen'),
		cancel: 'Annuleren',
		delete: 'Verwijderen',
		deleteForGood: 'Voorgoed verwijderen',
		keep: 'Houden',
		named: (action, name) => `${action}: ${name}`
	},
	said: {
		handing: (count) =>
			`${plural(count, 'bestand', 'bestanden')} ${form(count, 'wordt', 'worden')} aangeboden`,
		done: (name) => `${name} is gelezen`,
		failed: (name) => `${name} kon niet gelezen worden`,
		cancelled: (name) => `Het lezen van ${name} is geannuleerd`,
		deleted: (name) => `${name} is verwijderd`,
		copied: 'Gekopieerd'
	},
	reader: {
		back: 'Alle documenten',
		loading: 'Het document wordt geopend',
		tabComing: 'Een ogenblik',
		notLoaded: 'De lezer kon niet geladen worden. Er is nog één keer een verbinding nodig.',
		chat: 'Vragen',
		titleRunning: (done, total, name) => `${whole.format(done)}/${whole.format(total)} · ${name}`,
		pages: 'Pagina’s',
		pageState: (shown, state) => `Pagina ${whole.format(shown)}${state}`,
		state: { done: '', waiting: ', nog niet gelezen', failed: ', kon niet gelezen worden' },
		position: (shown, total) => `Pagina ${whole.format(shown)} van ${whole.format(total)}`,
		pickedPosition: (shown, place, count) =>
			`Pagina ${whole.format(shown)} (${whole.format(place)} van ${whole.format(count)})`,
		previous: 'Vorige pagina',
		next: 'Volgende pagina',
		show: 'Tonen',
		page: 'Pagina',
		text: 'Tekst',
		markdown: 'Markdown',
		views: 'Vorm van de tekst',
		picture: (shown) => `Afbeelding van pagina ${whole.format(shown)}`,
		pictureComing: 'De afbeelding van deze pagina verschijnt als ze gelezen is.',
		pictureDrawn: 'De afbeelding van deze pagina wordt getekend.',
		noPicture: 'Er is geen afbeelding van deze pagina.',
		pictureDeleted:
			'De afbeelding van deze pagina is na haar termijn verwijderd, zoals op de accountpagina staat. De tekst blijft.',
		pageRunning: 'Deze pagina wordt gelezen of wacht op haar beurt.',
		pageNever: 'Deze pagina is niet gelezen.',
		pageEmpty: 'Op deze pagina is geen tekst gevonden.',
		pageFailed: 'Deze pagina kon niet gelezen worden',
		copy: 'Kopiëren',
		copyAll: 'Alle pagina’s kopiëren',
		copied: 'Gekopieerd',
		copyFailed: 'De browser stond het kopiëren niet toe. Selecteer de tekst en druk op Ctrl C.',
		download: 'Downloaden',
		downloadAs: (name) => `${name} downloaden`,
		otherFormats: 'Andere formaten',
		later: 'Downloaden kan als alle pagina’s gelezen zijn',
		formats: {
			txt: { name: 'Tekst', about: 'gewone woorden, voor alles' },
			md: { name: 'Markdown', about: 'alinea’s, voor notities' },
			docx: { name: 'Word', about: 'koppen, lijsten en tabellen, om te bewerken' },
			pdf: {
				name: 'Doorzoekbare PDF',
				about: 'de pagina’s zoals ze zijn, met woorden om te vinden en te kopiëren'
			},
			xlsx: { name: 'Excel', about: 'elke tabel een werkblad, om mee te rekenen' },
			csv: { name: 'CSV', about: 'de tabellen, voor elk rekenblad' },
			html: { name: 'Webpagina', about: 'koppen, lijsten en tabellen, om te lezen' },
			json: { name: 'JSON', about: 'woorden met hun plaats, voor programma’s' },
			hocr: { name: 'hOCR', about: 'woorden met hun plaats, als webpagina' },
			alto: { name: 'ALTO', about: 'woorden met hun plaats, voor archieven' }
		},
		making: (name) => `Het ${name}-bestand wordt gemaakt…`,
		made: (name) => `Het ${name}-bestand is klaar`,
		stopMaking: 'Annuleren',
		failed: 'Dit document kon niet gelezen worden',
		cancelled: 'Het lezen is geannuleerd',
		missing: 'Dat document is hier niet',
		missingMore:
			'Documenten staan alleen in de browser die ze las. Dit document is verwijderd, of in een andere browser of op een ander apparaat gelezen.',
		refusedMore: 'Er is niets van bewaard.',
		another: 'Een ander document aanbieden'
	},
	tools,
	status: {
		left: (seconds) => `nog ongeveer ${roughly(seconds)}`,
		leave: 'Je mag weggaan: wat klaar is, is bewaard, en de rest gaat verder als je terugkomt.',
		sure: (confidence) => `Zeker van bijna elk woord (${percent.format(confidence)}).`,
		fairly: (confidence) =>
			`Zeker van de meeste woorden (${percent.format(confidence)}). Controleer namen en getallen.`,
		unsure: (confidence) =>
			`Onzeker over veel woorden (${percent.format(confidence)}). Een scherpere scan zou helpen.`,
		noWords: 'Er zijn geen woorden gevonden.',
		ownWords: 'De woorden zaten al in het bestand; er hoefde niets herkend te worden.',
		someOwnWords: (count) =>
			form(
				count,
				`${whole.format(count)} pagina bracht haar eigen woorden mee; de andere zijn herkend.`,
				`${whole.format(count)} pagina’s brachten hun eigen woorden mee; de andere zijn herkend.`
			),
		found: (codes) => `Gevonden: ${list(codes.map((code) => languageName(code)))}.`,
		warnings: (count) => plural(count, 'waarschuwing', 'waarschuwingen')
	},
	developers: {
		title: 'Voor ontwikkelaars',
		about: 'Elk script op deze site kan dezelfde lezer gebruiken. Plak dit in de console van deze pagina:',
		anonymous:
			'Zonder token mag een script een paar pagina’s per dag lezen, en wat het leest staat ook in jouw lijst. De accountpagina heeft tokens, en de aantallen.',
		more: 'Antwoorden zijn JSON. Documenten van meer dan vijf pagina’s komen meteen terug, om op hun eigen adres opnieuw op te vragen.',
		link: 'De hele API'
	},
	number: whole.format,
	moment
};
