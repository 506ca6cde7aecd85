import { expect, test } from 'vitest';
import { LANGUAGE_NAMES } from './names.ts';
import { findLanguage, LANGUAGE_CODES, LANGUAGES, parseLanguages } from './registry.ts';

/** All that tessdata_fast 4.1.0 holds, without `osd` and `equ`, which are no languages. */
const TESSDATA =
	`afr amh ara asm aze aze_cyrl bel ben bod bos bre bul cat ceb ces chi_sim chi_sim_vert chi_tra
chi_tra_vert chr cos cym dan deu div dzo ell eng enm epo est eus fao fas fil fin fra frk frm fry gla gle glg grc guj
hat heb hin hrv hun hye iku ind isl ita ita_old jav jpn jpn_vert kan kat kat_old kaz khm kir kmr kor kor_vert lao lat
lav lit ltz mal mar mkd mlt mon mri msa mya nep nld nor oci ori pan pol por pus que ron rus san sin slk slv snd spa
spa_old sqi srp srp_latn sun swa swe syr tam tat tel tgk tha tir ton tur uig ukr urd uzb uzb_cyrl vie yid yor`.split(
		/\s+/
	);

test('every language that Tesseract has data for is there, once', () => {
	expect(LANGUAGES.map(({ tesseract }) => tesseract).sort()).toEqual(TESSDATA.sort());
	for (const code of TESSDATA) expect(findLanguage(code)?.tesseract).toBe(code);
});

test('no code or alias means two languages', () => {
	const names = LANGUAGES.flatMap(({ code, tesseract, aliases }) => [
		...new Set([code, tesseract, ...aliases].map((name) => name.toLowerCase().replaceAll('_', '-')))
	]);
	expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('each has a name in English and one of its own', () => {
	expect([...LANGUAGE_NAMES.keys()].sort()).toEqual(LANGUAGES.map(({ code }) => code).sort());
	for (const { name, nativeName } of LANGUAGE_NAMES.values())
		expect(name !== '' && nativeName !== '').toBe(true);
});

test('codes are BCP 47, ISO and script codes what they are called', () => {
	for (const { code, iso1, iso3, script } of LANGUAGES) {
		expect(new Intl.Locale(code).toString()).toBe(code);
		expect(new Intl.Locale(code).language).toBe(iso1 ?? iso3);
		expect(iso3).toMatch(/^[a-z]{3}$/);
		expect(script).toMatch(/^[A-Z][a-z]{3}$/);
	}
});

test.each([
	['en', 'eng'],
	['EN', 'eng'],
	['en-US', 'eng'],
	['eng', 'eng'],
	// the contract's
	['ch', 'chi_sim'],
	['ja', 'jpn'],
	['ar', 'ara'],
	['zh-Hant', 'chi_tra'],
	['sr-Latn', 'srp_latn'],
	['chi_sim', 'chi_sim'],
	['japan', 'jpn'],
	['korean', 'kor'],
	// regions and scripts
	['pt-BR', 'por'],
	['es-419', 'spa'],
	['zh-TW', 'chi_tra'],
	['zh_HK', 'chi_tra'],
	['zh-CN', 'chi_sim'],
	['zh-SG', 'chi_sim'],
	['zh-Hant-HK', 'chi_tra'],
	['sr-Cyrl-RS', 'srp'],
	['sr-latn-rs', 'srp_latn'],
	['uz_Cyrl', 'uzb_cyrl'],
	['de-Latf', 'frk'],
	['deu_latf', 'frk'],
	['nb', 'nor'],
	['JPN_VERT', 'jpn_vert']
])('%s is read with %s', (code, tesseract) => {
	expect(findLanguage(code)?.tesseract).toBe(tesseract);
});

test.each(['klingon', 'auto', '', '-', 'en-Cyrl', 'en-klingon', 'osd', 'equ', 'x-vert'])(
	'%j is not found',
	(code) => expect(findLanguage(code)).toBeUndefined()
);

test('script decides direction and how words join', () => {
	const rtl = LANGUAGES.filter(({ direction }) => direction === 'rtl').map(({ code }) => code);
	expect(rtl.sort()).toEqual(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
	const joined = LANGUAGES.filter(({ joins }) => joins === 'none').map(({ code }) => code);
	expect(joined.filter((code) => !/^(zh|ja)-/.test(code)).sort()).toEqual([
		'bo',
		'dz',
		'ja',
		'km',
		'lo',
		'my',
		'th'
	]);
});

test('several are joined by +, each counts once', () => {
	expect(parseLanguages('en+de')?.map(({ code }) => code)).toEqual(['en', 'de']);
	expect(parseLanguages('de+ger+deu')?.map(({ code }) => code)).toEqual(['de']);
	expect(parseLanguages('Auto')).toEqual([]);
	for (const field of ['en+', '+', '', 'en+klingon', 'en+auto']) expect(parseLanguages(field)).toBeNull();
});

test('the values that an answer names begin with the usual ones', () => {
	expect(LANGUAGE_CODES.slice(0, 2)).toEqual(['auto', 'en']);
	expect(LANGUAGE_CODES.length).toBeGreaterThan(120);
});
