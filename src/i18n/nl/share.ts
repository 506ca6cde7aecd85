import type { shareWords as english } from '#i18n/en/share.ts';
import { form, megabytes, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	title: 'Doorgegeven',
	about: 'Een andere app of site heeft dit doorgegeven. Er is nog niets van gelezen.',
	files: 'Wat doorgegeven is',
	size: (bytes) => (bytes < 1e6 ? 'minder dan 1\u00a0MB' : `${megabytes(bytes)}\u00a0MB`),
	read: (count) => form(count, 'Lees het', `Lees ${whole.format(count)} bestanden`),
	refuse: 'Niet lezen',
	refused: 'Vergeten: er is niets gelezen',
	empty: 'Er is niets om te lezen',
	losses: {
		none: 'Er is geen afbeelding en geen PDF doorgegeven. Deel het bestand zelf, niet een link ernaar.',
		large: 'Dat was te veel in één keer. Deel minder of kleinere bestanden.',
		room: 'Dit apparaat heeft geen ruimte meer. Verwijder documenten die je niet meer nodig hebt en deel het opnieuw.'
	},
	gone: 'Wat doorgegeven is, is inmiddels gelezen of vergeten. Deel het opnieuw.',
	open: {
		title: 'Openen met Private OCR',
		about: 'Als deze app geïnstalleerd is, kan het systeem er afbeeldingen en PDF’s mee openen.',
		none: 'Er kwam geen bestand mee. Kies een afbeelding of PDF in je bestanden en open die met deze app.'
	}
};
