import type { ValueKind } from '#chat/value-kind.ts';

/** What a question wants to know. */
export type Asked = {
	kinds: readonly ValueKind[];
	/** how it is asked, in the languages that we know; folded when compared */
	phrases: string;
};

/** The first that fits decides, so the longer phrases of one language stand in an earlier row than the shorter. */
export const ASKED: readonly Asked[] = [
	{
		kinds: [],
		phrases:
			'summarize|summarise|summary|sum up|tldr|tl;dr|what is this document about|what is this about|what is the document about|what does this document say|main points|key points|overview|give me the gist|samenvatting|vat samen|samenvatten|waar gaat dit document over|waar gaat dit over|waar gaat het document over|hoofdpunten|zusammenfassung|fasse zusammen|fass zusammen|zusammenfassen|worum geht es in diesem dokument|worum geht es|résumé du document|résume|résumer|de quoi parle ce document|de quoi parle|de quoi s’agit-il|resumen|resume|de qué trata|riassunto|riassumi|tóm tắt|tài liệu này nói về|văn bản này nói về|nội dung chính|सारांश|संक्षेप|यो कागजात के बारेमा|कागजात केको बारेमा|मुख्य कुरा|要約|要点|まとめて|何について|何の文書|どんな文書|សង្ខេប|សេចក្តីសង្ខេប|ឯកសារនេះនិយាយអំពីអ្វី|និយាយអំពីអ្វី|ខ្លឹមសារសំខាន់|ملخص|لخص|عن ماذا يتحدث|عم يتحدث|ما موضوع هذا المستند|кратко|резюме|о чем этот документ|о чём этот документ|总结|摘要|概括|主要内容|요약|무엇에 대한|ringkasan|ringkas|tentang apa|สรุป'
	},
	{ kinds: ['iban'], phrases: 'iban' },
	{
		kinds: ['email'],
		phrases:
			'email|e-mail|e mail|mailadres|courriel|correo electrónico|इमेल|ईमेल|メールアドレス|メール|អ៊ីមែល|អ៊ីម៉ែល|البريد الإلكتروني|بريد إلكتروني|электронная почта|邮箱|电子邮件|이메일|อีเมล'
	},
	{
		kinds: ['url'],
		phrases:
			'website|web site|web address|url|homepage|webseite|webadres|site web|site internet|sitio web|trang web|वेबसाइट|ウェブサイト|ホームページ|គេហទំព័រ|الموقع الإلكتروني|сайт|网站|网址|웹사이트|situs web|เว็บไซต์'
	},
	{
		kinds: ['phone'],
		phrases:
			'phone|telephone|phone number|fax|call|telefoon|telefoonnummer|telefonnummer|telefon|rufnummer|anrufen|téléphone|teléfono|telefono|điện thoại|sđt|số fax|फोन|टेलिफोन|मोबाइल|फ्याक्स|電話|ファックス|ファクス|携帯|ទូរស័ព្ទ|ទូរសព្ទ|ទូរសារ|هاتف|الهاتف|فاكس|телефон|факс|电话|電話|传真|전화|팩스|telepon|โทรศัพท์|เบอร์โทร|โทรสาร'
	},
	{
		kinds: ['percent', 'number', 'quantity'],
		phrases:
			'percentage|percent|what share|what proportion|what fraction|rate of|percentage|procent|welk deel|prozent|prozentsatz|steuersatz|pourcentage|porcentaje|tỷ lệ|tỉ lệ|phần trăm|bao nhiêu phần trăm|प्रतिशत|パーセント|何%|何％|割合|税率|ភាគរយ|អត្រា|نسبة|النسبة المئوية|процент|百分比|税率|퍼센트|비율|persen|persentase|เปอร์เซ็นต์'
	},
	{
		kinds: ['time'],
		phrases:
			'what time|at what time|at what hour|which hour|hoe laat|welke tijd|wie spät|um wie viel uhr|um wieviel uhr|welche uhrzeit|quelle heure|à quelle heure|a qué hora|qué hora|mấy giờ|lúc mấy giờ|कति बजे|何時|ម៉ោងប៉ុន្មាន|كم الساعة|في أي ساعة|во сколько|几点|몇 시|jam berapa|pukul berapa|กี่โมง'
	},
	{
		kinds: ['quantity', 'number'],
		phrases:
			'how long|how old|how far|how big|how large|how tall|how heavy|how wide|hoe lang|hoe oud|hoe ver|hoe groot|hoe zwaar|wie lange|wie alt|wie weit|wie groß|wie schwer|combien de temps|quelle durée|quel âge|cuánto tiempo|cuántos años tiene|bao lâu|bao xa|कति समय|कति लामो|どのくらい|どれくらい|何年間|何日間|何歳|រយៈពេលប៉ុន្មាន|អាយុប៉ុន្មាន|كم المدة|ما مدة|сколько времени|как долго|多久|多长|多大|얼마나|berapa lama|นานเท่าไร'
	},
	{
		kinds: ['date', 'year'],
		phrases:
			'when|what date|which date|what day|which day|what year|which year|which month|what month|what is the date|the date|date of|date|due date|deadline|wanneer|welke datum|op welke dag|welk jaar|datum|tot wanneer|wann|welches datum|an welchem tag|in welchem jahr|welchem datum|quand|quelle date|quel jour|quelle année|date limite|cuándo|qué fecha|fecha|qué día|qué año|quando|khi nào|ngày nào|ngày mấy|ngày tháng nào|năm nào|hạn chót|ngày bao nhiêu|bao giờ|lúc nào|कहिले|कुन मिति|कुन दिन|मिति|कुन साल|कति गते|いつ|何日|何年|何月|日付|期限|期日|発行日|支払日|日はいつ|ពេលណា|ថ្ងៃណា|ថ្ងៃទីប៉ុន្មាន|កាលបរិច្ឆេទ|ឆ្នាំណា|នៅពេលណា|ថ្ងៃខែ|متى|تاريخ|في أي يوم|في أي سنة|когда|какого числа|дата|в каком году|何时|何時|什么时候|哪天|哪一天|日期|哪一年|几号|언제|날짜|며칠|kapan|tanggal berapa|tahun berapa|เมื่อไร|เมื่อไหร่|วันที่เท่าไร|วันที่'
	},
	{
		kinds: ['name'],
		phrases:
			'who|whom|whose|what is the name|what name|name of|which person|which company|which shop|which store|which bank|which organisation|which organization|what company|what is the company|wie is|wie heeft|wie zijn|wie was|wie schreef|wie ondertekende|van wie|aan wie|door wie|voor wie|welk bedrijf|welke winkel|naam van|hoe heet|wer|wem|wen|wessen|von wem|an wen|welche firma|welches unternehmen|name der|name des|wie heißt|qui|à qui|de qui|par qui|quel est le nom|quelle entreprise|quelle société|quién|quiénes|a quién|cómo se llama|qué empresa|nombre de|chi|ai là|ai đã|là ai|cho ai|của ai|bởi ai|ai|người nào|công ty nào|cửa hàng nào|tên|को हो|कसले|कसलाई|कसको|को हुन्|नाम|誰|どなた|氏名|会社名|店名|お名前|どの会社|どの店|អ្នកណា|នរណា|ក្រុមហ៊ុនណា|ហាងណា|ឈ្មោះ|من هو|من هي|من الذي|لمن|من كتب|من وقع|اسم|кто|кому|чей|кем|как зовут|谁|誰|哪家公司|哪家|姓名|누구|누가|이름|siapa|nama|ใคร|ชื่อ|บริษัทใด'
	},
	{
		kinds: ['address', 'name'],
		phrases:
			'where|in which city|which city|which country|what place|what address|at what address|address|in what city|waar|in welke stad|welke stad|welk land|welk adres|adres|wo|wohin|woher|in welcher stadt|welche stadt|adresse|anschrift|où|dans quelle ville|quelle ville|dónde|en qué ciudad|dirección|dove|ở đâu|tại đâu|địa chỉ|thành phố nào|nơi nào|कहाँ|ठेगाना|कुन ठाउँ|कुन सहर|どこ|住所|所在地|ឯណា|នៅទីណា|ទីណា|នៅកន្លែងណា|អាសយដ្ឋាន|អាស័យដ្ឋាន|أين|عنوان|العنوان|где|куда|адрес|哪里|哪儿|地址|在哪|何处|어디|주소|di mana|dimana|alamat|ที่ไหน|ที่อยู่'
	},
	{
		kinds: ['number', 'quantity'],
		phrases:
			'how many|number of|what is the quantity|what quantity|count of|hoeveel stuks|hoeveel mensen|hoeveel dagen|aantal|wie viele|wieviele|anzahl|combien de|combien d’|nombre de|cuántos|cuántas|cantidad de|quanti|quante|bao nhiêu người|bao nhiêu ngày|bao nhiêu cái|có mấy|mấy|số lượng|कति जना|कतिवटा|कति वटा|कति दिन|कति ओटा|何個|何人|何名|何件|何枚|何本|何点|何冊|いくつ|何回|何台|人数|数量|ប៉ុន្មាននាក់|ប៉ុន្មានថ្ងៃ|ចំនួនប៉ុន្មាន|كم عدد|عدد|сколько человек|количество|几个|几件|多少个|多少人|几人|数量|몇 명|몇 개|몇|berapa banyak|berapa orang|jumlah|กี่'
	},
	{
		kinds: ['code', 'number'],
		phrases:
			'number|which number|what number|number of the|what is the number|invoice number|receipt number|order number|reference number|registration number|account number|customer number|what is the code|code|id number|serial number|reference|nummer|welk nummer|wat is het nummer|kenmerk|welche nummer|nummer der|numéro|quel numéro|quel est le numéro|número|qué número|số hóa đơn|số hoá đơn|mã số|mã|số nào|mã nào|नम्बर|नं|番号|何番|លេខ|លេខកូដ|رقم|номер|код|编号|号码|號碼|번호|nomor|kode|หมายเลข|เลขที่|รหัส'
	},
	{
		kinds: ['amount', 'number', 'quantity', 'percent'],
		phrases:
			'how much|how high|what amount|what is the amount|what is the total|total|price|cost|costs|amount|sum|fee|salary|rent|discount|tax|vat|gst|hoeveel|wat kost|welk bedrag|bedrag|prijs|totaal|totaalbedrag|korting|btw|wie viel|wieviel|was kostet|welcher betrag|betrag|preis|summe|gesamtbetrag|rabatt|mehrwertsteuer|mwst|combien|quel montant|montant|prix|total|remise|tva|cuánto|cuánta|importe|precio|monto|descuento|iva|quanto|bao nhiêu|bao nhiêu tiền|số tiền|tổng cộng|tổng tiền|giá|thuế|giảm giá|कति|रकम|मूल्य|जम्मा|कर|छुट|いくら|金額|合計|料金|値段|価格|額|税|ប៉ុន្មាន|តម្លៃ|សរុប|ចំនួនទឹកប្រាក់|ទឹកប្រាក់|ពន្ធ|كم|المبلغ|السعر|المجموع|الإجمالي|ضريبة|сколько|сумма|цена|стоимость|итого|ндс|多少|金额|金額|价格|总额|合计|税额|얼마|금액|가격|총액|합계|berapa|harga|biaya|เท่าไร|เท่าไหร่|ราคา|ยอด'
	}
];

/** Words that carry nothing of what is sought, in languages that leave blanks between words; by our code. */
export const STOP_WORDS: Readonly<Record<string, string>> = {
	en: 'given come came charged charge addressed tell kind a an the this that these those is are was were be been being am do does did done doing has have had having will would shall should can could may might must of in on at by for from to with about as into over under after before between through during and or but if then than so nor what which who whom whose when where why how much many there here it its he she they them his her their we us our you your i me my mine please tell show give find say says said state stated states mention mentioned mentions according document page text file letter receipt invoice report contain contains listed list get got made make any some all each every both more most other such only own same too very just also up down out off again further once s t re ve ll d m',
	nl: 'gericht geadresseerd lang hoog luidt heet wat bedraagt de het een dit dat deze die is zijn was waren ben bent wordt worden werd werden heeft heb hebben had hadden zal zullen zou zouden kan kunnen mag moet moeten van in op aan bij voor uit naar met over als onder na tussen door tijdens en of maar dan dus niet geen wat welke welk wie wanneer waar waarom hoe hoeveel er hier het hij zij ze hem haar hun we wij ons onze jij je u uw ik mij mijn volgens document pagina tekst staat staan vermeld vermeldt genoemd noem geef toon zoek zeg wel ook nog al te om tot dit bestand brief bon factuur tabel verslag rapport',
	de: 'gerichtet adressiert lang hoch lautet heißt lauten gibt der die das den dem des ein eine einen einem einer eines dies dieser diese dieses diesem diesen ist sind war waren sein bin wird werden wurde wurden hat habe haben hatte hatten soll sollen sollte kann können konnte darf muss müssen von vom in im an am auf bei beim für aus nach mit über als unter vor zwischen durch während zu zum zur und oder aber dann also nicht kein keine was welche welcher welches welchen welchem wer wem wen wessen wann wo wohin warum wie viel viele es hier er sie ihm ihr ihnen wir uns unser du dein ich mich mein laut dokument seite text steht stehen genannt angegeben nenne zeige gib sag sich auch noch schon um bis brief rechnung quittung tabelle bericht beleg dokuments diesem',
	fr: 'adressé adressée long est-ce s’il le la les l un une des du de d ce cet cette ces est sont était étaient être été a ai as ont avait avaient avoir sera seront peut peuvent doit doivent dans en sur à au aux par pour avec entre sous après avant pendant et ou mais donc ne pas non que qu quel quelle quels quelles quoi qui quand où pourquoi comment combien il elle ils elles on nous vous je me mon ma mes son sa ses leur leurs votre notre selon document page texte indiqué mentionné donne montre trouve dit y se s lui c j n t cette lettre facture reçu tableau rapport fait faire',
	es: 'el la los las un una unos unas de del al este esta estos estas ese esa es son era eran ser sido fue fueron está están estar ha han había hay he tiene tienen tener puede pueden debe deben en con por para sobre sin entre bajo desde hasta durante y o u pero si no ni que qué cuál cuáles quién quiénes cuándo dónde porqué cómo cuánto cuánta cuántos cuántas se le les lo me mi su sus nos nuestro usted yo según documento página texto indica indicado menciona dice carta factura recibo tabla informe como',
	vi: 'là của và có được cho trong với các những một này đó kia thì mà ở tại từ đến về theo như khi nào gì ai đâu sao bao nhiêu mấy thế hay hoặc không đã đang sẽ bị do bởi vì nếu nhưng cũng rất ra vào lên xuống tôi bạn anh chị ông bà chúng ta họ nó tài liệu trang văn bản hãy cho biết nêu ghi hóa đơn biên lai thư bảng báo cáo trên phải người',
	ne: 'को का की के मा ले लाई बाट सँग सम्म देखि हो हुन् छ छन् थियो थिए भयो भएको गरेको गर्न गरिएको गर्ने यो त्यो यी ती यस त्यस र वा तर पनि नै कुन के कसले कसको कसलाई कहिले कहाँ किन कसरी कति कतिवटा जना म हामी तपाईं तपाईँ उनी उनले यसमा अनुसार कागजात पृष्ठ पत्र बिल तालिका प्रतिवेदन लेखिएको दिइएको भन्ने गर्नुहोस् यसको हुन्छ रहेको है हैं था में से पर ने और क्या कौन कब',
	ar: 'في من على إلى عن مع هذا هذه ذلك تلك هو هي هم كان كانت يكون التي الذي ما ماذا متى أين كيف كم لماذا هل أي و أو لا لم لن قد أن إن بين بعد قبل حتى حسب المستند الصفحة النص الوثيقة الرسالة الفاتورة الجدول التقرير تم ب ل يوجد يجب',
	ru: 'в на с к по из у от до о об за для при и или но не это этот эта эти тот та что какой какая какое какие каков какова кто кого кому когда где куда почему как сколько был была было были есть быть его ее её их он она они мы вы я мне ли же бы документ документе страница странице текст тексте письмо счет чек таблица отчет указан указана указано',
	id: 'yang di ke dari dan atau untuk dengan pada dalam adalah ini itu ada oleh apa siapa kapan mana dimana mengapa bagaimana berapa tidak akan telah sudah dokumen halaman teks surat kuitansi tabel laporan saya anda dia mereka kami nya',
	it: 'il lo la i gli le un uno una di del della dei delle al alla da dal in nel nella con su per tra fra è sono era ha hanno che chi quale quali quando dove perché come quanto quanti e o ma non si documento pagina testo questo questa',
	pt: 'o a os as um uma de do da dos das em no na nos nas por para com e ou mas não que quem qual quais quando onde como quanto quantos é são foi era este esta documento página texto'
};

/** The same in scripts without blanks: pieces of a question that are cut out of it. */
export const STOP_PIECES: Readonly<Record<string, string>> = {
	ja: '手紙|請求書|領収書|契約書|報告書|会社|ください|教えて|書かれて|書いて|ありますか|ですか|でしたか|ますか|ましたか|この|その|あの|文書|書類|文章|ページ|について|によると|によれば|何|誰|どこ|いつ|いくら|いくつ|どの|どれ|どう|なぜ|です|ます|した|する|して|いる|ある|から|まで|には|では|とは|どなた|いくつ|人|の|は|が|を|に|で|と|も|へ|か|や|な',
	zh: '信件|发票|收据|请问|请|告诉我|什么|多少|什麼|哪里|哪儿|哪个|哪家|哪一|什么时候|何时|谁|誰|为什么|怎么|如何|是不是|有没有|这份|这个|这张|這|文件|文档|页|根据|几|吗|呢|的|是|在|了|有|和|与|及|或|被|把|对|由|于|这|那|个|份|张|上|中|里|為',
	km: 'លិខិត|វិក្កយបត្រ|បង្កាន់ដៃ|ឈ្មោះ|អ្វី|អ្នកណា|នរណា|ពេលណា|ឯណា|ទីណា|ប៉ុន្មាន|ណា|យ៉ាងណា|ហេតុអ្វី|តើ|ជា|គឺ|មាន|នៅ|ក្នុង|របស់|នៃ|និង|ឬ|បាន|ត្រូវ|ដែល|នេះ|នោះ|ឯកសារ|ទំព័រ|លើ|ពី|ដល់|ដោយ|ទៅ|មក|ទេ|ដែរ|ឱ្យ|ឲ្យ|ចំពោះ|សម្រាប់|ក្រោម',
	th: 'อะไร|ใคร|เมื่อไร|เมื่อไหร่|ที่ไหน|เท่าไร|เท่าไหร่|อย่างไร|ทำไม|กี่|ใด|ไหน|คือ|เป็น|มี|อยู่|ใน|ของ|และ|หรือ|ได้|ที่|นี้|นั้น|เอกสาร|หน้า|จาก|ถึง|โดย|ไป|มา|ไม่|ให้|การ',
	ko: '무엇|누구|누가|언제|어디|얼마|어떻게|왜|입니까|인가요|있나요|있습니까|이|그|저|문서|페이지'
};
