import { expect, test } from 'vitest';
import { gramsOf, likelyScripts } from './foreign-print.ts';

/** What English recognition made of pages that the table was not made from. */
test.each([
	[
		'KookKHa JIf0/{MHa Mae I1paBo BiJIbHO IlepecyBaTHca i obupaTH co6i Miclje WpoxKUBaAHHA y MeKaxX KOOKHO!I JeprKaBH. KookHa',
		'Cyrl'
	],
	['Kabevac €xet TO Stkaiwpa va KUKAO@opEl EAEVOEPA Kal Va EKAEYEL TOV TOTO TNS SLALOVI|S TOU OTO', 'Grek'],
	[
		'UUGU np nLUN WGnw2undUG[ne LW puWynLpywu UWwyp pUUnNG[LNL Wiquuunn_Lyeywu AnuwenLup jntpwpwusynep wpGunnLyaywwu uUwuhUwuutnn Lu: UUGU np',
		'Armn'
	],
	['snl 73 71IN2 BAN! AYAN WOINT NT DTN 7D ANN 7X VITNZI INN NANT ,YAN 7D', 'Hebr'],
	[
		'nnanaudanstudasmwurKomsiadoulkouacamunodmetuwavovuciacsy nnanaudanshs:oanninussinata 4 [U sounvUSsinavavaulovdoy Uasha=nausvUs=inAlaU NAAUDaNsAd=uasvK1 waAd=[dorAdewhUAtuUs:inAPduWaanso1nmMsUs:RQUS:h1S asd wansluld (unsiAmsduduadauiavadiwurssourisiAAnwAAAUMomsivov KSaD1IAMSA seaudaciasaquszavAuarhanmsvovakUS:u1wi1G naaudansltumsAodgysrandy yanata 4',
		'Thai'
	],
	[
		'a BSAJAUIU WsUSibiidnnMUOiT SHUISMs IH UiUsUSsgaYW4 BSAJ[AUJUMSAUSTINIGMALIisMAMYEW JUSINIUIsMIUAESHA ShusMSintAgUURLIsMIUAS gsim : BSAYLALIU wsMs§isnin Susgounignipaims qupiscuiisis)a A',
		'Khmr'
	],
	['    TATA, AB ZOMO THOM SISK, ROBE (lH SHAMEAT 5. TATA, EBD 5 OE (HENORD,', 'Hani'],
	['Wede cated cht Ucdes ear chi Stora ch eae Kaye A, GTA SL TSA HT SALAH', 'Deva'],
	[
		'Everyone has the right to freedom of movement and residence within the borders of each State. Everyone has the right to leave any country, including his own, and to return to his country. Everyone has the right to seek and to enjoy in other countries asylum from persecution. This right may not be invoked in the case of prosecutions genuinely',
		'Latn'
	],
	['KaZzdy ma pravo volné se pohybovat a svobodné si volit bydlisté uvnitf urcitého statu. Kazdy ma', 'Latn']
])('%s was made of %s', (text, script) => expect(likelyScripts(text)[0]?.script).toBe(script));

test('figures tell nothing', () => expect(likelyScripts('12 345 , 6')).toEqual([]));

test('a word has its letters and their pairs, its ends too', () => {
	expect(gramsOf('ab, c1')).toEqual(['a', 'b', '_a', 'ab', 'b_', 'c', '_c', 'c_']);
});
