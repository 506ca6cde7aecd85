import type { Component } from 'svelte';
import AgainTool from './again/AgainTool.svelte';
import type { Reading } from './reading.svelte.ts';
import UndoTools from './UndoTools.svelte';

export type ToolProps = { reading: Reading };

/** What can be done with a document, from its bar's first button to its last, before Download. */
export const TOOLBAR: readonly { id: string; component: Component<ToolProps> }[] = [
	{ id: 'undo', component: UndoTools },
	{ id: 'again', component: AgainTool }
];
