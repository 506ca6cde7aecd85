/** The description of the API, by the English sentence: src/i18n/api-texts.ts. */
export const words: Record<string, string> = {
	'Reads scans, photos and PDFs inside the browser. A service worker answers scripts of its own origin; beside `npm run bridge` any program may call.':
		'អានរូបស្កេន រូបថត និង PDF ក្នុងកម្មវិធីរុករក។ service worker ឆ្លើយស្គ្រីបពីប្រភពដូចគ្នា ហើយជាមួយ `npm run bridge` កម្មវិធីណាក៏អាចហៅបាន។',
	'A path without its trailing slash answers as the one with it. `HEAD` works wherever `GET` does, `OPTIONS` answers 204 with `Allow`, any other method 405 with `Allow`. An unknown path is a 404 in JSON. Every error is `{"error": "a sentence", "code": "a_word"}`.':
		'ផ្លូវគ្មានសញ្ញា / ចុងក្រោយ ឆ្លើយដូចផ្លូវដែលមាន។ `HEAD` ប្រើបានគ្រប់ទីដែល `GET` ប្រើបាន `OPTIONS` ឆ្លើយ 204 ជាមួយ `Allow` វិធីផ្សេងទៀត 405 ជាមួយ `Allow`។ ផ្លូវដែលមិនស្គាល់គឺ 404 ជា JSON។ កំហុសទាំងអស់គឺ `{"error": "a sentence", "code": "a_word"}`។',
	'A token is sent as `Authorization: Bearer TOKEN` or `?api_token=TOKEN`. Without one the call is anonymous. A job belongs to the account that made it, and is a 404 to any other; an anonymous one is read by whoever has its uuid. Answers about jobs and accounts say in `X-Credits-Used` and `X-Credits-Cap` how far the caller is; who has no cap gets none.':
		'ថូខឹនផ្ញើជា `Authorization: Bearer TOKEN` ឬ `?api_token=TOKEN`។ បើគ្មាន ការហៅជាអនាមិក។ ការងារជារបស់គណនីដែលបានបង្កើតវា ហើយជា 404 សម្រាប់គណនីផ្សេង ឯការងារអនាមិក អ្នកណាមាន uuid អាចអានបាន។ ចម្លើយអំពីការងារ និងគណនីប្រាប់ក្នុង `X-Credits-Used` និង `X-Credits-Cap` ថាបានប្រើប៉ុន្មាន អ្នកគ្មានកម្រិតមិនទទួលវាទេ។',
	'Read a file': 'អានឯកសារ',
	'A file of five pages or fewer comes back `done`, with its text, in this answer. A longer one comes back at once and is asked for again at `/ocr/{uuid}/`. An answer never takes longer than about 25 seconds: what is not done by then comes back as it stands.':
		'ឯកសារប្រាំទំព័រ ឬតិចជាង ត្រឡប់មកជា `done` ជាមួយអត្ថបទ ក្នុងចម្លើយនេះ។ ឯកសារវែងជាងត្រឡប់មកភ្លាម ហើយសួរម្តងទៀតនៅ `/ocr/{uuid}/`។ ចម្លើយមិនយូរជាងប្រហែល 25 វិនាទីទេ៖ អ្វីដែលមិនទាន់ចប់ពេលនោះ ត្រឡប់មកតាមស្ថានភាពរបស់វា។',
	'The picture or PDF: PNG, JPEG, WEBP, GIF, BMP, TIFF or PDF, at most 200 MB. Its bytes decide what it is, never its name or declared type.':
		'រូបភាព ឬ PDF៖ PNG, JPEG, WEBP, GIF, BMP, TIFF ឬ PDF យ៉ាងច្រើន 200 MB។ បៃរបស់វាកំណត់ប្រភេទ មិនមែនឈ្មោះ ឬប្រភេទដែលបានប្រកាសទេ។',
	'`cpu` is fast and reads print; `vlm` reads handwriting, complex layout and formulas, with a vision model that a person has fetched for this device on the page `/models/`.':
		'`cpu` លឿន និងអានអក្សរពុម្ព `vlm` អានអក្សរសរសេរដៃ ប្លង់ស្មុគស្មាញ និងរូបមន្ត ដោយប្រើម៉ូដែលមើលរូបដែលមនុស្សបានទាញយកសម្រាប់ឧបករណ៍នេះនៅទំព័រ `/models/`។',
	"`auto`, or the code of one of 123 languages (ISO 639-1 or -3, BCP 47, Tesseract's), or several joined by `+`.":
		'`auto` ឬកូដនៃភាសាមួយក្នុងចំណោម 123 (ISO 639-1 ឬ -3, BCP 47, របស់ Tesseract) ឬច្រើនភ្ជាប់ដោយ `+`។',
	'A preset; `tier` and `language`, where they are sent too, count before its own.':
		'ការកំណត់ស្រាប់មួយ បើ `tier` និង `language` ត្រូវបានផ្ញើដែរ វាមានអាទិភាពជាង។',
	'The code of a language; the tool `translate` needs it. What was read is then translated by the browser, where it has a translator of its own, or by a model that writes answers.':
		'កូដនៃភាសា ឧបករណ៍ `translate` ត្រូវការវា។ អ្វីដែលបានអានត្រូវបានបកប្រែដោយកម្មវិធីរុករក បើវាមានកម្មវិធីបកប្រែរបស់ខ្លួន ឬដោយម៉ូដែលដែលសរសេរចម្លើយ។',
	'Some pages only, counted from 1. Each keeps its number in the document.':
		'តែទំព័រខ្លះ រាប់ពី 1។ ទំព័រនីមួយៗរក្សាលេខរបស់វាក្នុងឯកសារ។',
	'Of a locked PDF. It is forgotten when the job ends.': 'របស់ PDF ដែលចាក់សោ។ វាត្រូវបានបំភ្លេចពេលការងារចប់។',
	"A PDF's own text: `auto` uses it where it is good, `ignore` reads the picture, `only` never recognises.":
		'អត្ថបទផ្ទាល់របស់ PDF៖ `auto` ប្រើវាពេលវាល្អ `ignore` អានរូបភាព `only` មិនសម្គាល់ទេ។',
	'`browser` also takes HEIC, AVIF and JPEG XL, where this browser decodes them.':
		'`browser` ទទួល HEIC, AVIF និង JPEG XL ផង បើកម្មវិធីរុករកនេះអាចបើកបាន។',
	'The job, which has ended: `done` or `failed`.': 'ការងារដែលបានចប់៖ `done` ឬ `failed`។',
	"What reads it, as the job's `engine` says.": 'អ្វីដែលអានវា ដូចដែល `engine` របស់ការងារប្រាប់។',
	'The job, which is `pending` or `processing`: ask for it again.':
		'ការងារដែល `pending` ឬ `processing`៖ សូមសួរម្តងទៀត។',
	'The request cannot be taken as it is.': 'មិនអាចទទួលសំណើបែបនេះបានទេ។',
	'The body is no multipart form with a file in the field `file`.':
		'តួមិនមែនជាទម្រង់ multipart ដែលមានឯកសារក្នុងវាល `file` ទេ។',
	'The bytes of the file are of no kind that is read.': 'បៃរបស់ឯកសារមិនមែនជាប្រភេទដែលអានបានទេ។',
	'The file has more bytes than the caller may send.': 'ឯកសារមានបៃច្រើនជាងអ្វីដែលអ្នកហៅអាចផ្ញើ។',
	'The document, or what `pages` picks of it, has more pages than the caller may have read.':
		'ឯកសារ ឬផ្នែកដែល `pages` ជ្រើស មានទំព័រច្រើនជាងអ្វីដែលអ្នកហៅអាចអាន។',
	'A picture or page claims more pixels than can be decoded.': 'រូបភាព ឬទំព័រប្រកាសភីកសែលច្រើនជាងអ្វីដែលអាចបើកបាន។',
	'The file is damaged, or no page of it opens.': 'ឯកសារខូច ឬគ្មានទំព័រណាបើកបានទេ។',
	'The PDF is locked: send `password`.': 'PDF ត្រូវបានចាក់សោ៖ សូមផ្ញើ `password`។',
	'`password` does not open the PDF.': '`password` មិនបើក PDF ទេ។',
	'A known field or parameter has a value that it cannot have; the sentence lists those that it can.':
		'វាល ឬប៉ារ៉ាម៉ែត្រដែលស្គាល់មានតម្លៃដែលវាមិនអាចមាន ប្រយោគនោះរាយតម្លៃដែលអាចមាន។',
	'This device cannot run the tier that was asked for, or that the tool wants.':
		'ឧបករណ៍នេះមិនអាចដំណើរការកម្រិតដែលបានស្នើ ឬដែលឧបករណ៍ត្រូវការទេ។',
	'The model that the tool or the question takes is not on this device.':
		'ម៉ូដែលដែលឧបករណ៍ ឬសំណួរត្រូវការ មិនមាននៅលើឧបករណ៍នេះទេ។',
	'The data of the language is not here and cannot be fetched now.':
		'ទិន្នន័យភាសាមិនមាននៅទីនេះ ហើយមិនអាចទាញយកឥឡូវនេះបានទេ។',
	'The token is not valid, or none was sent where one is needed.': 'ថូខឹនមិនត្រឹមត្រូវ ឬមិនបានផ្ញើនៅកន្លែងដែលត្រូវការ។',
	'The token is unknown, malformed or revoked. It is checked also where none is needed.':
		'ថូខឹនមិនស្គាល់ ខុសទម្រង់ ឬត្រូវបានដកហូត។ វាត្រូវបានពិនិត្យសូម្បីនៅកន្លែងដែលមិនត្រូវការ។',
	'Out of pages.': 'អស់ទំព័រហើយ។',
	'The caller has used up what it may, or the document would go beyond it; `used` and `cap` say how far.':
		'អ្នកហៅបានប្រើអស់អ្វីដែលអាច ឬឯកសារនឹងលើស `used` និង `cap` ប្រាប់ថាប៉ុន្មាន។',
	'The API answers scripts of its own origin, and some of it only the owner of the device.':
		'API ឆ្លើយស្គ្រីបពីប្រភពដូចគ្នា ហើយផ្នែកខ្លះសម្រាប់តែម្ចាស់ឧបករណ៍។',
	'A navigation (a link, a form) came here: the API answers scripts only.':
		'ការរុករក (តំណ ទម្រង់) បានមកទីនេះ៖ API ឆ្លើយតែស្គ្រីប។',
	'The request comes from another origin.': 'សំណើមកពីប្រភពផ្សេង។',
	'There is nothing there.': 'គ្មានអ្វីនៅទីនោះទេ។',
	'There is nothing at this address: no such job, or it belongs to another account.':
		'គ្មានអ្វីនៅអាសយដ្ឋាននេះទេ៖ គ្មានការងារបែបនេះ ឬវាជារបស់គណនីផ្សេង។',
	'Not now: ask again after `Retry-After` seconds.': 'មិនទាន់បានទេ៖ សូមសួរម្តងទៀតក្រោយ `Retry-After` វិនាទី។',
	'The device has no room left; nothing was stored or charged.': 'ឧបករណ៍អស់ទំហំផ្ទុក គ្មានអ្វីត្រូវបានរក្សាទុក ឬគិតទេ។',
	'seconds after which it is worth asking again': 'ចំនួនវិនាទីមុនពេលសួរម្តងទៀត',
	'List jobs': 'រាយការងារ',
	"The caller's, newest first, without their text. With `search`, those in which all of it stands, with the places where it does.":
		'របស់អ្នកហៅ ថ្មីមុន គ្មានអត្ថបទ។ ជាមួយ `search` តែអ្វីដែលមានពាក្យស្វែងរកទាំងអស់ រួមជាមួយកន្លែងដែលវាមាន។',
	'words in any script, of which the beginnings suffice, and phrases in quotation marks; of jobs that have ended, a moment after':
		'ពាក្យក្នុងអក្សរណាក៏បាន ត្រឹមផ្នែកដើមនៃពាក្យក៏គ្រប់គ្រាន់ និងឃ្លាក្នុងសញ្ញាសម្រង់ ពីការងារដែលបានចប់ បន្តិចក្រោយពេលចប់',
	'only those that read the file of this job again; not together with `search`':
		'តែការងារដែលអានឯកសាររបស់ការងារនេះម្តងទៀត មិនអាចប្រើជាមួយ `search` ទេ',
	'how many at most; more than 200 counts as 200': 'យ៉ាងច្រើនប៉ុន្មាន លើសពី 200 រាប់ជា 200',
	'the `next` of the answer that came before': '`next` នៃចម្លើយមុន',
	'A part of the list.': 'ផ្នែកមួយនៃបញ្ជី។',
	'Read a file again': 'អានឯកសារម្តងទៀត',
	'The file of a job that has ended, read once more as a job of its own. What is not sent is as it was; a password has to be sent again. Answers and costs are those of `POST /ocr/`.':
		'ឯកសាររបស់ការងារដែលបានចប់ អានម្តងទៀតជាការងារដោយឡែក។ អ្វីដែលមិនបានផ្ញើ នៅដូចមុន ពាក្យសម្ងាត់ត្រូវផ្ញើម្តងទៀត។ ចម្លើយ និងថ្លៃដូចនៃ `POST /ocr/`។',
	'Ask for a job': 'សួររកការងារ',
	'of the job: 32 lower-case hex digits': 'របស់ការងារ៖ លេខ hex អក្សរតូច 32 ខ្ទង់',
	'as a person has corrected it, or as it was recognised': 'ដូចមនុស្សបានកែ ឬដូចដែលបានសម្គាល់',
	'Correct a document': 'កែឯកសារ',
	'Corrections name the page and block that they are about, counted from 0 in the tree as it was recognised (`?tree=recognised`). They add up; `keep` takes the later ones back. Text, Markdown and files follow them.':
		'ការកែប្រាប់ទំព័រ និងប្លុកដែលវានិយាយដល់ រាប់ពី 0 ក្នុងមែកធាងដូចដែលបានសម្គាល់ (`?tree=recognised`)។ វាបូកបន្ថែមគ្នា `keep` ដកការកែក្រោយៗវិញ។ អត្ថបទ Markdown និងឯកសារដើរតាមវា។',
	'with `return=minimal` the answer has no body': 'ជាមួយ `return=minimal` ចម្លើយគ្មានតួទេ',
	'Corrected, where nothing but that was asked for.': 'បានកែ បើស្នើតែប៉ុណ្ណោះ។',
	'how many of the changes made before are kept, the earliest first; all where it is left out':
		'រក្សាការកែមុនៗប៉ុន្មាន ចាស់មុន បើមិនដាក់គឺទាំងអស់',
	'those that are added, in the order in which they are made': 'ការកែដែលបន្ថែម តាមលំដាប់',
	'those that were taken back and may be made again, the next of them last; none where it is left out':
		'ការកែដែលបានដកវិញ ហើយអាចធ្វើឡើងវិញ ការកែបន្ទាប់នៅចុងក្រោយ បើមិនដាក់គឺគ្មាន',
	'Not in this state of the job.': 'មិនអាចធ្វើក្នុងស្ថានភាពនេះនៃការងារទេ។',
	'Degrees clockwise by which the pages are turned before they are read, on top of what the file says. Where it is left out, how they lie is found.':
		'ចំនួនដឺក្រេតាមទ្រនិចនាឡិកាដែលទំព័រត្រូវបង្វិលមុនពេលអាន បន្ថែមលើអ្វីដែលឯកសារប្រាប់។ បើមិនដាក់ ទិសរបស់ទំព័រត្រូវបានរកឃើញដោយស្វ័យប្រវត្តិ។',
	'The job still runs.': 'ការងារកំពុងដំណើរការ។',
	'The file of the job is kept no longer, so it cannot be read again.':
		'ឯកសាររបស់ការងារលែងរក្សាទុកហើយ ដូច្នេះមិនអាចអានម្តងទៀតបានទេ។',
	'The job has failed, so there is nothing to do this with.': 'ការងារបានបរាជ័យ ដូច្នេះគ្មានអ្វីសម្រាប់ធ្វើការនេះទេ។',
	'Translate a document': 'បកប្រែឯកសារ',
	'What was read is translated, page by page, while the job can be used; its `translation` says how far it is. What is translated into this language already stays: after corrections, and after a failure, this goes on with what is missing.':
		'អ្វីដែលបានអានត្រូវបានបកប្រែម្តងមួយទំព័រ ខណៈដែលការងារអាចប្រើបាន `translation` របស់វាប្រាប់ថាដល់ណាហើយ។ អ្វីដែលបានបកប្រែជាភាសានេះរួចនៅដដែល៖ ក្រោយការកែ និងក្រោយការបរាជ័យ វាបន្តពីអ្វីដែលខ្វះ។',
	'The code of a language; the one of before where it is left out.': 'កូដនៃភាសា បើមិនដាក់ គឺភាសាពីមុន។',
	'Stop a translation': 'បញ្ឈប់ការបកប្រែ',
	'What is translated by then stays.': 'អ្វីដែលបានបកប្រែរហូតដល់ពេលនោះនៅដដែល។',
	'Cancel or delete a job': 'បោះបង់ ឬលុបការងារ',
	'A job that runs is cancelled and comes back with the pages that are done; one that ended is deleted.':
		'ការងារដែលកំពុងដំណើរការត្រូវបានបោះបង់ ហើយត្រឡប់មកជាមួយទំព័រដែលចប់ ការងារដែលចប់ហើយត្រូវបានលុប។',
	'Done; there is nothing to say.': 'រួចហើយ គ្មានអ្វីត្រូវប្រាប់ទេ។',
	'Take a document home': 'យកឯកសារ',
	'What is no text format is made when it is first asked for, and kept until the document changes.':
		'ឯកសារដែលមិនមែនជាអត្ថបទត្រូវបានបង្កើតពេលស្នើលើកដំបូង ហើយរក្សាទុករហូតដល់ឯកសារផ្លាស់ប្តូរ។',
	'what kind of file': 'ប្រភេទឯកសារ',
	'The file.': 'ឯកសារ។',
	'an attachment, named after the upload': 'ឯកសារភ្ជាប់ ដាក់ឈ្មោះតាមឯកសារដែលបានដាក់',
	'The job changed while the file was being made: ask for it again.':
		'ការងារបានផ្លាស់ប្តូរពេលកំពុងបង្កើតឯកសារ៖ សូមស្នើម្តងទៀត។',
	'A fault of ours.': 'កំហុសរបស់យើង។',
	'The file could not be made, though it was tried several times.':
		'មិនអាចបង្កើតឯកសារបានទេ ទោះបានព្យាយាមច្រើនដង។',
	'A page took too long, so the file could not be made.': 'ទំព័រមួយចំណាយពេលយូរពេក ដូច្នេះមិនអាចបង្កើតឯកសារបានទេ។',
	'The file is still being made: ask again.': 'ឯកសារកំពុងត្រូវបានបង្កើត៖ សូមសួរម្តងទៀត។',
	'whether the file holds what the document is translated into: not, nothing else, or behind the document; JSON always has it, hOCR and ALTO never':
		'ថាតើឯកសារមានការបកប្រែរបស់វាឬទេ៖ គ្មាន មានតែការបកប្រែ ឬនៅបន្ទាប់ពីឯកសារ JSON មានជានិច្ច hOCR និង ALTO មិនមានឡើយ',
	'null where nobody has wanted one': 'null នៅពេលគ្មាននរណាចង់បាន',
	'of a job with a `translation`: each text of the page, as a block, list item or cell has it on one line, and its translation; null where it stands as it was read':
		'នៃការងារដែលមាន `translation`៖ អត្ថបទនីមួយៗនៃទំព័រ ដូចដែលប្លុក ធាតុបញ្ជី ឬក្រឡាមានវាលើមួយបន្ទាត់ និងការបកប្រែរបស់វា null នៅពេលវានៅដូចដែលបានអាន',
	'Wait no more for a file that is being made': 'លែងរង់ចាំឯកសារដែលកំពុងបង្កើត',
	'See a page': 'មើលទំព័រ',
	'The page as a person sees it, once it was read.': 'ទំព័រដូចដែលមនុស្សឃើញ ក្រោយពេលបានអាន។',
	'of the page in the document, from 0': 'របស់ទំព័រក្នុងឯកសារ ពី 0',
	'The picture.': 'រូបភាព។',
	'Ask about a document': 'សួរអំពីឯកសារ',
	'Answers rest on the text of the document alone and cite its pages. Needs a token of an account. The answer is in the language of the question where that is English, Vietnamese, Nepali, Dutch, Japanese or Khmer.':
		'ចម្លើយផ្អែកតែលើអត្ថបទនៃឯកសារ ហើយប្រាប់ទំព័ររបស់វា។ ត្រូវការថូខឹនរបស់គណនី។ ចម្លើយជាភាសានៃសំណួរ បើវាជាភាសាអង់គ្លេស វៀតណាម នេប៉ាល់ ហូឡង់ ជប៉ុន ឬខ្មែរ។',
	'The answer, with the pages that it rests on; without any where the text does not answer. With `Accept: text/event-stream` it comes as it is written: events `text` with what there is of it, then `answer` with all of it, or `error`.':
		'ចម្លើយ ជាមួយទំព័រដែលវាផ្អែកលើ គ្មានទំព័រទេ បើអត្ថបទមិនមានចម្លើយ។ ជាមួយ `Accept: text/event-stream` វាមកដល់ខណៈកំពុងសរសេរ៖ ព្រឹត្តិការណ៍ `text` ជាមួយផ្នែកដែលមានហើយ បន្ទាប់មក `answer` ជាមួយទាំងអស់ ឬ `error`។',
	'This takes a token of the owner of the device, and none was sent.': 'នេះត្រូវការថូខឹនរបស់ម្ចាស់ឧបករណ៍ តែមិនបានផ្ញើ។',
	'Ask for a conversation': 'សួររកការសន្ទនា',
	'Needs a token of an account. There is one conversation for a job and account; it goes with the job.':
		'ត្រូវការថូខឹនរបស់គណនី។ មានការសន្ទនាមួយសម្រាប់ការងារ និងគណនី វាត្រូវបានលុបជាមួយការងារ។',
	'Needs a token of an account.': 'ត្រូវការថូខឹនរបស់គណនី។',
	'What was asked and answered.': 'អ្វីដែលបានសួរ និងឆ្លើយ។',
	'Ask about all documents': 'សួរអំពីឯកសារទាំងអស់',
	'The same about all finished documents of the account: the answer is that of the one that supports it best, and its citations name that one. Needs a token of an account.':
		'ដូចគ្នា អំពីឯកសារដែលចប់ទាំងអស់របស់គណនី៖ ចម្លើយមកពីឯកសារដែលគាំទ្រវាល្អបំផុត ហើយការដកស្រង់ប្រាប់ឯកសារនោះ។ ត្រូវការថូខឹនរបស់គណនី។',
	'Ask for the conversation about all documents': 'សួររកការសន្ទនាអំពីឯកសារទាំងអស់',
	'List tools': 'រាយឧបករណ៍',
	'What `tool` may be, what each chooses, and whether it can run here.':
		'`tool` អាចជាអ្វី នីមួយៗជ្រើសអ្វី ហើយអាចដំណើរការនៅទីនេះឬទេ។',
	'All of them.': 'ទាំងអស់។',
	'List languages': 'រាយភាសា',
	'What `language` may be, and whose data is on this device.':
		'`language` អាចជាអ្វី ហើយទិន្នន័យណាមាននៅលើឧបករណ៍នេះ។',
	'Describe the API': 'ពិពណ៌នា API',
	'This description: OpenAPI 3.1.': 'សេចក្តីពិពណ៌នានេះ៖ OpenAPI 3.1។',
	'Ask for the account': 'សួររកគណនី',
	"The caller's plan, what it has used and may.": 'គម្រោងរបស់អ្នកហៅ អ្វីដែលបានប្រើ និងអាចប្រើ។',
	'The account.': 'គណនី។',
	'Make a token': 'បង្កើតថូខឹន',
	'For the owner. A token of the plan `owner` is another key to the owner’s account; any other one has an account of its own.':
		'សម្រាប់ម្ចាស់។ ថូខឹននៃគម្រោង `owner` ជាសោមួយទៀតទៅគណនីរបស់ម្ចាស់ ថូខឹនផ្សេងមានគណនីផ្ទាល់ខ្លួន។',
	'The token, which is told this once.': 'ថូខឹន ដែលប្រាប់តែម្តងនេះ។',
	'The token is good, but not the owner’s.': 'ថូខឹនត្រឹមត្រូវ តែមិនមែនរបស់ម្ចាស់ទេ។',
	'List tokens': 'រាយថូខឹន',
	'For the owner: the newest first, also those that were revoked.': 'សម្រាប់ម្ចាស់៖ ថ្មីមុន រួមទាំងអ្វីដែលបានដកហូត។',
	'Remove all tokens': 'លុបថូខឹនទាំងអស់',
	'For the owner: with the accounts that nobody can reach then, and their documents.':
		'សម្រាប់ម្ចាស់៖ ជាមួយគណនីដែលគ្មានអ្នកណាអាចចូលបាន និងឯកសាររបស់វា។',
	'Give credits': 'ផ្តល់ក្រេឌីត',
	'For the owner: to the account of a `paid` token, on top of what it has.':
		'សម្រាប់ម្ចាស់៖ ទៅគណនីនៃថូខឹន `paid` បន្ថែមលើអ្វីដែលមាន។',
	'of the token, as the list has it': 'របស់ថូខឹន ដូចក្នុងបញ្ជី',
	'The token.': 'ថូខឹន។',
	'Revoke or remove a token': 'ដកហូត ឬលុបថូខឹន',
	'For the owner. A token is revoked, and what it read is kept; one that was revoked is removed with its account and documents.':
		'សម្រាប់ម្ចាស់។ ថូខឹនត្រូវបានដកហូត ហើយអ្វីដែលវាបានអាននៅរក្សាទុក ថូខឹនដែលដកហូតហើយត្រូវបានលុបជាមួយគណនី និងឯកសារ។',
	'The revoked token.': 'ថូខឹនដែលបានដកហូត។',
	'Ask for the settings': 'សួររកការកំណត់',
	'For the owner: what each plan allows, and after which time uploads and pictures are deleted.':
		'សម្រាប់ម្ចាស់៖ អ្វីដែលគម្រោងនីមួយៗអនុញ្ញាត ហើយក្រោយពេលណាឯកសារ និងរូបភាពត្រូវបានលុប។',
	'The settings.': 'ការកំណត់។',
	'Change the settings': 'ប្តូរការកំណត់',
	'For the owner: what is left out stays as it is.': 'សម្រាប់ម្ចាស់៖ អ្វីដែលមិនដាក់ នៅដដែល។',
	'Delete everything': 'លុបទាំងអស់',
	'For the owner: some of all documents of this device at a time, until none is left.':
		'សម្រាប់ម្ចាស់៖ ម្តងខ្លះៗនៃឯកសារទាំងអស់លើឧបករណ៍នេះ រហូតដល់អស់។',
	'How many were deleted, and are left.': 'បានលុបប៉ុន្មាន និងនៅសល់ប៉ុន្មាន។',
	'Ask what takes room': 'សួរថាអ្វីយកទំហំផ្ទុក',
	'For the owner: what all documents of this device take, by kind.':
		'សម្រាប់ម្ចាស់៖ ទំហំដែលឯកសារទាំងអស់លើឧបករណ៍នេះយក តាមប្រភេទ។',
	'Bytes of each kind, about.': 'ចំនួនបៃប្រហែលនៃប្រភេទនីមួយៗ។',
	'Make room': 'បង្កើនទំហំទំនេរ',
	'For the owner: deletes uploads and pictures of pages, or files that were made; the text of the documents stays.':
		'សម្រាប់ម្ចាស់៖ លុបឯកសារដែលបានដាក់ និងរូបភាពទំព័រ ឬឯកសារដែលបានបង្កើត អត្ថបទនៃឯកសារនៅដដែល។',
	'what is deleted': 'អ្វីដែលត្រូវលុប',
	'Ask what was fetched': 'សួរថាអ្វីបានទាញយក',
	'For the owner: each address that the app, in any of its threads, has asked for over the network since the record began.':
		'សម្រាប់ម្ចាស់៖ អាសយដ្ឋាននីមួយៗដែលកម្មវិធី ក្នុង thread ណាមួយរបស់វា បានស្នើតាមបណ្តាញតាំងពីកំណត់ត្រាចាប់ផ្តើម។',
	'Each address once.': 'អាសយដ្ឋាននីមួយៗម្តង។',
	'Begin the record anew': 'ចាប់ផ្តើមកំណត់ត្រាថ្មី',
	'For the owner: forgets what was fetched before.': 'សម្រាប់ម្ចាស់៖ បំភ្លេចអ្វីដែលបានទាញយកពីមុន។',
	'`[x0, y0, x1, y1]` in pixels of the upright page, origin top left, x1 and y1 exclusive':
		'`[x0, y0, x1, y1]` ជាភីកសែលនៃទំព័រត្រង់ ចំណុចដើមខាងលើឆ្វេង មិនរាប់ x1 និង y1',
	'0 to 1; null where the engine gives none': '0 ដល់ 1 null បើម៉ាស៊ីនមិនប្រាប់',
	'of a title or heading, from 1, throughout the document': 'របស់ចំណងជើង ពី 1 ក្នុងឯកសារទាំងមូល',
	'of a list': 'របស់បញ្ជី',
	'of a table': 'របស់តារាង',
	'a paragraph that goes on from another column or page': 'កថាខណ្ឌដែលបន្តពីជួរឈរ ឬទំព័រផ្សេង',
	'a footnote, which stands at the foot of its column': 'លេខយោងបាតទំព័រ ដែលនៅបាតជួរឈររបស់វា',
	'one for a job and account, always the same': 'មួយសម្រាប់ការងារ និងគណនី ដដែលជានិច្ច',
	'the oldest first': 'ចាស់មុន',
	'a short sentence that says what to do': 'ប្រយោគខ្លីដែលប្រាប់ថាត្រូវធ្វើអ្វី',
	'of a 402: what was used': 'របស់ 402៖ បានប្រើប៉ុន្មាន',
	'of a 402: what may be': 'របស់ 402៖ អាចប្រើប៉ុន្មាន',
	'32 lower-case hex digits': 'លេខ hex អក្សរតូច 32 ខ្ទង់',
	'what reads it: `tesseract`, or the vision model of the tier `vlm`; a page that the model could not read says `ocr`':
		'អ្វីដែលអានវា៖ `tesseract` ឬម៉ូដែលមើលរូបនៃកម្រិត `vlm` ទំព័រដែលម៉ូដែលមិនអាចអានបាន ប្រាប់ `ocr`',
	'the preset that was asked for; null for none': 'ការកំណត់ស្រាប់ដែលបានស្នើ null បើគ្មាន',
	'as the caller wrote it': 'ដូចដែលអ្នកហៅបានសរសេរ',
	'of the job: the pages that were picked; null until the file was opened and counted':
		'របស់ការងារ៖ ទំព័រដែលបានជ្រើស null រហូតដល់ឯកសារបានបើក និងរាប់',
	'the pages that were picked, as indexes of the document; null for all':
		'ទំព័រដែលបានជ្រើស ជាសន្ទស្សន៍ក្នុងឯកសារ null សម្រាប់ទាំងអស់',
	'read, or given up': 'បានអាន ឬបានបោះបង់',
	'null where it goes on by itself, or has ended': 'null បើវាបន្តដោយខ្លួនឯង ឬបានចប់',
	'mean over words, weighted by their characters; null where nothing was recognised':
		'មធ្យមលើពាក្យ គិតតាមចំនួនតួអក្សរ null បើគ្មានអ្វីបានសម្គាល់',
	'of the file that was handed in': 'របស់ឯកសារដែលបានដាក់',
	'what its bytes are': 'បៃរបស់វាជាប្រភេទអ្វី',
	'short sentences': 'ប្រយោគខ្លីៗ',
	'the upload and the pictures of its pages are kept no longer; the text stays':
		'ឯកសារដែលបានដាក់ និងរូបភាពទំព័រលែងរក្សាទុក អត្ថបទនៅដដែល',
	'why the job failed; null where it has not': 'ហេតុអ្វីការងារបរាជ័យ null បើមិនបរាជ័យ',
	"the pages' texts, joined by form feeds": 'អត្ថបទនៃទំព័រ ភ្ជាប់ដោយសញ្ញាប្តូរទំព័រ',
	'what the document was found to be in, as our codes; empty where the caller named a language':
		'ភាសាដែលរកឃើញក្នុងឯកសារ តាមកូដរបស់យើង ទទេបើអ្នកហៅបានប្រាប់ភាសា',
	'a person has changed something since': 'ក្រោយមកមនុស្សបានប្តូរអ្វីមួយ',
	'the job that first read this file, where this one reads it again':
		'ការងារដែលបានអានឯកសារនេះដំបូង បើការងារនេះអានវាម្តងទៀត',
	'degrees clockwise by which the caller had its pages turned; null where that is found':
		'ចំនួនដឺក្រេតាមទ្រនិចនាឡិកាដែលអ្នកហៅឱ្យបង្វិលទំព័រ null បើវាត្រូវបានរកឃើញដោយស្វ័យប្រវត្តិ',
	'what a person has corrected, the earliest first; all above and below follows it':
		'អ្វីដែលមនុស្សបានកែ មុនគេមុន អ្វីៗខាងលើ និងខាងក្រោមដើរតាមវា',
	'what was taken back of it and may be made again, the next of it last':
		'អ្វីដែលបានដកវិញក្នុងនោះ ហើយអាចធ្វើឡើងវិញ អ្វីបន្ទាប់នៅចុងក្រោយ',
	'rows of cells; a table that goes on over pages is one, a cell that spans several has its text in the first':
		'ជួរដេកនៃក្រឡា តារាងដែលបន្តលើច្រើនទំព័រជាមួយ ក្រឡាដែលលាតលើច្រើនមានអត្ថបទក្នុងក្រឡាដំបូង',
	'the `before` of the next page of the list, null on the last':
		'`before` នៃផ្នែកបន្ទាប់ក្នុងបញ្ជី null នៅផ្នែកចុងក្រោយ',
	'of the upright page image, in the pixels of every `bbox`': 'របស់រូបភាពទំព័រត្រង់ ជាភីកសែលនៃ `bbox` នីមួយៗ',
	'degrees clockwise by which the image was turned to stand upright':
		'ចំនួនដឺក្រេតាមទ្រនិចនាឡិកាដែលរូបភាពត្រូវបានបង្វិលឱ្យត្រង់',
	'what the text comes from': 'អត្ថបទមកពីណា',
	'of `vlm`: the part of its letters that the recogniser read too; absent where they cannot be compared':
		'របស់ `vlm`៖ ភាគនៃអក្សររបស់វាដែលកម្មវិធីសម្គាល់បានអានដែរ គ្មានបើមិនអាចប្រៀបធៀបបាន',
	'what was done to the image before it was read, and the figure that spoke for it':
		'អ្វីដែលបានធ្វើចំពោះរូបភាពមុនពេលអាន និងតួលេខដែលគាំទ្រវា',
	'why this page could not be read; the others of its job can be':
		'ហេតុអ្វីមិនអាចអានទំព័រនេះ ទំព័រផ្សេងនៃការងារអាចអានបាន',
	'The path does not have this method; `Allow` names those that it has.':
		'ផ្លូវនេះគ្មានវិធីនេះទេ `Allow` រាយវិធីដែលមាន។',
	'20, 50 or 200 MB': '20, 50 ឬ 200 MB',
	'a file: without a token, with one of the plan `free`, of `paid` or the owner':
		'ឯកសារ៖ គ្មានថូខឹន ជាមួយថូខឹននៃគម្រោង `free` នៃ `paid` ឬម្ចាស់',
	'20, 100 or 1,000 pages': '20, 100 ឬ 1,000 ទំព័រ',
	'a job, in the same way: pick some of a longer document with `pages`':
		'ការងារ តាមរបៀបដូចគ្នា៖ ជ្រើសផ្នែកនៃឯកសារវែងដោយ `pages`',
	'25 pages a day, 500 a month, or a balance': '25 ទំព័រក្នុងមួយថ្ងៃ 500 ក្នុងមួយខែ ឬសមតុល្យ',
	'without a token, `free`, `paid`; the owner has no cap. The account page has all of these numbers':
		'គ្មានថូខឹន `free` `paid` ម្ចាស់គ្មានកម្រិត។ ទំព័រគណនីមានលេខទាំងអស់នេះ',
	'5 pages': '5 ទំព័រ',
	'a document that comes back in the answer to its POST': 'ឯកសារដែលត្រឡប់មកក្នុងចម្លើយនៃ POST របស់វា',
	'25 seconds': '25 វិនាទី',
	'an answer: what is not done by then comes back as it stands':
		'ចម្លើយ៖ អ្វីដែលមិនទាន់ចប់ពេលនោះ ត្រឡប់មកតាមស្ថានភាពរបស់វា',
	'200 jobs': '200 ការងារ',
	'one part of the list': 'ផ្នែកមួយនៃបញ្ជី',
	'100,000 corrections': '100,000 ការកែ',
	'a document, of at most 10,000 characters each': 'ឯកសារ នីមួយៗយ៉ាងច្រើន 10,000 តួអក្សរ'
};
