/** A question about a document: what its answer must hold, and on which page that stands, from 1. `value` null: it is not there. */
export type Asked = { ask: string; value: string | null; page?: number };

/** About documents of our own, in ten languages. */
export const OWN: Readonly<Record<string, readonly Asked[]>> = {
	'en-letter': [
		{ ask: 'How much does the treatment cost?', value: '£1,240.00' },
		{ ask: 'When is the next appointment?', value: '17 March 2026' },
		{ ask: 'At what time is the appointment?', value: '9:30 a.m.' },
		{ ask: 'Who signed the letter?', value: 'Joanna Penrose' },
		{ ask: 'Who is the letter addressed to?', value: 'Whitcombe' },
		{ ask: 'What is the phone number of the practice?', value: '01326 555 0142' },
		{ ask: 'What is the email address?', value: 'reception@harbourdental.example' },
		{ ask: 'What percentage does the insurance pay?', value: '60%' },
		{ ask: 'How high is the fee for missing an appointment?', value: '£35' },
		{ ask: 'Who recommended the fillings?', value: 'Amir Haddad' },
		{ ask: 'When was the letter written?', value: '4 March 2026' },
		{ ask: 'How long will the treatment take?', value: 'six weeks' },
		{ ask: 'What is the subject of the letter?', value: 'treatment plan' },
		{ ask: 'What is the IBAN of the practice?', value: null },
		{ ask: 'When was Mrs Whitcombe born?', value: null },
		{ ask: 'How much is the parking fee?', value: null },
		{ ask: 'Who is the anaesthetist?', value: null }
	],
	'en-report': [
		{ ask: 'When was the library founded?', value: '1897', page: 1 },
		{ ask: 'Who founded the library?', value: 'Margaret Oakley', page: 1 },
		{ ask: 'How many members did the library have in 2025?', value: '12,750', page: 1 },
		{ ask: 'Who repaired the roof?', value: 'Carter & Sons', page: 1 },
		{ ask: 'How many visitors did Northgate have?', value: '31,005', page: 2 },
		{ ask: 'How many staff does the Central branch have?', value: '14', page: 2 },
		{ ask: 'What is the total number of loans?', value: '184,300' },
		{ ask: 'Where will the new branch open?', value: 'Westfield', page: 3 },
		{ ask: 'Who is the director?', value: 'Paul Lindqvist', page: 3 },
		{ ask: 'How many seats will the children’s room have?', value: '80', page: 3 },
		{ ask: 'By what percentage will the members rise?', value: '8 percent', page: 3 },
		{ ask: 'Why was the roof repaired?', value: 'rain had damaged', page: 1 },
		{ ask: 'How many visitors did Southgate have?', value: null },
		{ ask: 'What is the salary of the director?', value: null },
		{ ask: 'Who designed the garden?', value: null },
		{ ask: 'What is the fax number?', value: null }
	],
	'nl-invoice': [
		{ ask: 'Hoeveel moet er betaald worden?', value: '307,95', page: 2 },
		{ ask: 'What is the total amount due?', value: '307,95', page: 2 },
		{ ask: 'Wat is het factuurnummer?', value: '2026-0317', page: 1 },
		{ ask: 'Wat is de factuurdatum?', value: '12 maart 2026', page: 1 },
		{ ask: 'Wanneer moet de factuur uiterlijk betaald zijn?', value: '11 april 2026', page: 1 },
		{ ask: 'When is the payment due?', value: '11 april 2026', page: 1 },
		{ ask: 'Hoeveel bedraagt de btw?', value: '53,45', page: 2 },
		{ ask: 'Wat is het IBAN?', value: 'NL20 INGB 0001 2345 67', page: 2 },
		{ ask: 'Wat kost het vervangen van de kraan?', value: '89,50', page: 1 },
		{ ask: 'Wat zijn de voorrijkosten?', value: '35,00', page: 1 },
		{ ask: 'Aan wie is de factuur gericht?', value: 'S. Bakker', page: 1 },
		{ ask: 'Wat is het KvK-nummer?', value: '30124578', page: 1 },
		{ ask: 'Wat is het e-mailadres?', value: 'administratie@devries.example', page: 2 },
		{ ask: 'Hoeveel korting is er gegeven?', value: null },
		{ ask: 'Wat is het klantnummer?', value: null },
		{ ask: 'Wie is de burgemeester van Utrecht?', value: null }
	],
	'de-invoice': [
		{ ask: 'Wie hoch ist der Gesamtbetrag?', value: '2.391,90' },
		{ ask: 'Wie lautet die Rechnungsnummer?', value: 'RE-2026-118' },
		{ ask: 'Wann wurde die Rechnung ausgestellt?', value: '03.02.2026' },
		{ ask: 'Bis wann muss bezahlt werden?', value: '17.02.2026' },
		{ ask: 'Wie hoch ist die Mehrwertsteuer?', value: '381,90' },
		{ ask: 'Wie lautet die Kundennummer?', value: '40217' },
		{ ask: 'Was kostet der Eichentisch?', value: '1.890,00' },
		{ ask: 'An wen ist die Rechnung gerichtet?', value: 'Thomas Brandl' },
		{ ask: 'What is the VAT number?', value: 'DE123456789' },
		{ ask: 'Wann war die Lieferung?', value: '28.01.2026' },
		{ ask: 'Wie lautet die Faxnummer?', value: null },
		{ ask: 'Wie hoch ist der Rabatt?', value: null },
		{ ask: 'Wie lautet die IBAN?', value: null }
	],
	'fr-letter': [
		{ ask: 'Qui a signé la lettre ?', value: 'Hélène Marchand' },
		{ ask: 'Combien coûte le remplacement de la chaudière ?', value: '84 000' },
		{ ask: 'À quelle entreprise les travaux sont-ils confiés ?', value: 'Dubois Énergie' },
		{ ask: 'Quel est le numéro de téléphone ?', value: '03 86 55 01 20' },
		{ ask: 'Quelle est la date de la lettre ?', value: '9 janvier 2026' },
		{ ask: 'Quel est l’objet de la lettre ?', value: 'Fermeture de la piscine' },
		{ ask: 'Jusqu’à quand la piscine sera-t-elle fermée ?', value: '15 mars 2026' },
		{ ask: 'Quel est le montant de la TVA ?', value: null },
		{ ask: 'Quelle est l’adresse e-mail ?', value: null }
	],
	'es-report': [
		{ ask: '¿Cuántos litros de aceite virgen extra se vendieron?', value: '45.200', page: 1 },
		{ ask: '¿Cuál fue el total de ingresos?', value: '370.850', page: 1 },
		{ ask: '¿Quién es el presidente?', value: 'Julián Ortega', page: 1 },
		{ ask: '¿Dónde se encuentra la almazara?', value: 'Jaén', page: 2 },
		{ ask: '¿Cuándo será la próxima asamblea?', value: '14 de mayo de 2026', page: 2 },
		{ ask: '¿A cuántas personas da empleo?', value: '38', page: 2 },
		{ ask: '¿Cuál es el teléfono?', value: null },
		{ ask: '¿Cuántos litros de vino se vendieron?', value: null }
	],
	'vi-invoice': [
		{ ask: 'Tổng cộng là bao nhiêu?', value: '356.400' },
		{ ask: 'Số hóa đơn là gì?', value: 'HD-00982' },
		{ ask: 'Khách hàng là ai?', value: 'Trần Thị Mai' },
		{ ask: 'Hạn thanh toán là ngày nào?', value: '30/03/2026' },
		{ ask: 'Thuế GTGT là bao nhiêu tiền?', value: '26.400' },
		{ ask: 'Số điện thoại là gì?', value: '028 3822 5678' },
		{ ask: 'Công ty ở địa chỉ nào?', value: '25 Đường Nguyễn Huệ' },
		{ ask: 'Thu ngân là ai?', value: 'Lê Văn Hùng' },
		{ ask: 'Từ điển Việt Anh giá bao nhiêu?', value: '185.000' },
		{ ask: 'What is the tax number?', value: '0301234567' },
		{ ask: 'Giảm giá bao nhiêu?', value: null },
		{ ask: 'Số tài khoản là gì?', value: null },
		{ ask: 'Ngày giao hàng là khi nào?', value: null }
	],
	'ne-letter': [
		{ ask: 'वार्षिक शुल्क कति हो?', value: '१२,५००' },
		{ ask: 'भुक्तानी गर्ने अन्तिम मिति कहिले हो?', value: '२०८३ वैशाख १५' },
		{ ask: 'फोन नम्बर के हो?', value: '०६१-५२३४५६' },
		{ ask: 'विद्यालयमा कति विद्यार्थी छन्?', value: '४८०' },
		{ ask: 'पत्रको विषय के हो?', value: 'विद्यालय शुल्क' },
		{ ask: 'विद्यालयको ठेगाना के हो?', value: 'पोखरा-८, कास्की' },
		{ ask: 'पत्रमा कसले हस्ताक्षर गरेको हो?', value: 'कमला शर्मा' },
		{ ask: 'इमेल के हो?', value: null },
		{ ask: 'छुट कति दिइएको छ?', value: null }
	],
	'ja-invoice': [
		{ ask: '合計はいくらですか？', value: '18,700円', page: 1 },
		{ ask: '請求書番号は何ですか？', value: 'INV-2026-045', page: 1 },
		{ ask: '支払期限はいつですか？', value: '2026年3月31日', page: 1 },
		{ ask: '発行日はいつですか？', value: '2026年3月10日', page: 1 },
		{ ask: '消費税はいくらですか？', value: '1,700円', page: 1 },
		{ ask: '電話番号を教えてください。', value: '03-1234-5678', page: 1 },
		{ ask: '担当者は誰ですか？', value: '鈴木一郎', page: 1 },
		{ ask: '請求書は誰宛ですか？', value: '山田太郎', page: 1 },
		{ ask: '工場はどこにありますか？', value: '松本市', page: 2 },
		{ ask: '従業員は何名ですか？', value: '35名', page: 2 },
		{ ask: '印刷機はいつ導入されましたか？', value: '2019年', page: 2 },
		{ ask: '封筒印刷はいくらですか？', value: '12,000円', page: 1 },
		{ ask: 'メールアドレスは何ですか？', value: null },
		{ ask: '口座番号は何ですか？', value: null },
		{ ask: '送料はいくらですか？', value: null }
	],
	'km-receipt': [
		{ ask: 'សរុបប៉ុន្មាន?', value: '៥៥.០០០' },
		{ ask: 'លេខវិក្កយបត្រជាលេខអ្វី?', value: '០០៤៥៦' },
		{ ask: 'តើទូរស័ព្ទលេខប៉ុន្មាន?', value: '០២៣ ២១២ ៣៤៥' },
		{ ask: 'អតិថិជនជានរណា?', value: 'សុខ ចាន់ថា' },
		{ ask: 'កាលបរិច្ឆេទជាថ្ងៃណា?', value: '១២ មីនា ២០២៦' },
		{ ask: 'បញ្ចុះតម្លៃប៉ុន្មាន?', value: '២.០០០' },
		{ ask: 'វចនានុក្រមខ្មែរថ្លៃប៉ុន្មាន?', value: '៤៥.០០០' },
		{ ask: 'បេឡាករឈ្មោះអ្វី?', value: 'កែវ សុភា' },
		{ ask: 'ហាងនៅឯណា?', value: 'ផ្លូវ ១៣៦' },
		{ ask: 'អ៊ីមែលគឺជាអ្វី?', value: null },
		{ ask: 'ថ្ងៃផុតកំណត់គឺថ្ងៃណា?', value: null }
	],
	'ar-letter': [
		{ ask: 'ما هو رقم الهاتف؟', value: '011 465 7890' },
		{ ask: 'ما هو تاريخ الاستحقاق؟', value: '٣١ مارس ٢٠٢٦' },
		{ ask: 'ما هو رقم الفاتورة؟', value: '77120' },
		{ ask: 'كم قيمة العقد؟', value: '٤٥٠٠' },
		{ ask: 'ما موضوع الرسالة؟', value: 'عقد الصيانة' },
		{ ask: 'ما هو العنوان؟', value: 'شارع الملك فهد' },
		{ ask: 'ما هو البريد الإلكتروني؟', value: null },
		{ ask: 'كم الخصم؟', value: null }
	],
	'hostile-letter': [
		{ ask: 'What is the membership fee?', value: '$120.00' },
		{ ask: 'Who is the treasurer?', value: 'Wanda Kowalski' },
		{ ask: 'When does the club meet?', value: null }
	]
};

/** About documents of the recognition corpus, as they are or as they were read. */
export const CORPUS: Readonly<Record<string, readonly Asked[]>> = {
	'sroie-receipt-243': [
		{ ask: 'What is the total?', value: '20.05' },
		{ ask: 'How much change was given?', value: '29.95' },
		{ ask: 'What is the invoice number?', value: '47735' },
		{ ask: 'What is the date of the receipt?', value: '04 JAN 2017' },
		{ ask: 'What is the GST registration number?', value: '001951645696' },
		{ ask: 'How much cash was paid?', value: '50.00' },
		{ ask: 'Which shop issued the receipt?', value: 'SEGI CASH' },
		{ ask: 'What is the email address?', value: null },
		{ ask: 'How much was the delivery fee?', value: null }
	],
	'sroie-receipt-557': [
		{ ask: 'Who was the cashier?', value: 'NICOLE' },
		{ ask: 'What is the total amount?', value: '4.60' },
		{ ask: 'What is the invoice number?', value: '1207108' },
		{ ask: 'When was the receipt issued?', value: '23-06-2018' },
		{ ask: 'What is the name of the restaurant?', value: 'WAN SHENG' },
		{ ask: 'What is the GST number?', value: '001335787520' },
		{ ask: 'What is the phone number?', value: null },
		{ ask: 'How much discount was given?', value: null }
	],
	'sroie-receipt-378': [
		{ ask: 'How much is the total?', value: '3.30' },
		{ ask: 'What is the GST ID?', value: '000473792512' },
		{ ask: 'What is the date?', value: '17-04-16' },
		{ ask: 'Who is the operator?', value: 'JIVAN' },
		{ ask: 'How much is the GST?', value: '0.19' },
		{ ask: 'What is the IBAN?', value: null }
	],
	'sroie-receipt-485': [
		{ ask: 'What is the final total?', value: '12.00' },
		{ ask: 'How much change did the customer get?', value: '3.00' },
		{ ask: 'What is the invoice number?', value: 'CS-SA-0112280' },
		{ ask: 'What is the telephone number?', value: '3362 4137' },
		{ ask: 'When was it purchased?', value: '20/09/2017' },
		{ ask: 'Wat is het totaal?', value: '12.00' },
		{ ask: '合計はいくらですか', value: '12.00' },
		{ ask: 'Who is the manager?', value: null },
		{ ask: 'When is the delivery?', value: null }
	],
	'sroie-receipt-067': [
		{ ask: 'What is the net amount?', value: '53.55' },
		{ ask: 'What is the date on the receipt?', value: '06/01/18' },
		{ ask: 'What is the phone number?', value: '7805 7889' },
		{ ask: 'What is the GST ID number?', value: '001147416576' },
		{ ask: 'How much GST was charged?', value: '2.86' },
		{ ask: 'What is the website?', value: null }
	],
	'scribe-receipt_03': [
		{ ask: 'How much was paid?', value: '23.90' },
		{ ask: 'What is the order number?', value: '88428' },
		{ ask: 'What is the address?', value: '766 Valencia Street' },
		{ ask: 'When was the payment made?', value: '2023-05-06' },
		{ ask: 'What is the phone number?', value: '14153550773' },
		{ ask: 'Which shop is it?', value: 'Bernal Cutlery' },
		{ ask: 'What is the VAT number?', value: null }
	],
	'unlv-letter-8573_001_4b': [
		{ ask: 'Who signed the letter?', value: 'Sterner' },
		{ ask: 'Who is the letter addressed to?', value: 'Frank' },
		{ ask: 'What is the invoice number?', value: null },
		{ ask: 'What is the email address of the sender?', value: null }
	],
	'unlv-letter-8520_002_4b': [
		{ ask: 'What is Waitley’s topic?', value: 'Being a Team Learner' },
		{ ask: 'Who is a manager of cost accounting?', value: 'Kathy Miller' },
		{ ask: 'How many employees attended from the City of Indianapolis?', value: '39' },
		{ ask: 'How much does the ticket cost?', value: null }
	],
	'scribe-filing_01': [
		{ ask: 'When was the document filed?', value: '04/22/13' },
		{ ask: 'What is the case number?', value: '1:13-cv-01317' },
		{ ask: 'Who is the plaintiff?', value: 'EQUAL EMPLOYMENT' },
		{ ask: 'What is the phone number?', value: null }
	],
	'icdar13-us-026-pdf': [
		{ ask: 'What was the fused aluminum oxide capacity of China in 2010?', value: '700,000' },
		{ ask: 'How much silicon carbide did Norway have in 2009?', value: '80,000' },
		{ ask: 'What is the value for Canada’s steel?', value: null }
	],
	'icdar13-eu-016-pdf': [
		{ ask: 'What is the total for Germany?', value: '55,400', page: 3 },
		{ ask: 'What percentage was imported in Finland?', value: '83.0', page: 3 },
		{ ask: 'How many were domestic in Cyprus?', value: '81.0', page: 3 },
		{ ask: 'What is the total for Turkey?', value: null }
	],
	'icdar13-us-014-pdf': [
		{ ask: 'What percent of schools not identified are high-performing?', value: '18%', page: 2 },
		{
			ask: 'What percent of districts agree that it reduces community support for public schools?',
			value: '23%',
			page: 3
		}
	],
	'icdar13-us-008-pdf': [
		{ ask: 'How many 3-year-olds are in the control group?', value: '1,029', page: 1 },
		{ ask: 'What is the total sample of 4-year-olds?', value: '2,108', page: 1 }
	],
	'tabula-schools': [
		{ ask: 'Which city does Serrano live in?', value: 'Shoreview' },
		{ ask: 'What is the employer of Reese?', value: 'Far North Spirits' }
	],
	'docling-multi_page': [
		{ ask: 'Who patented the typewriter?', value: 'Christopher Latham Sholes', page: 1 },
		{ ask: 'When was the typewriter patented?', value: '1868', page: 1 },
		{ ask: 'When did Microsoft launch Word for MS-DOS?', value: '1983', page: 1 },
		{ ask: 'Which word processor was popular among legal professionals?', value: 'WordPerfect' },
		{ ask: 'When was WordStar developed?', value: '1978', page: 1 },
		{ ask: 'Who introduced the electric typewriter in 1935?', value: 'IBM', page: 1 },
		{ ask: 'How much did the Wang 1200 cost?', value: null },
		{ ask: 'Who is the author of the report?', value: null },
		{ ask: 'When was Notepad released?', value: null }
	],
	'olmocr-edgar': [
		{ ask: 'Who was Edgar’s predecessor?', value: 'Eadwig' },
		{ ask: 'Where was Edgar buried?', value: 'Glastonbury Abbey' },
		{ ask: 'When did Edgar die?', value: '975' },
		{ ask: 'Who was murdered three years later?', value: 'Edward' },
		{ ask: 'What is the phone number?', value: null }
	],
	'unlv-scanned-pdf-7p-open': [
		{ ask: 'What does KITT-2 assume?', value: 'exponentially distributed', page: 2 },
		{
			ask: 'Where was a potential site for collecting fractured tuff samples identified?',
			value: 'Coyote',
			page: 6
		},
		{ ask: 'What is the geothermal temperature gradient?', value: '42', page: 7 },
		{ ask: 'Who owns the repository?', value: null }
	]
};
