import { createContext, untrack } from 'svelte';
import { isSingleKey, matchesKey } from './key.ts';

/** Something that the reader can do, by its palette and by keys. */
export type Command = {
	id: string;
	/** as the palette lists it */
	name: () => string;
	/** as `key.ts` reads them: `Mod+F`, `Shift+F3`, `n`; the first is the one that is shown */
	keys?: readonly string[];
	run: () => void;
	/** whether it makes sense now: always where it is left out */
	isOn?: () => boolean;
	/** where its keys count, by what has the focus: everywhere where it is left out */
	isFor?: (target: Element) => boolean;
	/** another command does the same, so the palette lists that */
	isAlias?: true;
};

const TYPING = 'input:not([type=checkbox]), textarea, select, [contenteditable]';

/** All that the reader can do at this moment: who can do something adds it while it is on the screen. */
export class Commands {
	#sets = $state.raw<readonly (readonly Command[])[]>([]);
	all = $derived(this.#sets.flat());

	/** For an `$effect`: `$effect(() => commands.add([…]))`. @returns how to take them away */
	add(set: readonly Command[]): () => void {
		untrack(() => (this.#sets = [...this.#sets, set]));
		return () => (this.#sets = this.#sets.filter((other) => other !== set));
	}

	/** Runs what a key is for. @param singleKeys whether those without Ctrl or ⌘ count */
	take(event: KeyboardEvent, singleKeys: boolean): void {
		const { target } = event;
		if (event.defaultPrevented || event.isComposing || !(target instanceof Element)) return;
		const isTyping = target.closest(TYPING) !== null;
		const command = this.all.find(({ keys = [], isOn, isFor }) =>
			keys.some(
				(key) =>
					matchesKey(event, key) &&
					(!isSingleKey(key) || singleKeys) &&
					(!isTyping || key.includes('Mod+') || /F\d+$/.test(key)) &&
					(isOn?.() ?? true) &&
					(isFor?.(target) ?? true)
			)
		);
		if (!command || target.closest('dialog[open]')) return;
		event.preventDefault();
		command.run();
	}
}

export const [useCommands, provideCommands] = createContext<Commands>();
