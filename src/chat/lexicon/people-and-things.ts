import type { Concept } from './concept.ts';

/** Persons and what else forms name. */
export const PEOPLE_AND_THINGS: readonly Concept[] = [
	{
		id: 'customer',
		kinds: ['name'],
		names:
			'customer|client|bill to|billed to|sold to|ship to|buyer|customer name|klant|klantnaam|koper|factuur aan|aan|kunde|käufer|rechnungsempfänger|acheteur|facturé à|cliente|comprador|facturar a|khách hàng|người mua|tên khách hàng|ग्राहक|ग्राहकको नाम|क्रेता|お客様|お客様名|宛先|御中|អតិថិជន|ឈ្មោះអតិថិជន|អ្នកទិញ|العميل|اسم العميل|المشتري|клиент|покупатель|заказчик|客户|客户名称|购买方|买方|고객|고객명|구매자|pelanggan|nama pelanggan|ลูกค้า',
		asked:
			'addressed to|sent to|who is the bill for|for whom|aan wie|voor wie|gericht aan|an wen|für wen|à qui|pour qui|a quién|para quién|gửi cho ai|cho ai|कसलाई|कसको लागि|誰宛|誰に|宛て|ទៅអ្នកណា|ផ្ញើទៅ|لمن|кому|给谁',
		not: 'customer no|customer number|customer id|client number|klantnummer|kundennummer|numéro de client|número de cliente|mã khách hàng|customer service|klantenservice|kundenservice|service client|customer copy|customer is'
	},
	{
		id: 'seller',
		kinds: ['name'],
		names:
			'seller|vendor|supplier|merchant|issued by|sold by|company|company name|store|shop|restaurant|verkoper|leverancier|bedrijf|winkel|verkäufer|lieferant|firma|händler|unternehmen|vendeur|fournisseur|société|entreprise|magasin|émetteur|vendedor|proveedor|empresa|tienda|venditore|fornitore|người bán|nhà cung cấp|công ty|cửa hàng|đơn vị bán|विक्रेता|कम्पनी|पसल|आपूर्तिकर्ता|発行元|販売者|会社名|店名|請求元|店舗|អ្នកលក់|ក្រុមហ៊ុន|ហាង|អ្នកផ្គត់ផ្គង់|البائع|الشركة|المورد|المتجر|продавец|поставщик|компания|магазин|公司|卖方|销售方|商店|商家|供应商|판매자|공급자|회사|상호|가게|penjual|perusahaan|toko|ผู้ขาย|ร้าน|บริษัท',
		asked:
			'issued|who sent|sent the|sent this|sent by|from whom|which shop|which store|which company|business|van wie|afzender|welke winkel|welk bedrijf|von wem|absender|welche firma|welches geschäft|de qui|expéditeur|quel magasin|quelle société|de quién|remitente|của ai|cửa hàng nào|công ty nào|कुन कम्पनी|कुन पसल|どこの店|どの店|どの会社|誰から|ក្រុមហ៊ុនណា|ហាងណា|من أي|от кого|哪家|谁开',
		not: 'company no|company number|restaurant tax'
	},
	{
		id: 'cashier',
		kinds: ['name'],
		names:
			'cashier|served by|operator|server|waiter|clerk|kassier|kassa|caissier|servi par|kassierer|bediener|es bediente sie|cajero|atendido por|le atendió|thu ngân|nhân viên|क्यासियर|カシア|担当|担当者|レジ担当|責任者|បេឡាករ|អ្នកគិតលុយ|أمين الصندوق|кассир|收银员|经办人|담당자|계산원|kasir|พนักงาน'
	},
	{
		id: 'contact',
		kinds: ['name'],
		names:
			'contact|contact person|contactpersoon|ansprechpartner|interlocuteur|persona de contacto|người liên hệ|सम्पर्क व्यक्ति|連絡先|お問い合わせ|អ្នកទំនាក់ទំនង|جهة الاتصال|контактное лицо|联系人|narahubung',
		not: 'contact number'
	},
	{
		id: 'signer',
		kinds: ['name'],
		names:
			'sincerely|yours sincerely|yours faithfully|yours truly|kind regards|best regards|regards|signed|signed by|signature|hoogachtend|met vriendelijke groet|met vriendelijke groeten|ondertekend|mit freundlichen grüßen|hochachtungsvoll|unterschrift|gezeichnet|cordialement|salutations distinguées|veuillez agréer|signé|atentamente|saludos cordiales|firma|trân trọng|kính thư|người ký|ký tên|भवदीय|हस्ताक्षर|敬具|署名|ដោយក្តីគោរព|ហត្ថលេខា|ដោយសេចក្តីគោរព|مع التحية|وتفضلوا بقبول|التوقيع|с уважением|подпись|此致|签名|签字|서명|드림|hormat kami|ttd|ขอแสดงความนับถือ|ลงชื่อ',
		asked:
			'wrote|written by|author|who is the letter from|sender|sent this letter|who sent|geschreven door|schreef|schrijver|afzender|verfasst|geschrieben|absender|verfasser|a écrit|auteur|expéditeur|escribió|autor|remitente|viết bởi|ai viết|người viết|tác giả|người gửi|कसले लेख|लेखक|पठाउने|誰が書|差出人|筆者|送り主|ใคร|អ្នកណាសរសេរ|អ្នកសរសេរ|អ្នកផ្ញើ|من كتب|المرسل|кто написал|автор|отправитель|谁写|作者|寄件人|누가 썼|보낸 사람|penulis|pengirim'
	},
	{
		id: 'addressee',
		kinds: ['name'],
		names:
			'dear|to|attn|attention|recipient|geachte|beste|t.a.v|aan|ontvanger|herrn|frau|sehr geehrte|sehr geehrter|liebe|lieber|empfänger|cher|chère|destinataire|à l’attention de|estimado|estimada|destinatario|kính gửi|thân gửi|người nhận|श्री|प्रिय|प्रापक|様|宛|受取人|គោរពជូន|ជូនចំពោះ|សូមគោរពជូន|អ្នកទទួល|السيد|عزيزي|المستلم|المرسل إليه|уважаемый|уважаемая|получатель|尊敬的|收件人|받는 사람|수신|kepada|yth|เรียน|ถึง',
		asked:
			'addressed to|letter to|written to|who receives|sent to whom|to whom|aan wie|gericht aan|geadresseerd|an wen|gerichtet|à qui|adressée|a quién|dirigida|gửi cho ai|gửi đến ai|người nhận là ai|कसलाई|誰宛|誰に宛て|宛名|ទៅអ្នកណា|ជូនអ្នកណា|إلى من|кому|给谁|写给|누구에게'
	},
	{
		id: 'subject',
		kinds: ['text'],
		names:
			'subject|re|betreft|onderwerp|betreff|objet|asunto|oggetto|v/v|về việc|trích yếu|chủ đề|विषय|件名|題名|កម្មវត្ថុ|ប្រធានបទ|الموضوع|тема|主题|事由|제목|perihal|hal|เรื่อง',
		asked:
			'about|letter about|gaat over|waar gaat de brief over|waar gaat deze brief over|worum geht es in dem brief|worum geht es in diesem brief|de quoi parle la lettre|handelt|porte sur|trata|nói về|बारे'
	},
	{
		id: 'title',
		kinds: ['heading'],
		names:
			'title|titel|titre|título|titolo|tiêu đề|tựa đề|nhan đề|शीर्षक|タイトル|表題|題目|题目|标题|ចំណងជើង|العنوان الرئيسي|عنوان الوثيقة|заголовок|название|제목|judul|ชื่อเรื่อง',
		asked:
			'document called|name of the document|name of this document|heet het document|heißt das dokument|called',
		not: 'job title|title vii|title ix|title i|subtitle'
	},
	{
		id: 'payment method',
		kinds: ['text'],
		names:
			'payment method|method of payment|paid by|payment type|payment terms|betaalwijze|betaalmethode|betaald met|zahlungsart|zahlungsweise|zahlungsbedingungen|mode de paiement|moyen de paiement|forma de pago|método de pago|phương thức thanh toán|hình thức thanh toán|भुक्तानी विधि|支払方法|お支払方法|វិធីបង់ប្រាក់|វិធីទូទាត់|طريقة الدفع|способ оплаты|付款方式|支付方式|결제방법|결제수단|metode pembayaran',
		asked: 'how was it paid|how did|how was this paid'
	},
	{
		id: 'quantity',
		generic: true,
		kinds: ['number', 'quantity'],
		names:
			'quantity|qty|no of items|number of items|items|pieces|pcs|aantal|stuks|anzahl|menge|stück|quantité|qté|cantidad|cant|quantità|số lượng|sl|परिमाण|संख्या|सङ्ख्या|数量|個数|点数|ចំនួន|បរិមាណ|الكمية|العدد|количество|кол-во|数目|수량|jumlah barang|qty|จำนวน',
		asked: 'how many items|how many articles|how many pieces'
	},
	{
		id: 'price',
		generic: true,
		kinds: ['amount'],
		names:
			'price|unit price|rate|u.price|prijs|stukprijs|eenheidsprijs|preis|einzelpreis|stückpreis|prix|prix unitaire|pu|precio|precio unitario|prezzo|giá|đơn giá|मूल्य|दर|単価|価格|値段|តម្លៃ|តម្លៃឯកតា|ថ្លៃ|السعر|سعر الوحدة|цена|单价|价格|단가|가격|harga|harga satuan|ราคา'
	},
	{
		id: 'name',
		generic: true,
		kinds: ['name'],
		names:
			'name|full name|naam|nom|nombre|nome|họ tên|họ và tên|tên|नाम|नाम थर|氏名|お名前|名前|ឈ្មោះ|នាម|الاسم|اسم|имя|фио|姓名|名称|이름|성명|nama|ชื่อ',
		not: 'company name|customer name|username|file name|street name|last name|first name|naamloze'
	},
	{
		id: 'salary',
		kinds: ['amount'],
		names:
			'salary|wage|pay|net pay|gross pay|salaris|loon|nettoloon|brutoloon|gehalt|lohn|salaire|salario|sueldo|lương|mức lương|तलब|पारिश्रमिक|給与|給料|月給|基本給|ប្រាក់ខែ|ប្រាក់បៀវត្សរ៍|الراتب|зарплата|оклад|工资|薪水|급여|월급|gaji'
	},
	{
		id: 'rent',
		kinds: ['amount'],
		names:
			'rent|monthly rent|huur|huurprijs|miete|kaltmiete|warmmiete|loyer|alquiler|renta|affitto|tiền thuê|giá thuê|भाडा|家賃|賃料|ថ្លៃឈ្នួល|ថ្លៃជួល|الإيجار|аренда|арендная плата|租金|임대료|월세|sewa'
	},
	{
		id: 'deposit',
		kinds: ['amount'],
		names:
			'deposit|security deposit|down payment|borg|waarborgsom|aanbetaling|kaution|anzahlung|dépôt|caution|acompte|depósito|fianza|anticipo|tiền cọc|đặt cọc|धरौटी|敷金|保証金|頭金|ប្រាក់កក់|العربون|التأمين|залог|депозит|押金|定金|보증금|계약금|uang muka'
	},
	{
		id: 'tax rate',
		kinds: ['percent'],
		names:
			'tax rate|vat rate|vat %|gst %|btw-tarief|btw tarief|btw percentage|steuersatz|mwst-satz|taux de tva|tipo de iva|thuế suất|कर दर|税率|អត្រាពន្ធ|نسبة الضريبة|معدل الضريبة|ставка ндс|税率|세율|tarif ppn',
		asked: 'what percentage of tax|tax percentage|percentage vat'
	}
];
