import type { OwnDocument } from './documents.ts';
import type { Asked } from './questions.ts';

/** Documents that were written when the rules stood, so that they tell how the rules do elsewhere. */
export const LATER_DOCUMENTS: Readonly<Record<string, OwnDocument>> = {
	'en-bistro': {
		language: 'en',
		pages: [
			`THE CORNER BISTRO
18 Market Lane, Bath BA1 4DE
VAT Reg No: GB 734 2281 09
Tel 01225 330 871

Table 12        Guests 3
Server: Amelia
22/08/2025 19:47
Check #: 55218

2 Fish and Chips            31.00
1 Garden Salad               8.50
3 Lemonade                   9.75

Subtotal                    49.25
Service 12.5%                6.16
TOTAL                      £55.41
Visa ****4411              £55.41

Thank you for dining with us`
		]
	},
	'en-bank': {
		language: 'en',
		pages: [
			`Northern Mutual Bank plc
PO Box 114, Leeds LS1 2QQ

Our ref: NMB/55/2091
14 October 2025

Mr Daniel Osei
44 Willow Crescent
Harrogate
HG1 5LP

Dear Mr Osei

Your mortgage application

We are pleased to tell you that your application for a mortgage of £186,000 has
been approved. The interest rate is fixed at 4.35% for five years, and the monthly
payment will be £1,018.20. Please return the signed contract by 7 November 2025.

If you have any questions, call Priya Raman on 0113 496 0210.

Yours sincerely

Gareth Lowell
Head of Lending`
		]
	},
	'nl-permit': {
		language: 'nl',
		pages: [
			`Gemeente Zutphen
Postbus 41, 7200 AA Zutphen

Aan de heer P. Jansen
Beukerstraat 9
7201 LA Zutphen

Datum: 3 juni 2025
Kenmerk: Z/25/00871
Onderwerp: Parkeervergunning

Geachte heer Jansen,

Op 20 mei 2025 heeft u een parkeervergunning aangevraagd. Wij verlenen u de vergunning
voor het kenteken 27-XKR-4. De kosten zijn € 112,40 per jaar. De vergunning gaat in op
1 juli 2025 en is geldig tot en met 30 juni 2026.

Met vriendelijke groet,

Marieke Hofstra
Afdeling Vergunningen`
		]
	},
	'de-report': {
		language: 'de',
		pages: [
			{
				text: `Jahresbericht der Stadtwerke Lindau

Im Jahr 2024 wurden 1.240 Haushalte neu angeschlossen. Geschäftsführer ist
Dr. Stefan Kolb. Der Hauptsitz befindet sich in der Auenstraße 12 in Lindau.`,
				table: [
					['Bereich', 'Umsatz (Mio. €)', 'Mitarbeiter'],
					['Strom', '48,2', '112'],
					['Gas', '21,7', '54'],
					['Wasser', '12,9', '61'],
					['Gesamt', '82,8', '227']
				]
			}
		]
	},
	'ja-rent': {
		language: 'ja',
		pages: [
			`令和7年9月5日

佐藤花子 様

株式会社みどり不動産
大阪府大阪市北区梅田2丁目4番
電話 06-6345-1122

件名：家賃改定のお知らせ

拝啓 平素より格別のご高配を賜り厚く御礼申し上げます。
さて、来年1月より家賃を月額85,000円から88,000円に改定いたします。
ご不明な点は担当の田中までご連絡ください。

敬具
代表取締役 高橋誠`
		]
	},
	'km-school': {
		language: 'km',
		pages: [
			`សាលាបឋមសិក្សា បឹងកេងកង
អាសយដ្ឋាន: ផ្លូវ ៥៧ សង្កាត់បឹងកេងកង ភ្នំពេញ
កាលបរិច្ឆេទ: ៣ ធ្នូ ២០២៥

គោរពជូន លោក ជា វិចិត្រ

កម្មវត្ថុ: ការប្រជុំមាតាបិតា

ការប្រជុំនឹងធ្វើនៅថ្ងៃទី១៥ ខែធ្នូ ឆ្នាំ២០២៥ វេលាម៉ោង ៨:៣០ ព្រឹក។
ថ្លៃសិក្សាគឺ ២៥០.០០០ រៀល ក្នុងមួយខែ។ សាលាមានសិស្ស ៦២០ នាក់។

នាយកសាលា
ស៊ិន រតនា`
		]
	},
	'vi-school': {
		language: 'vi',
		pages: [
			`TRƯỜNG THPT NGUYỄN TRÃI
Địa chỉ: 50 Nam Cao, Ba Đình, Hà Nội
Số: 112/TB-NT

THÔNG BÁO
Về việc họp phụ huynh

Nhà trường tổ chức họp phụ huynh vào lúc 8 giờ ngày 20 tháng 9 năm 2025 tại hội trường A.
Học phí học kỳ I là 2.400.000 đồng. Trường có 1.350 học sinh và 86 giáo viên.

Hà Nội, ngày 10 tháng 9 năm 2025
Hiệu trưởng
Phạm Quốc Bảo`
		]
	},
	'ne-grocery': {
		language: 'ne',
		pages: [
			`हिमाल किराना पसल
न्युरोड, काठमाडौं
फोन: ०१-४२२३३४४
बिल नं.: ३४५
मिति: २०८२/०५/१२
ग्राहकको नाम: हरि थापा

चामल २५ किलो        २,५००
तेल ५ लिटर          १,२५०
चिनी १० किलो        १,०००

जम्मा रकम: रु. ४,७५०
छुट: रु. २५०
कुल रकम: रु. ४,५००`
		]
	},
	'fr-garage': {
		language: 'fr',
		pages: [
			{
				text: `Garage Lemaire SARL
8 rue du Moulin, 35000 Rennes
SIRET 412 345 678 00021

FACTURE N° F-2025-0912
Date : 18 septembre 2025
Client : Mme Claire Dubreuil`,
				table: [
					['Désignation', 'Qté', 'Prix unitaire', 'Montant'],
					['Vidange', '1', '79,00 €', '79,00 €'],
					['Plaquettes de frein', '2', '45,50 €', '91,00 €'],
					['Main d’œuvre', '3', '62,00 €', '186,00 €']
				]
			},
			`Total HT : 356,00 €
TVA 20 % : 71,20 €
Total TTC : 427,20 €
À régler avant le 18 octobre 2025
IBAN FR76 3000 6000 0112 3456 7890 189`
		]
	},
	'ar-university': {
		language: 'ar',
		pages: [
			`جامعة الأمل
العنوان: شارع الجامعة، عمّان
هاتف: 06 535 5000

التاريخ: 5 أكتوبر 2025
الطالبة: ليلى حداد

الموضوع: قبول في برنامج الماجستير

يسرنا إبلاغكم بقبولكم في برنامج الماجستير. الرسوم الدراسية 3200 دينار للفصل.
تبدأ الدراسة في 20 أكتوبر 2025.

عميد الكلية
د. سامر الخطيب`
		]
	}
};

export const LATER: Readonly<Record<string, readonly Asked[]>> = {
	'en-bistro': [
		{ ask: 'What is the total?', value: '55.41' },
		{ ask: 'Who was the server?', value: 'Amelia' },
		{ ask: 'What is the check number?', value: '55218' },
		{ ask: 'How much is the service charge?', value: '6.16' },
		{ ask: 'When was the meal?', value: '22/08/2025' },
		{ ask: 'What is the VAT number?', value: '734 2281 09' },
		{ ask: 'How many guests were there?', value: '3' },
		{ ask: 'How much did the garden salad cost?', value: '8.50' },
		{ ask: 'What is the address of the restaurant?', value: '18 Market Lane' },
		{ ask: 'What is the table number?', value: '12' },
		{ ask: 'Which card was used?', value: 'Visa' },
		{ ask: 'What was the tip?', value: null },
		{ ask: 'What is the email address?', value: null },
		{ ask: 'Who is the chef?', value: null },
		{ ask: 'How much was the wine?', value: null }
	],
	'en-bank': [
		{ ask: 'How much is the mortgage?', value: '186,000' },
		{ ask: 'What is the interest rate?', value: '4.35%' },
		{ ask: 'What is the monthly payment?', value: '1,018.20' },
		{ ask: 'By when must the contract be returned?', value: '7 November 2025' },
		{ ask: 'Who should I call with questions?', value: 'Priya Raman' },
		{ ask: 'Who signed the letter?', value: 'Gareth Lowell' },
		{ ask: 'What is the reference?', value: 'NMB/55/2091' },
		{ ask: 'Who is the letter addressed to?', value: 'Osei' },
		{ ask: 'For how long is the rate fixed?', value: 'five years' },
		{ ask: 'Which bank sent the letter?', value: 'Northern Mutual' },
		{ ask: 'What is the account number?', value: null },
		{ ask: 'When was the house built?', value: null },
		{ ask: 'What is the late payment fee?', value: null }
	],
	'nl-permit': [
		{ ask: 'Wat kost de vergunning per jaar?', value: '112,40' },
		{ ask: 'Wat is het kenteken?', value: '27-XKR-4' },
		{ ask: 'Wanneer gaat de vergunning in?', value: '1 juli 2025' },
		{ ask: 'Tot wanneer is de vergunning geldig?', value: '30 juni 2026' },
		{ ask: 'Wie heeft de brief ondertekend?', value: 'Marieke Hofstra' },
		{ ask: 'Wat is het kenmerk?', value: 'Z/25/00871' },
		{ ask: 'Waar gaat de brief over?', value: 'Parkeervergunning' },
		{ ask: 'Wat is het telefoonnummer?', value: null },
		{ ask: 'Hoeveel is de boete?', value: null }
	],
	'de-report': [
		{ ask: 'Wie ist der Geschäftsführer?', value: 'Stefan Kolb' },
		{ ask: 'Wer ist der Geschäftsführer?', value: 'Stefan Kolb' },
		{ ask: 'Wie viele Haushalte wurden neu angeschlossen?', value: '1.240' },
		{ ask: 'Wie hoch war der Umsatz im Bereich Gas?', value: '21,7' },
		{ ask: 'Wie viele Mitarbeiter hat der Bereich Wasser?', value: '61' },
		{ ask: 'Wo ist der Hauptsitz?', value: 'Auenstraße 12' },
		{ ask: 'Wie hoch ist der Gewinn?', value: null },
		{ ask: 'Wie viele Mitarbeiter hat der Bereich Verkehr?', value: null }
	],
	'ja-rent': [
		{ ask: '家賃はいくらになりますか？', value: '88,000円' },
		{ ask: '手紙の日付はいつですか？', value: '令和7年9月5日' },
		{ ask: '件名は何ですか？', value: '家賃改定' },
		{ ask: '担当者は誰ですか？', value: '田中' },
		{ ask: '宛名は誰ですか？', value: '佐藤花子' },
		{ ask: '会社の電話番号は？', value: '06-6345-1122' },
		{ ask: '会社の住所はどこですか？', value: '梅田' },
		{ ask: '敷金はいくらですか？', value: null },
		{ ask: 'メールアドレスは？', value: null }
	],
	'km-school': [
		{ ask: 'ការប្រជុំធ្វើនៅថ្ងៃណា?', value: 'ថ្ងៃទី១៥ ខែធ្នូ' },
		{ ask: 'ថ្លៃសិក្សាប៉ុន្មាន?', value: '២៥០.០០០' },
		{ ask: 'សាលាមានសិស្សប៉ុន្មាននាក់?', value: '៦២០' },
		{ ask: 'កម្មវត្ថុជាអ្វី?', value: 'ការប្រជុំមាតាបិតា' },
		{ ask: 'សាលានៅឯណា?', value: 'ផ្លូវ ៥៧' },
		{ ask: 'នាយកសាលាឈ្មោះអ្វី?', value: 'ស៊ិន រតនា' },
		{ ask: 'លេខទូរស័ព្ទប៉ុន្មាន?', value: null }
	],
	'vi-school': [
		{ ask: 'Họp phụ huynh vào ngày nào?', value: '20 tháng 9 năm 2025' },
		{ ask: 'Học phí là bao nhiêu?', value: '2.400.000' },
		{ ask: 'Trường có bao nhiêu học sinh?', value: '1.350' },
		{ ask: 'Hiệu trưởng là ai?', value: 'Phạm Quốc Bảo' },
		{ ask: 'Địa chỉ của trường ở đâu?', value: '50 Nam Cao' },
		{ ask: 'Họp lúc mấy giờ?', value: '8 giờ' },
		{ ask: 'Số điện thoại của trường là gì?', value: null },
		{ ask: 'Học bổng là bao nhiêu tiền?', value: null }
	],
	'ne-grocery': [
		{ ask: 'कुल रकम कति हो?', value: '४,५००' },
		{ ask: 'छुट कति छ?', value: '२५०' },
		{ ask: 'बिल नम्बर कति हो?', value: '३४५' },
		{ ask: 'ग्राहकको नाम के हो?', value: 'हरि थापा' },
		{ ask: 'फोन नम्बर के हो?', value: '०१-४२२३३४४' },
		{ ask: 'तेलको मूल्य कति हो?', value: '१,२५०' },
		{ ask: 'पसल कहाँ छ?', value: 'न्युरोड' },
		{ ask: 'भ्याट कति हो?', value: null }
	],
	'fr-garage': [
		{ ask: 'Quel est le montant total TTC ?', value: '427,20' },
		{ ask: 'Quel est le numéro de facture ?', value: 'F-2025-0912' },
		{ ask: 'Combien coûte la vidange ?', value: '79,00' },
		{ ask: 'Quelle est la TVA ?', value: '71,20' },
		{ ask: 'Quel est le nom du client ?', value: 'Claire Dubreuil' },
		{ ask: 'Avant quelle date faut-il payer ?', value: '18 octobre 2025' },
		{ ask: 'Quel est l’IBAN ?', value: 'FR76' },
		{ ask: 'What is the total before tax?', value: '356,00' },
		{ ask: 'Quelle est la remise ?', value: null },
		{ ask: 'Quel est le numéro de téléphone ?', value: null }
	],
	'ar-university': [
		{ ask: 'كم الرسوم الدراسية؟', value: '3200' },
		{ ask: 'متى تبدأ الدراسة؟', value: '20 أكتوبر 2025' },
		{ ask: 'ما هو رقم الهاتف؟', value: '06 535 5000' },
		{ ask: 'من هو عميد الكلية؟', value: 'سامر الخطيب' },
		{ ask: 'من هي الطالبة؟', value: 'ليلى حداد' },
		{ ask: 'ما هو رقم الفاكس؟', value: null }
	]
};
