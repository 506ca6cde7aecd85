/**
 * @param text one line
 * Source: CommonMark 0.31.2, sections 2.4 (backslash escapes), 2.5 (entities), 4.1 to 4.3, 5.2 (what may begin a block)
 */
export function escapeMarkdown(text: string): string {
	return text
		.replace(/[\\`*_[\]<>|~]/g, '\\$&')
		.replace(/&(?=#?[a-z0-9]+;)/gi, '\\&')
		.replace(/^(\s*)([#+=-])/, '$1\\$2')
		.replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
