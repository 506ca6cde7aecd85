/** A language as translators call it: of its scripts they only name those that are not usual. @param code ours */
export function translatorTag(code: string): string {
	return code.replace(/(-(Hans|Latf))?(-x-.*)?$/, '');
}
