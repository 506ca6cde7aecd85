import { createContext } from 'svelte';

/** What a narrow screen shows of a document: one of these at a time. */
export type Side = 'pages' | 'page' | 'text';

/** How the reader's panes stand. */
export class Desk {
	side = $state.raw<Side>('text');
	/** of the right pane: an id of `tabs.ts` */
	tab = $state.raw('text');

	/** Brings a tab of the right pane to sight, on a narrow screen too. */
	open(tab: string): void {
		this.tab = tab;
		this.side = 'text';
	}
}

export const [useDesk, provideDesk] = createContext<Desk>();
