/** The months in the languages that we know, with their usual short forms; the twelve of one language stand in a row. */
const LATIN =
	'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec ' +
	'januari februari maart mei juni juli augustus oktober mrt okt ' +
	'januar jänner februar märz mai dezember mär dez ' +
	'janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr avr juil déc ' +
	'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene ago dic ' +
	'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre ' +
	'janeiro fevereiro março maio junho julho setembro outubro novembro dezembro ' +
	'maret agustus desember mac ogos disember ' +
	'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia ' +
	'januari mars maj augusti ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık';
const CYRILLIC =
	'января февраля марта апреля мая июня июля августа сентября октября ноября декабря січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня';
const GREEK =
	'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου';
const ARABIC =
	'يناير فبراير مارس أبريل ابريل مايو يونيو يوليو أغسطس اغسطس سبتمبر أكتوبر اكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين';
const HEBREW = 'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר';
const DEVANAGARI =
	'जनवरी फेब्रुअरी फरवरी मार्च अप्रिल अप्रैल मे मई जुन जून जुलाई अगस्ट अगस्त सेप्टेम्बर सितंबर अक्टोबर अक्टूबर नोभेम्बर नवंबर डिसेम्बर दिसंबर वैशाख बैशाख जेठ जेष्ठ असार आषाढ साउन श्रावण भदौ भाद्र असोज आश्विन कात्तिक कार्तिक मंसिर मङ्सिर पुस पौष माघ फागुन फाल्गुन चैत चैत्र';
const KHMER = 'មករា កុម្ភៈ កុម្ភះ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ';
const THAI = 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม';

/** As one alternative of a pattern, the longest first. */
export const MONTHS: string = [LATIN, CYRILLIC, GREEK, ARABIC, HEBREW, DEVANAGARI, KHMER, THAI]
	.flatMap((names) => names.split(' '))
	.sort((a, b) => b.length - a.length)
	.join('|');
