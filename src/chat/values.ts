import { MONTHS } from './lexicon/months.ts';
import type { Span } from './page-text.ts';
import type { ValueKind } from './value-kind.ts';

export type Value = Span & { kind: ValueKind };

const N = '\\p{Nd}';
/** With separators of thousands and decimals of any land: 1,234.56 · 1.234,56 · 1 234,56 · १,२३,४५६ · 1'234.50 */
const NUMBER = `[-−]?${N}{1,3}(?:[.,٬]${N}{2,3}|[’' \\u00a0\\u202f]${N}{3})*(?:[.,٫]${N}{1,4})?(?!${N})|[-−]?${N}+(?:[.,٫]${N}{1,4})?`;
const CURRENCY =
	'US\\$|S\\$|A\\$|HK\\$|NT\\$|R\\$|[$€£¥₹₩฿៛₫₽₺₱￥＄￦₨]|RM|Rs\\.?|रु\\.?|रू\\.?|ने\\.?रू\\.?|NRs\\.?|NPR|USD|EUR|GBP|JPY|CHF|KHR|VND|VNĐ|MYR|SGD|IDR|Rp\\.?|INR|AUD|CAD|THB|CNY|RMB|KRW|AED|SAR|EGP|PLN|SEK|kr\\.?';
const CURRENCY_AFTER = `[$€£¥₹₩฿៛₫₽₺](?!\\s?${N})|[円元원đ]|đồng|VNĐ|VND|EUR|USD|GBP|JPY|CHF|KHR|NPR|MYR|THB|SEK|kr|Kč|zł|руб\\.?|euros?|dollars?|pounds?|yen|रुपैयाँ|रुपैया|रुपये|រៀល|ដុល្លារ|บาท|ريال|درهم|دينار|جنيه|دولار|دولاراً|يورو|ringgit|baht|riel`;
const UNIT =
	'days?|weeks?|months?|years?|hours?|minutes?|seconds?|dagen|dag|weken|week|maanden|maand|jaar|uur|minuten|Tagen?|Tage|Wochen?|Monaten?|Monate|Jahren?|Jahre|Stunden?|jours?|semaines?|mois|ans?|années?|heures?|días?|semanas?|meses|mes|años?|horas?|ngày|tuần|tháng|năm|giờ|phút|kg|g|mg|km|m|cm|mm|km²|m²|m2|ha|l|ml|lbs?|oz|ft|miles?|kWh|MW|°C|°F|people|persons?|employees|pages?|million|billion|thousand|miljoen|miljard|Millionen|Milliarden|millions?|triệu|tỷ';
const UNIT_DENSE =
	'日間|日|週間|か月|ヶ月|カ月|年間|年|時間|分|名|人|個|本|枚|台|冊|頁|ページ|円|キロ|メートル|天|周|个月|小时|分钟|名|人|件|ថ្ងៃ|សប្ដាហ៍|សប្តាហ៍|ខែ|ឆ្នាំ|ម៉ោង|នាក់|គីឡូក្រាម|គ្រឿង|ក្បាល|วัน|เดือน|ปี|คน|일|개월|년|시간|명|개|दिन|हप्ता|महिना|वर्ष|घण्टा|जना|किलो|किलोग्राम|वटा|يوم|يوما|يومًا|أيام|أسبوع|شهر|أشهر|سنة|سنوات|ساعة|ساعات|موظف|موظفًا|дней|дня|день|недель|месяцев|месяца|лет|года|часов|человек|штук|шт\\.?';
const SPELLED =
	'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|ein|eine|einem|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười';
const D = `${N}{1,2}`;
const Y = `${N}{4}`;

/** Each kind with its patterns, the surer kinds first: what one has taken no other takes. */
const PATTERNS: readonly [kind: ValueKind, pattern: RegExp][] = [
	['email', /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu],
	[
		'url',
		/(?:https?:\/\/|www\.)[^\s<>"“”()]+[^\s<>"“”().,;:!?]|(?<![\p{L}\p{N}@.])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|nl|de|fr|vn|np|jp|kh|eu|io|edu|gov|co\.uk|com\.[a-z]{2})(?:\/[^\s]*)?(?![\p{L}\p{N}])/giu
	],
	['iban', /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?(?![\p{L}\p{N}])/gu],
	[
		'date',
		new RegExp(
			[
				// 令和8年3月12日, 2026年3月12日, 3月12日
				`(?:令和|平成|昭和)?\\s?(?:${N}{1,4}|元)\\s?年\\s?${D}\\s?月(?:\\s?${D}\\s?日)?|(?:令和|平成|昭和)(?:${N}{1,2}|元)年|(?<!${N})${Y}\\s?年(?!間)|${Y}\\s?년|(?<!${N})${D}\\s?月\\s?${D}\\s?日`,
				`${Y}\\s?년\\s?${D}\\s?월(?:\\s?${D}\\s?일)?`,
				// ngày 12 tháng 3 năm 2026
				`(?:[Nn]gày\\s)?${D}\\s[Tt]háng\\s${D}(?:,?\\s[Nn]ăm\\s${Y})?|[Tt]háng\\s${D},?\\s[Nn]ăm\\s${Y}`,
				// ថ្ងៃទី១២ ខែមីនា ឆ្នាំ២០២៦
				`(?:ថ្ងៃទី\\s?)?${D}\\s?ខែ\\s?(?:${MONTHS}|${D})(?:\\s?ឆ្នាំ\\s?${Y})?|ខែ\\s?(?:${MONTHS})\\s?ឆ្នាំ\\s?${Y}`,
				// 2081 वैशाख 12 गते
				`${Y}\\s?(?:साल\\s)?(?:${MONTHS})\\s${D}(?:\\sगते)?`,
				// 12 March 2026, 12. März 2026, 12 de marzo de 2026, 1er mars, 12th of March
				`(?<!${N})${D}(?:st|nd|rd|th|er|\\.|º)?\\s?(?:of\\s|de\\s|d’|-)?(?:${MONTHS})\\.?(?![\\p{L}])(?:,?\\s?(?:de\\s|del\\s|-)?${N}{3,4}(?![${N}])|[-\\s]${N}{2}(?!${N}))?(?:\\sг\\.?)?`,
				// March 12, 2026; March 2026
				`(?<![\\p{L}])(?:${MONTHS})\\.?\\s(?:de\\s)?${D}(?:st|nd|rd|th)?(?!${N})(?:,?\\s${Y})?|(?<![\\p{L}])(?:${MONTHS})\\.?,?\\s(?:de\\s)?${Y}`,
				`(?<![${N}./-])${Y}\\s?[-/.]\\s?${D}\\s?[-/.]\\s?${D}(?!${N})`,
				`(?<![${N}./-])${D}\\s?([-/.])\\s?${D}\\s?\\1\\s?(?:${Y}|${N}{2})(?![${N}])`
			].join('|'),
			'giu'
		)
	],
	// 1:13-cv-01317-TWT
	[
		'code',
		/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}:/_-]*\p{N})[\p{L}\p{N}]+(?:[-:/_][\p{L}\p{N}]+)*[-:/_]\p{L}{2,}[-/_][\p{L}\p{N}]+(?:[-:/_][\p{L}\p{N}]+)*/gu
	],
	[
		'time',
		new RegExp(
			`(?<![${N}:])${D}[:.h]${N}{2}(?::${N}{2})?\\s?(?:a\\.?m\\.?|p\\.?m\\.?|uur|Uhr|h)(?![\\p{L}])|(?<![${N}:.])${D}:${N}{2}(?::${N}{2})?(?![${N}:])|(?<!${N})${D}\\s?(?:a\\.?m\\.?|p\\.?m\\.?|uur|Uhr|o’clock|giờ|heures)(?![\\p{L}])|(?:午前|午後)?${D}時(?:${D}分|半)?(?!間)|ម៉ោង\\s?${D}(?::${N}{2})?(?:\\s?(?:ព្រឹក|រសៀល|ល្ងាច))?|(?:बिहान|दिउँसो|साँझ)\\s${D}(?::${N}{2})?\\sबजे|${D}(?::${N}{2})?\\sबजे`,
			'giu'
		)
	],
	[
		'percent',
		new RegExp(
			`(?:${NUMBER})\\s?(?:%|％|٪|percent|procent|Prozent|pour cent|por ciento|phần trăm|प्रतिशत|ភាគរយ|パーセント)`,
			'giu'
		)
	],
	[
		'amount',
		new RegExp(
			`(?<![\\p{Lu}\\p{Ll}])(?:${CURRENCY})\\s?(?:${NUMBER})(?:\\s?(?:million|billion|miljoen|Mio\\.?|k)(?![\\p{L}]))?(?:-|,-|\\.-)?|(?:${NUMBER})(?:,-|\\.-)?\\s?(?:million |billion |miljoen |triệu |tỷ )?(?:${CURRENCY_AFTER})(?![\\p{L}])`,
			'gu'
		)
	],
	// +31 20 123 45 67, (203) 569-4345, 03-7805 7889
	[
		'phone',
		new RegExp(
			`(?<![${N}\\p{L}.,/-])(?:\\+\\s?${N}{1,3}[\\s.-]?)?(?:\\(${N}{1,5}\\)[\\s-]?|${N}{2,5}[\\s/-])${N}{2,4}(?:[\\s-]${N}{2,5}){0,4}(?![${N}\\p{L}%]|[.,]${N})|(?<![${N}\\p{L}.,])(?:\\+${N}{1,3}[. ])?${N}{2,4}(?:\\.${N}{2,4}){2,4}(?![${N}.,])|(?<![${N}\\p{L}])\\+\\s?${N}{8,14}(?!${N})|(?<![${N}\\p{L}.,/-])0${N}{8,10}(?![${N}.,]|-\\p{L})`,
			'gu'
		)
	],
	['quantity', new RegExp(`(?<![\\p{L}])(?:${SPELLED})\\s(?:${UNIT})(?![\\p{L}])`, 'giu')],
	[
		'quantity',
		new RegExp(
			`(?<![\\p{Lu}\\p{Ll}${N}.,])(?:${NUMBER})\\s?(?:(?:${UNIT})(?![\\p{L}])|(?:${UNIT_DENSE}))`,
			'gu'
		)
	],
	// at least a digit, and a letter or a sign among them
	[
		'code',
		new RegExp(
			`(?<![\\p{L}\\p{M}\\p{N}])#?(?=[\\p{Lu}\\p{N}/_.-]*${N})(?=[\\p{N}./_-]*[\\p{Lu}_/-])[\\p{Lu}\\p{N}]+(?:[-/_.][\\p{Lu}\\p{N}]+)*(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{M}\\p{N}])(?=[\\p{L}\\p{N}:/_-]*${N})[\\p{L}\\p{N}]+(?:[-:/_][\\p{L}\\p{N}]+)+(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}.,])#?${N}{5,}(?![\\p{L}\\p{N}]|[.,]${N})`,
			'gu'
		)
	],
	['number', new RegExp(`(?<![\\p{Lu}\\p{Ll}${N}.,])(?:${NUMBER})(?![\\p{Lu}${N}])`, 'gu')]
];
const YEAR = new RegExp(`^(?:1[0-9]|20|२०|१९|២០|១៩|٢٠|١٩|20|19)${N}{2}$`, 'u');
/** `2026-041`: a year and a number within it. */
const NUMBERED = /^(?:19|20)\d\d[-/]\d+$/;
/** A sum of money, even where no currency stands beside it. */
const DECIMAL = /\p{Nd}[.,]\p{Nd}{2}\)?$/u;
const GROUPED = /^\p{Nd}{1,3}(?:[.,]\p{Nd}{3})+$/u;

/** Without a digit a text can hold no value but an address of the net; a few numbers are written as a sign. */
const MAY_HOLD =
	/(?<!\p{L})\p{L}{2,7}\s(?:days?|weeks?|months?|years?|hours?|minutes?|dagen|weken|maanden|jaar|uur|Tage|Wochen|Monate|Jahre|Stunden|jours|semaines|mois|ans|heures|días|semanas|meses|años|horas|ngày|tuần|tháng|giờ)(?!\p{L})|\p{Nd}|@|www\.|\p{L}\.\p{L}{2}|元年/u;

/** The values of a text that its form tells, in order; they do not overlap. */
export function findValues(text: string): Value[] {
	if (!MAY_HOLD.test(text)) return [];
	const found: Value[] = [];
	const isFree = (start: number, end: number) =>
		found.every((value) => value.end <= start || value.start >= end);
	for (const [kind, pattern] of PATTERNS)
		for (const match of text.matchAll(pattern)) {
			const own = match[0];
			const start = match.index + own.length - own.trimStart().length;
			const end = match.index + own.trimEnd().length;
			if (end > start && isFree(start, end)) found.push({ kind, start, end });
		}
	return found
		.sort((a, b) => a.start - b.start)
		.map((value) => refine(value, text.slice(value.start, value.end)));
}

function refine(value: Value, text: string): Value {
	if (value.kind === 'phone' && (digitsOf(text) < 7 || NUMBERED.test(text)))
		return { ...value, kind: 'code' };
	if (value.kind === 'date' && !isDay(text)) return { ...value, kind: 'code' };
	if (value.kind !== 'number') return value;
	return YEAR.test(text) ? { ...value, kind: 'year' } : value;
}

/** Of three numbers one is a day, and one a month. */
function isDay(text: string): boolean {
	const parts = /^\d+[^\d\p{L}]+\d+[^\d\p{L}]+\d+$/u.test(text)
		? (text.match(/\d+/g) ?? []).map(Number)
		: null;
	if (!parts) return true;
	const small = parts.filter((part) => part >= 1 && part <= 12).length;
	return small >= 1 && parts.filter((part) => part <= 31 && part >= 1).length >= 2;
}

const digitsOf = (text: string) => text.replace(/\P{Nd}/gu, '').length;

/** What a value that was found as one kind may be besides, by the kind that is wanted. */
const BESIDES: Partial<Record<ValueKind, (kind: ValueKind, text: string) => boolean>> = {
	amount: (kind, text) =>
		kind === 'year' ||
		(kind === 'number' && (DECIMAL.test(text) || GROUPED.test(text) || !/^0\p{Nd}/u.test(text))),
	number: (kind, text) =>
		['amount', 'quantity', 'percent', 'year'].includes(kind) || (kind === 'code' && /^\p{Nd}+$/u.test(text)),
	quantity: (kind) => ['number', 'year'].includes(kind),
	code: (kind) => ['phone', 'iban', 'number', 'year'].includes(kind),
	phone: (kind, text) => kind === 'code' && digitsOf(text) >= 6,
	date: (kind) => kind === 'year',
	year: (kind, text) => kind === 'date' && /\p{Nd}{4}/u.test(text)
};

/** Whether a value is of a kind, or may be. */
export function mayBe({ kind }: Value, text: string, wanted: ValueKind): boolean {
	return kind === wanted || (BESIDES[wanted]?.(kind, text) ?? false);
}

/** How sure the form of a value makes that it is of this kind, 0…1. */
export function fitOf(value: Value, text: string, wanted: ValueKind): number {
	if (value.kind === wanted) return 1;
	if (!mayBe(value, text, wanted)) return 0;
	if (wanted === 'amount')
		return DECIMAL.test(text) ? 0.98 : GROUPED.test(text) ? 0.93 : value.kind === 'year' ? 0.5 : 0.75;
	if (wanted === 'date') return 0.85;
	return 0.9;
}
