import { fold } from '#search/fold.ts';

/** Questions that chatWords.questions has words for. */
export type Suggestion = 'total' | 'dueDate' | 'date' | 'seller' | 'signer' | 'number' | 'summary';

/** What a document says that has an answer to each, in the languages that are asked in and some more. */
const CUES: readonly [suggestion: Suggestion, cue: RegExp][] = [
	[
		'total',
		/\b(?:total|totaal|te betalen|gesamt|summe|amount due|tong cong|montant)|合計|請求金額|សរុប|जम्मा|итого|الإجمالي/
	],
	[
		'dueDate',
		/\b(?:due date|due by|payment due|vervaldatum|fallig|zahlbar bis|echeance|vencimiento|han thanh toan)|支払期限|期日|ផុតកំណត់|अन्तिम मिति|الاستحقاق/
	],
	[
		'number',
		/\b(?:invoice n|inv n|factuurnummer|rechnungsnummer|facture n|so hoa don)|請求書番号|លេខវិក្កយបត្រ|बिल नं/
	],
	[
		'signer',
		/\b(?:sincerely|yours truly|regards|hoogachtend|vriendelijke groet|mit freundlichen|cordialement|tran trong)|敬具|भवदीय/
	],
	['seller', /\b(?:invoice|receipt|factuur|bon|rechnung|quittung|facture|hoa don)|請求書|領収書|វិក្កយបត្រ|बिल/],
	['date', /\b(?:date|datum|fecha|ngay)\b|日付|発行日|កាលបរិច្ឆេទ|मिति|التاريخ/]
];
const MOST = 4;
/** Characters of a text that says enough to be summed up. */
const LONG = 600;

/** Questions that this text probably answers, the likeliest first. */
export function suggest(text: string): Suggestion[] {
	const folded = fold(text.slice(0, 20_000));
	const found = CUES.filter(([, cue]) => cue.test(folded)).map(([suggestion]) => suggestion);
	const all: Suggestion[] =
		text.length > LONG || found.length === 0 ? [...found.slice(0, MOST - 1), 'summary'] : found;
	return all.slice(0, MOST);
}
