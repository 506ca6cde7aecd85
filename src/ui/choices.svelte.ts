import type { Tier, ToolSlug } from '#contract/values.ts';
import { AUTOMATIC, LanguageChoice } from './language-choice.svelte.ts';
import { PageChoice } from './page-choice.svelte.ts';
import type { HandOptions } from './refusal.ts';
import { TargetChoice } from './target-choice.svelte.ts';

/** How what is handed in next shall be read. Nobody has to choose anything. */
export class Choices {
	/** whether they are shown one by one */
	open = $state(false);
	readonly language = new LanguageChoice();
	readonly pages = new PageChoice();
	/** into which language, where the tool translates */
	readonly target = new TargetChoice();
	/** null for anything */
	tool = $state<ToolSlug | null>(null);
	/** null for what the tool takes */
	tier = $state<Tier | null>(null);
	/** the tool whose page is open, with what it takes to run it here: what is handed in there is read by it */
	room = $state.raw<{ tool: ToolSlug; tier?: Tier; translate_to?: string } | null>(null);

	/** What goes with each file at the moment when it is begun. */
	get options(): HandOptions {
		const { code } = this.language;
		return {
			...(this.tool && { tool: this.tool }),
			...(this.tool === 'translate' && { translate_to: this.target.code }),
			...(this.tier && { tier: this.tier }),
			...(code !== AUTOMATIC && { language: code })
		};
	}

	/** Sends the person back to the pages. */
	call(): void {
		this.open = true;
		this.pages.call();
	}

	/** What is hidden must not be wrong: pages that are none mean all of them. */
	close(): void {
		this.open = false;
		if (this.pages.wrong) this.pages.clear();
	}
}
