import type { warningWords as english } from '#i18n/en/warnings.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	of_page: 'Pagina {page}: {warning}',
	slow: 'Deze browser heeft geen SIMD voor WebAssembly, dus het lezen duurt ongeveer drie keer zo lang: werk hem bij, of gebruik een andere.',
	low_dpi: 'Deze pagina heeft maar {dpi} dpi: scan haar met 300, dan leest ze beter.',
	tiny_letters:
		'De letters op deze pagina zijn heel klein: scan haar met 300 dpi, of neem de foto van dichterbij.',
	blurred: 'Deze pagina is wazig: een scherpe foto met vaste hand leest beter.',
	dark: 'Deze pagina is donker: met meer licht leest ze beter.',
	animation: 'Dit is een animatie: alleen het eerste beeld is gelezen.',
	page_cut_off: 'Deze pagina is beschadigd: er is maar een deel van gelezen.',
	pages_missing: 'Volgens het bestand volgen er meer pagina’s, maar ze zitten er niet in.',
	picture_too_large:
		'Een afbeelding van {width} × {height} pixels is weggelaten: ze is te groot om op dit apparaat te openen.',
	picture_damaged: 'Een afbeelding op deze pagina is beschadigd en weggelaten.',
	page_failed: 'Pagina {page} kon niet gelezen worden: {message}',
	language_lacking:
		'Dit lijkt in het {language} te zijn. De gegevens daarvoor staan niet op dit apparaat en kunnen nu niet gehaald worden: maak de taal beschikbaar op de talenpagina en lees het document opnieuw.',
	script_lacking:
		'Dit lijkt in een ander schrift te zijn ({script}). De gegevens daarvoor staan niet op dit apparaat en kunnen nu niet gehaald worden: maak de taal beschikbaar op de talenpagina en lees het document opnieuw.',
	model_stopped_tab: 'Het beeldmodel liet het programma op deze pagina stoppen: ze is als druk gelezen.',
	model_given_up: 'Het beeldmodel mislukte op de pagina’s ervoor: deze is als druk gelezen.',
	model_lost: 'Het beeldmodel raakte op deze pagina de weg kwijt: ze is als druk gelezen.',
	model_failed: 'Als druk gelezen, want het beeldmodel mislukte. Precies: {message}',
	translation_kept:
		'Teksten die niet met zekerheid vertaald konden worden: {count}. Ze staan er zoals gelezen.',
	translation_needless: 'De tekst is al in het {language} en blijft zoals hij is.',
	translation_failed: 'Niet alles is vertaald: {message}'
};
