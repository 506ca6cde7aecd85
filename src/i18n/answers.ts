/** What an answer about a document is said with. It is in the language of the question, not in that of the screen. */
export type AnswerWords = {
	/** @param pages as `pages` gives them */
	value: (value: string, pages: string) => string;
	/** @param label as the document has it, verbatim */
	labelled: (label: string, value: string, pages: string) => string;
	quoted: (quote: string, pages: string) => string;
	summary: (quotes: string) => string;
	page: (page: number) => string;
	/** of several documents */
	pageOf: (page: number, filename: string) => string;
	missing: string;
	missingInAll: string;
};

const ANSWER_WORDS: Readonly<Record<string, AnswerWords>> = {
	en: {
		value: (value, page) => `The document says ${value} (${page}).`,
		labelled: (label, value, page) => `For “${label}” the document says ${value} (${page}).`,
		quoted: (quote, page) => `The document says: “${quote}” (${page})`,
		summary: (quotes) => `The document’s main sentences: ${quotes}`,
		page: (page) => `p. ${page}`,
		pageOf: (page, filename) => `${filename}, p. ${page}`,
		missing: 'That is not in this document.',
		missingInAll: 'That is in none of your documents.'
	},
	vi: {
		value: (value, page) => `Tài liệu ghi ${value} (${page}).`,
		labelled: (label, value, page) => `Ở mục “${label}”, tài liệu ghi ${value} (${page}).`,
		quoted: (quote, page) => `Tài liệu viết: “${quote}” (${page})`,
		summary: (quotes) => `Những câu chính của tài liệu: ${quotes}`,
		page: (page) => `tr. ${page}`,
		pageOf: (page, filename) => `${filename}, tr. ${page}`,
		missing: 'Tài liệu này không có thông tin đó.',
		missingInAll: 'Không có tài liệu nào của bạn có thông tin đó.'
	},
	ne: {
		value: (value, page) => `कागजातमा ${value} लेखिएको छ (${page})।`,
		labelled: (label, value, page) => `“${label}” मा ${value} लेखिएको छ (${page})।`,
		quoted: (quote, page) => `कागजातमा लेखिएको छ: “${quote}” (${page})`,
		summary: (quotes) => `कागजातका मुख्य वाक्य: ${quotes}`,
		page: (page) => `पृ. ${page}`,
		pageOf: (page, filename) => `${filename}, पृ. ${page}`,
		missing: 'यो कुरा यस कागजातमा छैन।',
		missingInAll: 'यो कुरा तपाईंको कुनै पनि कागजातमा छैन।'
	},
	nl: {
		value: (value, page) => `In het document staat ${value} (${page}).`,
		labelled: (label, value, page) => `Bij “${label}” staat ${value} (${page}).`,
		quoted: (quote, page) => `In het document staat: “${quote}” (${page})`,
		summary: (quotes) => `De belangrijkste zinnen van het document: ${quotes}`,
		page: (page) => `p. ${page}`,
		pageOf: (page, filename) => `${filename}, p. ${page}`,
		missing: 'Dat staat niet in dit document.',
		missingInAll: 'Dat staat in geen van je documenten.'
	},
	ja: {
		value: (value, page) => `文書には${value}とあります（${page}）。`,
		labelled: (label, value, page) => `「${label}」は${value}です（${page}）。`,
		quoted: (quote, page) => `文書にはこうあります：「${quote}」（${page}）`,
		summary: (quotes) => `文書の主な文：${quotes}`,
		page: (page) => `${page}ページ`,
		pageOf: (page, filename) => `${filename}、${page}ページ`,
		missing: 'この文書には書かれていません。',
		missingInAll: 'どの文書にも書かれていません。'
	},
	km: {
		value: (value, page) => `ឯកសារសរសេរថា ${value} (${page})។`,
		labelled: (label, value, page) => `ត្រង់ “${label}” ឯកសារសរសេរថា ${value} (${page})។`,
		quoted: (quote, page) => `ឯកសារសរសេរថា៖ “${quote}” (${page})`,
		summary: (quotes) => `ប្រយោគសំខាន់ៗនៃឯកសារ៖ ${quotes}`,
		page: (page) => `ទំ. ${page}`,
		pageOf: (page, filename) => `${filename}, ទំ. ${page}`,
		missing: 'ឯកសារនេះគ្មានព័ត៌មាននោះទេ។',
		missingInAll: 'គ្មានឯកសារណាមួយរបស់អ្នកមានព័ត៌មាននោះទេ។'
	}
};

/** In any other language: the document's own words, and the page. */
const PLAIN: AnswerWords = {
	value: (value, page) => `${value} (${page})`,
	labelled: (label, value, page) => `${label}: ${value} (${page})`,
	quoted: (quote, page) => `“${quote}” (${page})`,
	summary: (quotes) => quotes,
	page: (page) => `p. ${page}`,
	pageOf: (page, filename) => `${filename}, p. ${page}`,
	missing: 'That is not in this document.',
	missingInAll: 'That is in none of your documents.'
};

/** @param language as our code */
export function answerWords(language: string): AnswerWords {
	return ANSWER_WORDS[language] ?? PLAIN;
}
