import type { Concept } from './concept.ts';

/** Sums of money, days, and numbers that stand for things. */
export const SUMS_AND_NUMBERS: readonly Concept[] = [
	{
		id: 'total',
		kinds: ['amount'],
		names:
			'total|grand total|final total|net total|total due|amount due|balance due|total amount|total to pay|amount payable|net amt|sum total|totaal|eindtotaal|te betalen|totaalbedrag|te voldoen|gesamt|gesamtbetrag|summe|gesamtsumme|zu zahlen|rechnungsbetrag|zahlbetrag|endbetrag|total général|total ttc|net à payer|montant total|montant dû|à payer|importe total|total a pagar|suma total|totale|da pagare|importo totale|valor total|tổng cộng|tổng tiền|thành tiền|tổng số tiền|tổng thanh toán|phải trả|cần thanh toán|tổng|जम्मा|कुल|कुल रकम|कुल जम्मा|तिर्नुपर्ने|योग|合計|総額|総計|ご請求額|ご請求金額|請求金額|お支払金額|お買上計|合計金額|税込合計|សរុប|ចំនួនសរុប|សរុបរួម|ទឹកប្រាក់សរុប|ត្រូវបង់|ប្រាក់ត្រូវបង់|المجموع|الإجمالي|المجموع الكلي|المبلغ المستحق|المبلغ الإجمالي|итого|всего|сумма|к оплате|итоговая сумма|合计|总计|总额|总金额|应付金额|應付金額|合計金額|總計|總額|합계|총액|총계|총 금액|결제금액|청구금액|jumlah|jumlah total|total bayar|รวม|รวมทั้งสิ้น|ยอดรวม|ยอดชำระ|σύνολο|razem|do zapłaty|suma|totalt|att betala|yhteensä|toplam',
		asked:
			'paid|spent|to pay|to be paid|due|owe|owed|cost|costs|payable|altogether|bill come to|pay in total|paid in total|be paid|must i pay|have to pay|verschuldigd|betaald worden|moet ik betalen|betalen|moet er betaald|kost|kosten|bezahlen|zahlen|kostet|payer|doit-on|coûte|coûté|pagar|cuesta|trả|thanh toán|bao nhiêu tiền|hết bao nhiêu|तिर्नु|支払|支払う|払う|支払額|請求|いくら払|បង់|ត្រូវបង់|អស់ប៉ុន្មាន|دفع|أدفع|يجب دفعه|المستحق|заплатить|стоит|оплатить|付|付款|支付|多少钱|지불|내야|bayar|จ่าย',
		not: 'included in total|included in the total|subtotal|sub total|sub-total|subtotaal|zwischensumme|sous-total|total qty|total items|total tax|total gst|total vat|total discount|sub-totale|tạm tính|小計|小计|소계|промежуточный итог|total ht|total excl|total exclusive|total before tax|total net of|total savings|totaal excl|tổng số lượng'
	},
	{
		id: 'subtotal',
		kinds: ['amount'],
		names:
			'subtotal|sub total|sub-total|net amt|total excl|total excluding|total before tax|net amount|gross amt|subtotaal|totaal excl|zwischensumme|nettobetrag|netto|sous-total|total ht|montant ht|base imponible|imponibile|tạm tính|cộng tiền hàng|उप जम्मा|उपजम्मा|小計|税抜|税抜合計|សរុបរង|المجموع الفرعي|промежуточный итог|подытог|小计|소계|공급가액|subjumlah|ยอดรวมย่อย',
		asked:
			'before tax|without tax|excluding tax|excluding vat|zonder btw|exclusief btw|ohne mwst|ohne steuer|hors taxe|sin iva|chưa thuế|trước thuế|कर बाहेक|税抜き|មុនពន្ធ'
	},
	{
		id: 'tax',
		kinds: ['amount', 'percent'],
		names:
			'tax|vat|gst|sales tax|svr tax|service tax|hst|pst|btw|omzetbelasting|mwst|ust|mehrwertsteuer|umsatzsteuer|tva|taxe|taxes|iva|impuesto|imposta|thuế|thuế gtgt|tiền thuế|vat amount|कर|भ्याट|मूल्य अभिवृद्धि कर|消費税|税額|税|內税|内税|ពន្ធ|អាករ|អតប|ضريبة|الضريبة|ضريبة القيمة المضافة|ндс|налог|税额|税金|增值税|부가세|세금|부가가치세|ppn|pajak|ภาษี|ภาษีมูลค่าเพิ่ม|φπα',
		not: 'incl gst|incl. gst|inclusive gst|inclusive of gst|including gst|excluding gst|excl gst|excl. gst|incl vat|incl. vat|including vat|excluding vat|excl vat|excl. vat|including tax|excluding tax|incl. tax|excl. tax|incl btw|incl. btw|excl. btw|inkl. mwst|inkl mwst|inklusive mwst|zzgl. mwst|tax invoice|tax id|vat no|vat number|vat id|gst id|gst no|gst reg|gst reg no|tax number|btw-nummer|btw nr|ust-id|steuernummer|mã số thuế|tva intracom|tax registration|tax summary|gst summary'
	},
	{
		id: 'discount',
		kinds: ['amount', 'percent'],
		names:
			'discount|rebate|reduction|savings|you saved|korting|rabatt|nachlass|skonto|remise|réduction|rabais|descuento|sconto|desconto|giảm giá|chiết khấu|khuyến mãi|छुट|値引|値引き|割引|បញ្ចុះតម្លៃ|ការបញ្ចុះតម្លៃ|خصم|الخصم|скидка|折扣|优惠|할인|diskon|ส่วนลด'
	},
	{
		id: 'shipping',
		kinds: ['amount'],
		names:
			'shipping|shipping cost|delivery fee|postage|freight|delivery charge|verzendkosten|bezorgkosten|versandkosten|versand|frais de port|frais de livraison|livraison|gastos de envío|spedizione|phí vận chuyển|phí giao hàng|ढुवानी|ढुवानी शुल्क|送料|配送料|ថ្លៃដឹកជញ្ជូន|ថ្លៃដឹក|رسوم الشحن|الشحن|доставка|运费|배송비|ongkos kirim'
	},
	{
		id: 'cash',
		kinds: ['amount'],
		names:
			'cash|tendered|cash tendered|amount tendered|cash received|contant|ontvangen|bar|bargeld|gegeben|espèces|reçu|efectivo|recibido|contanti|tiền mặt|tiền khách đưa|khách đưa|नगद|お預り|お預かり|現金|សាច់ប្រាក់|ប្រាក់ទទួល|نقدا|نقدًا|наличные|получено|现金|實收|现金收款|현금|받은 금액|tunai|เงินสด',
		asked: 'paid in cash|cash paid|hand over|handed over|did the customer pay|customer give|tender|gegeven',
		not: 'cash sales|cash bill|cash change|cash & carry|cash and carry|cash refund|no cash'
	},
	{
		id: 'change',
		kinds: ['amount'],
		names:
			'change|change due|cash change|wisselgeld|terug|rückgeld|wechselgeld|zurück|monnaie|monnaie rendue|rendu|cambio|vuelto|resto|troco|tiền thối|tiền thừa|trả lại|फिर्ता|お釣り|おつり|お釣|釣銭|ប្រាក់អាប់|អាប់|الباقي|сдача|找零|找赎|거스름돈|kembali|kembalian|เงินทอน',
		asked: 'get back|got back|given back|returned to'
	},
	{
		id: 'rounding',
		kinds: ['amount'],
		names:
			'rounding|round adj|rounding adj|rounding adjustment|afronding|rundung|arrondi|redondeo|làm tròn|端数'
	},
	{
		id: 'due date',
		kinds: ['date'],
		names:
			'due date|due by|due on|payment due|pay by|pay before|deadline|payable by|expiry date|expires|valid until|vervaldatum|uiterste betaaldatum|te betalen voor|betalen voor|uiterlijk|betaaldatum|fällig|fällig am|fälligkeit|fälligkeitsdatum|zahlbar bis|zahlungsziel|bis spätestens|échéance|date d’échéance|date limite|à régler avant|fecha de vencimiento|vencimiento|vence|fecha límite|scadenza|data de vencimento|hạn thanh toán|ngày đến hạn|đến hạn|hạn chót|thời hạn|hạn nộp|भुक्तानी मिति|अन्तिम मिति|म्याद|भुक्तानी गर्ने अन्तिम मिति|支払期限|お支払期限|期限|期日|支払期日|有効期限|締切|ថ្ងៃផុតកំណត់|កាលបរិច្ឆេទផុតកំណត់|កំណត់បង់|ថ្ងៃត្រូវបង់|تاريخ الاستحقاق|الاستحقاق|آخر موعد|срок оплаты|оплатить до|до какого|到期日|付款期限|截止日期|到期|납부기한|지급기한|마감일|만기일|jatuh tempo|tanggal jatuh tempo|วันครบกำหนด|กำหนดชำระ',
		asked:
			'due|paid|pay|betaald|betalen|bezahlt|bezahlen|payer|payé|pagar|trả|thanh toán|तिर्नु|支払|បង់|دفع|оплатить|付款|지불|when must|when do i have to pay|pay by when|by when|latest date|voor wanneer|wanneer moet|bis wann|wann muss|quand faut-il|avant quelle date|cuándo hay que|cuándo debo|khi nào phải|trước ngày nào|कहिलेसम्म|いつまで|何日まで|ត្រឹមថ្ងៃណា|មុនថ្ងៃណា|متى يجب|до какого числа|什么时候之前'
	},
	{
		id: 'date',
		generic: true,
		kinds: ['date'],
		names:
			'date|invoice date|date of invoice|issue date|date of issue|issued on|dated|order date|bill date|datum|factuurdatum|besteldatum|rechnungsdatum|ausstellungsdatum|bestelldatum|date de facture|date de la facture|date d’émission|fecha|fecha de factura|fecha de emisión|data|data fattura|ngày|ngày lập|ngày hóa đơn|ngày hoá đơn|ngày phát hành|मिति|बिल मिति|जारी मिति|日付|発行日|請求日|請求書発行日|注文日|年月日|កាលបរិច្ឆេទ|ថ្ងៃខែ|ថ្ងៃចេញវិក្កយបត្រ|កាលបរិច្ឆេទវិក្កយបត្រ|ថ្ងៃទី|التاريخ|تاريخ|تاريخ الفاتورة|تاريخ الإصدار|дата|дата выставления|от|日期|开票日期|發票日期|发票日期|날짜|일자|발행일|작성일자|tanggal|tgl|วันที่|ημερομηνία',
		asked:
			'when was|payment made|payment take place|transaction|issued|printed|written|dated|purchased|bought|opgesteld|uitgegeven|geschreven|gekocht|ausgestellt|geschrieben|gekauft|émise|écrite|acheté|emitida|escrita|comprado|viết|mua|जारी|発行|書かれ|購入|ចេញ|សរសេរ|ទិញ|صدرت|كتبت|выставлен|написано|куплено|开具|发行|구매',
		not: 'due date|expiry date|delivery date|date of birth|birth date|due|vervaldatum|leverdatum|geboortedatum|fälligkeitsdatum|lieferdatum|geburtsdatum|échéance|date de livraison|date de naissance|vencimiento|fecha de entrega|fecha de nacimiento|ngày sinh|ngày đến hạn|ngày giao|hạn|जन्म मिति|भुक्तानी मिति|अन्तिम मिति|ថ្ងៃផុតកំណត់|ថ្ងៃកំណើត|تاريخ الاستحقاق|تاريخ الميلاد|تاريخ التسليم|arrest date|update'
	},
	{
		id: 'delivery date',
		kinds: ['date'],
		names:
			'delivery date|date of delivery|delivered on|ship date|shipping date|shipped on|leverdatum|bezorgdatum|geleverd op|lieferdatum|liefertermin|versanddatum|date de livraison|fecha de entrega|data di consegna|ngày giao hàng|ngày giao|डेलिभरी मिति|納品日|お届け日|配達日|納期|ថ្ងៃដឹកជញ្ជូន|ថ្ងៃប្រគល់|تاريخ التسليم|дата доставки|дата поставки|交货日期|发货日期|납품일|배송일|tanggal pengiriman'
	},
	{
		id: 'birth date',
		kinds: ['date'],
		names:
			'date of birth|birth date|dob|born|geboortedatum|geboren|geburtsdatum|date de naissance|né le|née le|fecha de nacimiento|nacido|data di nascita|ngày sinh|sinh ngày|जन्म मिति|生年月日|誕生日|ថ្ងៃខែឆ្នាំកំណើត|ថ្ងៃកំណើត|تاريخ الميلاد|дата рождения|родился|出生日期|생년월일|tanggal lahir|วันเกิด'
	},
	{
		id: 'start',
		kinds: ['date', 'time'],
		names:
			'start|starts|begin|begins|start date|effective date|commencement|from|aanvang|begint|ingangsdatum|beginn|beginnt|début|commence|date d’effet|inicio|comienza|bắt đầu|सुरु|開始|開始日|ចាប់ផ្តើម|ចាប់ផ្ដើម|البدء|начало|开始|시작|mulai'
	},
	{
		id: 'time',
		generic: true,
		kinds: ['time'],
		names:
			'time|tijd|tijdstip|uhrzeit|zeit|heure|hora|ora|giờ|thời gian|समय|時刻|時間|ម៉ោង|الوقت|الساعة|время|时间|시간|waktu|pukul|เวลา',
		asked:
			'what time|at what hour|hoe laat|wie spät|um wie viel uhr|quelle heure|a qué hora|mấy giờ|lúc mấy giờ|कति बजे|何時|ម៉ោងប៉ុន្មាន|كم الساعة|во сколько|几点|몇 시|jam berapa'
	},
	{
		id: 'invoice number',
		kinds: ['code', 'number'],
		names:
			'invoice no|invoice number|invoice #|inv no|inv #|invoice|bill no|bill number|receipt no|receipt number|receipt #|factuurnummer|factuur nr|factuurnr|factuur|bonnummer|rechnungsnummer|rechnung nr|rechnungs-nr|rechnung|numéro de facture|facture n°|n° facture|facture no|facture|número de factura|factura n.º|factura no|factura nº|factura|fattura n|số hóa đơn|số hoá đơn|hóa đơn số|hoá đơn số|mã hóa đơn|बिल नं|बिल नम्बर|बीजक नं|इनभ्वाइस नम्बर|請求書番号|領収書番号|伝票番号|请求书编号|លេខវិក្កយបត្រ|វិក្កយបត្រលេខ|លេខបង្កាន់ដៃ|رقم الفاتورة|فاتورة رقم|номер счета|номер счёта|счет №|счёт №|发票号码|发票号|發票號碼|송장번호|청구서 번호|계산서 번호|nomor faktur|no faktur|เลขที่ใบแจ้งหนี้|เลขที่ใบเสร็จ',
		not: 'invoice date|invoice total|invoice amount|tax invoice|factuurdatum|factuuradres|factuurbedrag|rechnungsdatum|rechnungsbetrag|rechnungsadresse|date de facture|fecha de factura|no of items|ngày hóa đơn|ngày hoá đơn'
	},
	{
		id: 'order number',
		kinds: ['code', 'number'],
		names:
			'order no|order number|order #|order id|purchase order|po number|po no|order|ordernummer|bestelnummer|bestelling|bestellnummer|auftragsnummer|bestellung|numéro de commande|commande n°|commande|número de pedido|pedido n|pedido|numero ordine|số đơn hàng|mã đơn hàng|đơn hàng|अर्डर नम्बर|अर्डर नं|注文番号|ご注文番号|オーダー番号|លេខបញ្ជាទិញ|លេខកុម្ម៉ង់|رقم الطلب|номер заказа|заказ №|заказ|订单号|訂單編號|订单编号|주문번호|nomor pesanan|no pesanan|หมายเลขคำสั่งซื้อ',
		not: 'order date|in order|ordered|money order'
	},
	{
		id: 'customer number',
		kinds: ['code', 'number'],
		names:
			'customer no|customer number|customer id|client number|client no|member no|membership number|klantnummer|klantnr|lidnummer|kundennummer|kunden-nr|kundennr|numéro de client|n° client|número de cliente|codice cliente|mã khách hàng|số khách hàng|ग्राहक नम्बर|ग्राहक नं|お客様番号|顧客番号|会員番号|លេខអតិថិជន|رقم العميل|номер клиента|客户编号|客户号|고객번호|nomor pelanggan'
	},
	{
		id: 'reference',
		kinds: ['code', 'number'],
		names:
			'reference|ref no|ref|reference number|our ref|your ref|case no|case number|file no|kenmerk|referentie|betalingskenmerk|ons kenmerk|dossiernummer|zaaknummer|aktenzeichen|referenz|verwendungszweck|unser zeichen|référence|réf|nos réf|dossier n°|referencia|n.º de referencia|expediente|số tham chiếu|mã tham chiếu|số hồ sơ|số công văn|सन्दर्भ|च नं|चलानी नं|पत्र संख्या|参照番号|整理番号|管理番号|លេខយោង|លេខលិខិត|المرجع|رقم المرجع|номер дела|исх №|参考号|编号|문서번호|참조번호|nomor referensi',
		not: 'refund|reference only'
	},
	{
		id: 'tax id',
		kinds: ['code', 'number'],
		names:
			'tax id|vat no|vat number|vat id|vat reg no|gst id|gst id no|gst no|gst reg no|gst reg|gst registration number|gst number|tax number|tin|btw-nummer|btw nr|btw nummer|btw-id|ust-id|ust-idnr|ust-id-nr|umsatzsteuer-id|steuernummer|n° tva|numéro de tva|tva intracommunautaire|nif|cif|rfc|partita iva|p iva|mã số thuế|mst|प्यान नं|प्यान नम्बर|भ्याट नं|स्थायी लेखा नम्बर|登録番号|納税者番号|លេខអត្តសញ្ញាណកម្មសារពើពន្ធ|លេខអតប|លេខសារពើពន្ធ|الرقم الضريبي|инн|纳税人识别号|税号|사업자등록번호|npwp|เลขประจำตัวผู้เสียภาษี'
	},
	{
		id: 'registration number',
		kinds: ['code', 'number'],
		names:
			'registration no|registration number|company no|company number|co reg no|kvk|kvk-nummer|kvk nummer|handelsregister|hrb|siret|siren|rcs|registro mercantil|số đăng ký|mã doanh nghiệp|दर्ता नं|दर्ता नम्बर|法人番号|登記番号|លេខចុះបញ្ជី|السجل التجاري|огрн|注册号|등록번호'
	},
	{
		id: 'phone',
		kinds: ['phone'],
		names:
			'phone|telephone|tel|tel no|phone number|telephone number|mobile|cell|call|contact number|whatsapp|telefoon|telefoonnummer|mobiel|telefon|telefonnummer|handy|rufnummer|téléphone|tél|numéro de téléphone|portable|teléfono|móvil|número de teléfono|telefono|điện thoại|số điện thoại|sđt|đt|di động|फोन|फोन नं|फोन नम्बर|टेलिफोन|मोबाइल|सम्पर्क नम्बर|電話|電話番号|携帯|携帯電話|ទូរស័ព្ទ|លេខទូរស័ព្ទ|ទូរសព្ទ|លេខទូរសព្ទ|هاتف|الهاتف|رقم الهاتف|جوال|телефон|тел|номер телефона|电话|電話號碼|电话号码|手机|전화|전화번호|휴대폰|telepon|nomor telepon|hp|โทรศัพท์|โทร|เบอร์โทร',
		asked: 'dial|ring|bellen|anrufen|appeler|llamar|gọi|फोन गर्न|電話をかけ'
	},
	{
		id: 'fax',
		kinds: ['phone'],
		names:
			'fax|fax no|fax number|telefax|faxnummer|télécopie|फ्याक्स|ファックス|ファクス|fax番号|ទូរសារ|فاكس|факс|传真|팩스|số fax'
	},
	{
		id: 'email',
		kinds: ['email'],
		names:
			'email|e-mail|email address|mail|e-mailadres|mailadres|e-mail-adresse|adresse e-mail|courriel|mél|correo electrónico|correo|posta elettronica|thư điện tử|địa chỉ email|इमेल|ईमेल|メール|メールアドレス|电子邮件|អ៊ីមែល|អ៊ីម៉ែល|សារអេឡិចត្រូនិច|البريد الإلكتروني|بريد إلكتروني|почта|электронная почта|эл почта|邮箱|电子邮箱|이메일|surel|อีเมล'
	},
	{
		id: 'website',
		kinds: ['url'],
		names:
			'website|web site|web|url|homepage|internet|webadres|webseite|internetseite|site web|site internet|sitio web|página web|sito|trang web|website|वेबसाइट|ウェブサイト|ホームページ|គេហទំព័រ|الموقع الإلكتروني|موقع|сайт|веб-сайт|网站|网址|웹사이트|홈페이지|situs web|เว็บไซต์'
	},
	{
		id: 'iban',
		kinds: ['iban'],
		names: 'iban|iban-nummer',
		asked:
			'bank account|account number|rekeningnummer|bankrekening|bankverbindung|kontonummer|compte bancaire|cuenta bancaria|số tài khoản'
	},
	{ id: 'bic', kinds: ['code'], names: 'bic|swift|swift code|bic/swift|swift/bic|mã swift' },
	{
		id: 'account number',
		kinds: ['iban', 'code', 'number'],
		names:
			'account no|account number|acct no|bank account|a/c no|rekeningnummer|rekening|kontonummer|konto|bankverbindung|numéro de compte|compte|número de cuenta|cuenta|numero di conto|số tài khoản|stk|tài khoản|खाता नं|खाता नम्बर|口座番号|お振込先|លេខគណនី|គណនី|رقم الحساب|الحساب|номер счета|расчетный счет|р/с|账号|帐号|银行账号|계좌번호|nomor rekening|เลขที่บัญชี'
	},
	{
		id: 'address',
		kinds: ['address'],
		names:
			'address|addr|adres|bezoekadres|postadres|anschrift|adresse|dirección|domicilio|indirizzo|endereço|địa chỉ|ठेगाना|住所|所在地|អាសយដ្ឋាន|អាស័យដ្ឋាន|العنوان|عنوان|адрес|地址|주소|alamat|ที่อยู่|διεύθυνση',
		asked:
			'located|situated|gevestigd|gelegen|ansässig|befindet|située|situé|ubicada|ubicado|nằm ở|ở đâu|कहाँ अवस्थित|どこにあり|មានទីតាំង|ទីតាំង|находится|位于|在哪里|어디에',
		not: 'email address|e-mail address|web address|adresse e-mail|địa chỉ email|ip address|e-mail adres|e-mail-adresse'
	}
];
