/**
 * What a person calls each language: our code, in English where a browser would not say the same, in its own words.
 * Apart from the codes: only lists for people need it. Source: unicode.org/cldr, and the speakers' own names
 */
const NAMES = `
en||English
af||Afrikaans
am||አማርኛ
ar||العربية
as||অসমীয়া
az||Azərbaycan dili
az-Cyrl||Азәрбајҹан дили
be||Беларуская
bn|Bengali|বাংলা
bo||བོད་སྐད་
bs||Bosanski
br||Brezhoneg
bg||Български
ca||Català
ceb||Cebuano
cs||Čeština
zh-Hans|Chinese (Simplified)|简体中文
zh-Hans-x-vert|Chinese (Simplified, vertical)|简体中文（竖排）
zh-Hant|Chinese (Traditional)|繁體中文
zh-Hant-x-vert|Chinese (Traditional, vertical)|繁體中文（直排）
chr||ᏣᎳᎩ
co||Corsu
cy||Cymraeg
da||Dansk
de||Deutsch
de-Latf|German (Fraktur)|Deutsch (Fraktur)
dv||ދިވެހި
dz||རྫོང་ཁ
el||Ελληνικά
enm|English (Middle)|Middle English
eo||Esperanto
et||Eesti
eu||Euskara
fo||Føroyskt
fa||فارسی
fil||Filipino
fi||Suomi
fr||Français
frm|French (Middle)|Moyen français
fy|Frisian (Western)|Frysk
gd||Gàidhlig
ga||Gaeilge
gl||Galego
grc|Greek (Ancient)|Ἑλληνική
gu||ગુજરાતી
ht||Kreyòl ayisyen
he||עברית
hi||हिन्दी
hr||Hrvatski
hu||Magyar
hy||Հայերեն
iu||ᐃᓄᒃᑎᑐᑦ
id||Bahasa Indonesia
is||Íslenska
it||Italiano
it-x-old|Italian (Old)|Italiano antico
jv||Basa Jawa
ja||日本語
ja-x-vert|Japanese (vertical)|日本語（縦書き）
kn||ಕನ್ನಡ
ka||ქართული
oge|Georgian (Old)|ძველი ქართული
kk||Қазақ тілі
km||ខ្មែរ
ky||Кыргызча
ku|Kurdish (Kurmanji)|Kurmancî
ko||한국어
ko-x-vert|Korean (vertical)|한국어 (세로쓰기)
lo||ລາວ
la||Latina
lv||Latviešu
lt||Lietuvių
lb||Lëtzebuergesch
ml||മലയാളം
mr||मराठी
mk||Македонски
mt||Malti
mn||Монгол
mi||Te reo Māori
ms||Bahasa Melayu
my||မြန်မာ
ne||नेपाली
nl||Nederlands
no||Norsk
oc||Occitan
or||ଓଡ଼ିଆ
pa||ਪੰਜਾਬੀ
pl||Polski
pt||Português
ps||پښتو
qu||Runasimi
ro||Română
ru||Русский
sa||संस्कृतम्
si||සිංහල
sk||Slovenčina
sl||Slovenščina
sd||سنڌي
es||Español
osp|Spanish (Old)|Castellano antiguo
sq||Shqip
sr||Српски
sr-Latn||Srpski
su||Basa Sunda
sw||Kiswahili
sv||Svenska
syr||ܣܘܪܝܝܐ
ta||தமிழ்
tt-Latn||Tatarça
te||తెలుగు
tg||Тоҷикӣ
th||ไทย
ti||ትግርኛ
to||Lea fakatonga
tr||Türkçe
ug||ئۇيغۇرچە
uk||Українська
ur||اردو
uz||Oʻzbekcha
uz-Cyrl||Ўзбекча
vi||Tiếng Việt
yi||ייִדיש
yo||Yorùbá
`;

const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** English and own name by our code. */
export const LANGUAGE_NAMES: ReadonlyMap<string, { name: string; nativeName: string }> = new Map(
	NAMES.trim()
		.split('\n')
		.map((row) => {
			const [code = '', name = '', nativeName = ''] = row.split('|');
			return [code, { name: name || (english.of(code) ?? nativeName), nativeName }];
		})
);

/** What English calls a language. @param code ours */
export function nameOf(code: string): string {
	return LANGUAGE_NAMES.get(code)?.name ?? code;
}

const englishScripts = new Intl.DisplayNames('en', { type: 'script' });

/** What English calls a script. @param code ISO 15924 */
export function scriptName(code: string): string {
	return englishScripts.of(code) ?? code;
}
