import type { Component } from 'svelte';
import type { Job, JobPage } from '#contract/job.ts';
import type { Reading } from './reading.svelte.ts';

/** What each tab gets. Client, announcer, commands and the like are in the context: `useSession()`, `useCommands()`. */
export type TabProps = {
	reading: Reading;
	/** of the text, where it is known */
	lang: string | undefined;
};

/** A tab of the right pane. */
export type Tab = {
	id: string;
	name: () => string;
	/** for which documents it is there: all where it is left out */
	isFor?: (job: Job) => boolean;
	/** what its Copy button takes of a page; without it there is no such button */
	copies?: (page: JobPage) => string;
} & ({ component: Component<TabProps> } | { /** when it is first wanted */ load: LoadTab });

type LoadTab = () => Promise<{ default: Component<TabProps> }>;
