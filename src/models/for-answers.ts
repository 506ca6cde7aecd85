import { MODELS } from './catalogue.ts';
import type { Manifest } from './manifest.ts';

/** Of the models that are here those that write answers, the best first: as the catalogue has them, then a person's own. */
export function forAnswers(here: readonly Manifest[]): Manifest[] {
	const ids = MODELS.map(({ id }) => id);
	const rank = ({ model: { id } }: Manifest) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
	return here.filter(({ model }) => model.purpose === 'chat').toSorted((a, b) => rank(a) - rank(b));
}
