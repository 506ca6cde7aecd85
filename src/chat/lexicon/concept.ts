import type { ValueKind } from '#chat/value-kind.ts';

/**
 * What forms, receipts and letters have names for, in the languages that we know: so a question in one language finds
 * the label in another. Phrases are folded when they are compared; the first language is English, the others follow.
 */
export type Concept = {
	id: string;
	/** what a value of it is */
	kinds: readonly ValueKind[];
	/** how labels and questions name it */
	names: string;
	/** how only questions do */
	asked?: string;
	/** names that hold one of its own and mean something else */
	not?: string;
	/** every question of its kind names it: it counts for something only where nothing else is named */
	generic?: true;
};
