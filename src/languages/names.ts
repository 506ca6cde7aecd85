/**
 * What a person calls each language: our code, in English, in its own words.
 * Apart from the codes: only lists for people need it. Source: unicode.org/cldr, and the speakers' own names
 */
const NAMES = `
en|English|English
af|Afrikaans|Afrikaans
am|Amharic|አማርኛ
ar|Arabic|العربية
as|Assamese|অসমীয়া
az|Azerbaijani|Azərbaycan dili
az-Cyrl|Azerbaijani (Cyrillic)|Азәрбајҹан дили
be|Belarusian|Беларуская
bn|Bengali|বাংলা
bo|Tibetan|བོད་སྐད་
bs|Bosnian|Bosanski
br|Breton|Brezhoneg
bg|Bulgarian|Български
ca|Catalan|Català
ceb|Cebuano|Cebuano
cs|Czech|Čeština
zh-Hans|Chinese (Simplified)|简体中文
zh-Hans-x-vert|Chinese (Simplified, vertical)|简体中文（竖排）
zh-Hant|Chinese (Traditional)|繁體中文
zh-Hant-x-vert|Chinese (Traditional, vertical)|繁體中文（直排）
chr|Cherokee|ᏣᎳᎩ
co|Corsican|Corsu
cy|Welsh|Cymraeg
da|Danish|Dansk
de|German|Deutsch
de-Latf|German (Fraktur)|Deutsch (Fraktur)
dv|Divehi|ދިވެހި
dz|Dzongkha|རྫོང་ཁ
el|Greek|Ελληνικά
enm|English (Middle)|Middle English
eo|Esperanto|Esperanto
et|Estonian|Eesti
eu|Basque|Euskara
fo|Faroese|Føroyskt
fa|Persian|فارسی
fil|Filipino|Filipino
fi|Finnish|Suomi
fr|French|Français
frm|French (Middle)|Moyen français
fy|Frisian (Western)|Frysk
gd|Scottish Gaelic|Gàidhlig
ga|Irish|Gaeilge
gl|Galician|Galego
grc|Greek (Ancient)|Ἑλληνική
gu|Gujarati|ગુજરાતી
ht|Haitian Creole|Kreyòl ayisyen
he|Hebrew|עברית
hi|Hindi|हिन्दी
hr|Croatian|Hrvatski
hu|Hungarian|Magyar
hy|Armenian|Հայերեն
iu|Inuktitut|ᐃᓄᒃᑎᑐᑦ
id|Indonesian|Bahasa Indonesia
is|Icelandic|Íslenska
it|Italian|Italiano
it-x-old|Italian (Old)|Italiano antico
jv|Javanese|Basa Jawa
ja|Japanese|日本語
ja-x-vert|Japanese (vertical)|日本語（縦書き）
kn|Kannada|ಕನ್ನಡ
ka|Georgian|ქართული
oge|Georgian (Old)|ძველი ქართული
kk|Kazakh|Қазақ тілі
km|Khmer|ខ្មែរ
ky|Kyrgyz|Кыргызча
ku|Kurdish (Kurmanji)|Kurmancî
ko|Korean|한국어
ko-x-vert|Korean (vertical)|한국어 (세로쓰기)
lo|Lao|ລາວ
la|Latin|Latina
lv|Latvian|Latviešu
lt|Lithuanian|Lietuvių
lb|Luxembourgish|Lëtzebuergesch
ml|Malayalam|മലയാളം
mr|Marathi|मराठी
mk|Macedonian|Македонски
mt|Maltese|Malti
mn|Mongolian|Монгол
mi|Māori|Te reo Māori
ms|Malay|Bahasa Melayu
my|Burmese|မြန်မာ
ne|Nepali|नेपाली
nl|Dutch|Nederlands
no|Norwegian|Norsk
oc|Occitan|Occitan
or|Odia|ଓଡ଼ିଆ
pa|Punjabi|ਪੰਜਾਬੀ
pl|Polish|Polski
pt|Portuguese|Português
ps|Pashto|پښتو
qu|Quechua|Runasimi
ro|Romanian|Română
ru|Russian|Русский
sa|Sanskrit|संस्कृतम्
si|Sinhala|සිංහල
sk|Slovak|Slovenčina
sl|Slovenian|Slovenščina
sd|Sindhi|سنڌي
es|Spanish|Español
osp|Spanish (Old)|Castellano antiguo
sq|Albanian|Shqip
sr|Serbian|Српски
sr-Latn|Serbian (Latin)|Srpski
su|Sundanese|Basa Sunda
sw|Swahili|Kiswahili
sv|Swedish|Svenska
syr|Syriac|ܣܘܪܝܝܐ
ta|Tamil|தமிழ்
tt-Latn|Tatar (Latin)|Tatarça
te|Telugu|తెలుగు
tg|Tajik|Тоҷикӣ
th|Thai|ไทย
ti|Tigrinya|ትግርኛ
to|Tongan|Lea fakatonga
tr|Turkish|Türkçe
ug|Uyghur|ئۇيغۇرچە
uk|Ukrainian|Українська
ur|Urdu|اردو
uz|Uzbek|Oʻzbekcha
uz-Cyrl|Uzbek (Cyrillic)|Ўзбекча
vi|Vietnamese|Tiếng Việt
yi|Yiddish|ייִדיש
yo|Yoruba|Yorùbá
`;

/** English and own name by our code. */
export const LANGUAGE_NAMES: ReadonlyMap<string, { name: string; nativeName: string }> = new Map(
	NAMES.trim()
		.split('\n')
		.map((row) => {
			const [code = '', name = '', nativeName = ''] = row.split('|');
			return [code, { name, nativeName }];
		})
);
