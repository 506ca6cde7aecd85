import { brief, periodBrief, periodName } from '#i18n/account-format.ts';
import type { accountWords as english } from '#i18n/en/account.ts';
import { plural, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

const credits = (count: number): string => plural(count, 'credit', 'credits');

export const words: Translation<typeof english> = {
	title: 'Account',
	about:
		'Jij bent de eigenaar van dit apparaat: wat je aanbiedt wordt geteld, zonder maximum. Eén pagina is één credit.',
	loading: 'Je account wordt bekeken',
	usage: {
		title: 'Wat je gelezen hebt',
		today: 'Vandaag',
		month: 'Deze maand',
		count: whole.format,
		short: brief.format,
		days: 'Dagen',
		months: 'Maanden',
		views: 'Periode van de grafiek',
		chart: { days: 'Credits van de laatste 14 dagen', months: 'Credits van de laatste 12 maanden' },
		table: 'Als tabel tonen',
		period: { days: 'Dag', months: 'Maand' },
		credits: 'Credits',
		name: periodName,
		brief: periodBrief
	},
	tokens: {
		title: 'Tokens voor programma’s',
		about:
			'Een programma stuurt een token om herkend te worden. Zijn documenten zijn van hemzelf: ze staan niet in jouw lijst, en niemand anders ziet ze.',
		none: 'Er zijn nog geen tokens.',
		name: 'Naam',
		nameHint: 'Bijvoorbeeld Scanner',
		plan: 'Plan',
		plans: {
			owner: 'Dat van jou, zonder maximum',
			free: 'Een aantal credits per maand',
			paid: 'Een tegoed aan credits, gaat voor'
		},
		planNames: { owner: 'van jou', free: 'per maand', paid: 'tegoed' },
		cap: 'Credits per maand',
		credits: 'Credits',
		submit: 'Maken',
		made: (name) => `Het token van ${name}`,
		once: 'Kopieer het nu. Het wordt alleen deze keer getoond: alleen de vingerafdruk wordt bewaard.',
		copy: 'Token kopiëren',
		copyFailed: 'De browser stond het kopiëren niet toe. Selecteer het token en druk op Ctrl C.',
		dismiss: 'Ik heb het',
		ends: (last4) => `eindigt op ${last4}`,
		used: (used, cap) =>
			cap === null ? `${credits(used)} deze maand` : `${whole.format(used)} van ${credits(cap)}`,
		neverUsed: 'nooit gebruikt',
		lastUsed: (moment) => `laatst gebruikt ${moment}`,
		revoked: 'ingetrokken',
		revoke: 'Intrekken',
		revokeSure: 'Trek het in',
		remove: 'Verwijderen',
		removeSure: 'Verwijder het met zijn documenten',
		give: 'Credits geven',
		giveMore: 'Meer credits',
		given: (name) => `${name} heeft nu meer credits`,
		gone: (name) => `Het token van ${name} werkt niet meer`,
		removed: (name) => `Het token van ${name} is verwijderd`
	},
	limits: {
		title: 'Grenzen',
		about: 'Ze houden een script in toom. Alles draait op dit apparaat, dus niets hier kost geld.',
		plans: {
			anonymous: 'Scripts zonder token',
			free: 'Tokens met een maximum per maand',
			paid: 'Tokens met een tegoed',
			owner: 'Jij'
		},
		used: (used, cap) => `${whole.format(used)} van ${credits(cap)} vandaag gebruikt`,
		cap: { anonymous: 'Credits per dag', free: 'Credits per maand' },
		pages: 'Pagina’s per bestand',
		megabytes: 'MB per bestand',
		save: 'Grenzen bewaren',
		saved: 'De grenzen zijn bewaard'
	},
	keeping: {
		title: 'Hoelang afbeeldingen bewaard worden',
		field: 'Uploads en afbeeldingen van pagina’s verwijderen',
		about:
			'De tekst blijft tot je het document verwijdert. Zonder afbeeldingen toont een doorzoekbare PDF de tekst als druk. Dit gebeurt zolang deze site in een tabblad open is.',
		choices: {
			at_once: 'zodra een document gelezen is',
			hour: 'een uur later',
			day: 'een dag later',
			week: 'een week later',
			never: 'nooit'
		},
		saved: 'Bewaard'
	},
	clear: {
		title: 'Alles verwijderen',
		about:
			'Alle documenten van dit apparaat, ook die van programma’s: uploads, afbeeldingen, tekst en gemaakte bestanden.',
		documents: 'Alle documenten verwijderen',
		documentsSure: 'Verwijder ze allemaal voorgoed',
		running: (deleted) => `Bezig met verwijderen: tot nu toe ${whole.format(deleted)}`,
		stop: 'Stoppen',
		cleared: 'Alle documenten zijn verwijderd',
		stopped: (deleted) => `Gestopt: ${plural(deleted, 'document is', 'documenten zijn')} verwijderd`,
		tokensAbout:
			'Alle tokens, met wat hun programma’s gelezen en verbruikt hebben. Programma’s die er een sturen, worden dan geweigerd.',
		tokens: 'Alle tokens verwijderen',
		tokensSure: 'Verwijder alle tokens voorgoed',
		tokensCleared: 'Alle tokens zijn verwijderd'
	},
	keep: 'Houden'
};
