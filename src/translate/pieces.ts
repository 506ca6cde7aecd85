/** So many letters are translated at once: a model's context has room for them and for what it makes of them. */
const MOST_LETTERS = 600;
/** Behind the end of a sentence. */
const SENTENCE_END = /(?<=[.!?…]["'”’»)]*\s)|(?<=[。！？।។؟]\s*)(?!\s)/u;

/** A text in pieces that are not too long, between sentences where it can be; put together they are the text. */
export function piecesOf(text: string, most = MOST_LETTERS): string[] {
	const pieces: string[] = [];
	for (const sentence of text.split(SENTENCE_END).flatMap((part) => cut(part, most))) {
		const last = pieces.at(-1);
		if (last !== undefined && last.length + sentence.length <= most) pieces.splice(-1, 1, last + sentence);
		else pieces.push(sentence);
	}
	return pieces;
}

/** A sentence that is too long, between words, else anywhere. */
function cut(sentence: string, most: number): string[] {
	if (sentence.length <= most) return [sentence];
	const blank = sentence.lastIndexOf(' ', most - 1) + 1;
	const at = blank > 0 ? blank : most;
	return [sentence.slice(0, at), ...cut(sentence.slice(at), most)];
}
