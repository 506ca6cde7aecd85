import { isPageRanges } from '#contract/page-ranges.ts';

/** What a person typed as pages, in the form that the API takes: digits of any width, a comma too many. */
export function tidyPages(text: string): string {
	return text.normalize('NFKC').replace(/[\s,]+$/, '');
}

/** Whether it can be read as pages; an empty field cannot. */
export function arePages(text: string): boolean {
	return isPageRanges(tidyPages(text));
}

/** The pages that are to be read of what is handed in next, and of nothing after it. */
export class PageChoice {
	text = $state('');
	wrong = $derived(this.text.trim() !== '' && !arePages(this.text));
	/** how often a person was sent back to correct it */
	calls = $state(0);

	/** Sends the person back to the field. */
	call(): void {
		this.calls++;
	}

	clear(): void {
		this.text = '';
		this.calls = 0;
	}

	/** What was chosen, null for all; it is chosen no more. */
	use(): string | null {
		const pages = tidyPages(this.text);
		this.clear();
		return pages === '' ? null : pages;
	}
}
