import { whole } from '#i18n/format.ts';

/** Every word of the choices that can be opened above the list, in English; apart from the others: they are fetched when they are opened. */
export const trayWords = {
	title: 'How it is read',
	tool: 'For',
	anything: 'Anything',
	tier: 'Read as',
	tiers: {
		cpu: 'Print',
		vlm: 'Handwriting, formulas, difficult pages (slower)'
	},
	close: 'Done',
	trouble: 'The choices could not be fetched. What stands above still counts.',
	/** @param count how many documents */
	running: (count: number) =>
		count === 1
			? 'One document is being read as it was chosen before.'
			: `${whole.format(count)} documents are being read as it was chosen before.`,
	restart: 'Begin again this way'
};
