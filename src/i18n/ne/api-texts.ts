/** The description of the API, by the English sentence: src/i18n/api-texts.ts. */
export const words: Record<string, string> = {
	'Reads scans, photos and PDFs inside the browser. A service worker answers scripts of its own origin; beside `npm run bridge` any program may call.':
		'स्क्यान, फोटो र PDF ब्राउजरभित्रै पढ्छ। सर्भिस वर्करले आफ्नै मूलका स्क्रिप्टलाई जवाफ दिन्छ; `npm run bridge` साथ जुनसुकै प्रोग्रामले कल गर्न सक्छ।',
	'A path without its trailing slash answers as the one with it. `HEAD` works wherever `GET` does, `OPTIONS` answers 204 with `Allow`, any other method 405 with `Allow`. An unknown path is a 404 in JSON. Every error is `{"error": "a sentence", "code": "a_word"}`.':
		'अन्त्यको स्ल्यास नभएको पथले भएको जस्तै जवाफ दिन्छ। `GET` चल्ने ठाउँमा `HEAD` पनि चल्छ, `OPTIONS` ले `Allow` सहित 204 दिन्छ, अरू विधिले `Allow` सहित 405। नचिनेको पथ JSON मा 404 हो। हरेक त्रुटि `{"error": "a sentence", "code": "a_word"}` हुन्छ।',
	'A token is sent as `Authorization: Bearer TOKEN` or `?api_token=TOKEN`. Without one the call is anonymous. A job belongs to the account that made it, and is a 404 to any other; an anonymous one is read by whoever has its uuid. Answers about jobs and accounts say in `X-Credits-Used` and `X-Credits-Cap` how far the caller is; who has no cap gets none.':
		'टोकन `Authorization: Bearer TOKEN` वा `?api_token=TOKEN` का रूपमा पठाइन्छ। त्यो बिना कल अज्ञात हुन्छ। काम त्यसलाई बनाउने खाताको हो, र अरूका लागि 404; अज्ञात काम uuid हुने जोसुकैले पढ्छ। काम र खाताका जवाफले `X-Credits-Used` र `X-Credits-Cap` मा कति प्रयोग भयो भन्छन्; सीमा नहुनेले यी पाउँदैन।',
	'Read a file': 'फाइल पढ्नुहोस्',
	'A file of five pages or fewer comes back `done`, with its text, in this answer. A longer one comes back at once and is asked for again at `/ocr/{uuid}/`. An answer never takes longer than about 25 seconds: what is not done by then comes back as it stands.':
		'पाँच वा कम पृष्ठको फाइल पाठसहित `done` भएर यसै जवाफमा फर्किन्छ। लामो फाइल तुरुन्तै फर्किन्छ र `/ocr/{uuid}/` मा फेरि सोधिन्छ। जवाफमा करिब 25 सेकेन्डभन्दा बढी कहिल्यै लाग्दैन: त्यतिबेलासम्म नसकिएको जस्ताको तस्तै फर्किन्छ।',
	'The picture or PDF: PNG, JPEG, WEBP, GIF, BMP, TIFF or PDF, at most 200 MB. Its bytes decide what it is, never its name or declared type.':
		'तस्बिर वा PDF: PNG, JPEG, WEBP, GIF, BMP, TIFF वा PDF, बढीमा 200 MB। यो के हो भन्ने बाइटले बताउँछन्, नाम वा भनिएको प्रकारले होइन।',
	'`cpu` is fast and reads print; `vlm` reads handwriting, complex layout and formulas, with a vision model that a person has fetched for this device on the page `/models/`.':
		'`cpu` छिटो छ र छापा पढ्छ; `vlm` ले हस्तलेख, जटिल लेआउट र सूत्र पढ्छ, मान्छेले `/models/` पृष्ठमा यस उपकरणका लागि ल्याएको दृष्टि मोडेलले।',
	"`auto`, or the code of one of 123 languages (ISO 639-1 or -3, BCP 47, Tesseract's), or several joined by `+`.":
		'`auto`, वा 123 भाषामध्ये एउटाको कोड (ISO 639-1 वा -3, BCP 47, Tesseract को), वा `+` ले जोडिएका धेरै।',
	'A preset; `tier` and `language`, where they are sent too, count before its own.':
		'पहिल्यै मिलाइएको सेटिङ; `tier` र `language` पनि पठाइएमा तिनै मान्य हुन्छन्।',
	'The code of a language; the tool `translate` needs it. What was read is then translated by the browser, where it has a translator of its own, or by a model that writes answers.':
		'भाषाको कोड; `translate` औजारलाई यो चाहिन्छ। पढिएको कुरा त्यसपछि ब्राउजरले अनुवाद गर्छ, यदि त्यसको आफ्नै अनुवादक छ भने, वा उत्तर लेख्ने मोडेलले।',
	'Some pages only, counted from 1. Each keeps its number in the document.':
		'केही पृष्ठ मात्र, 1 देखि गनिएका। हरेकले कागजातको आफ्नो नम्बर राख्छ।',
	'Of a locked PDF. It is forgotten when the job ends.': 'ताला लागेको PDF को। काम सकिएपछि यो बिर्सिइन्छ।',
	"A PDF's own text: `auto` uses it where it is good, `ignore` reads the picture, `only` never recognises.":
		'PDF कै पाठ: `auto` ले राम्रो भएमा प्रयोग गर्छ, `ignore` ले तस्बिर पढ्छ, `only` ले कहिल्यै पहिचान गर्दैन।',
	'`browser` also takes HEIC, AVIF and JPEG XL, where this browser decodes them.':
		'`browser` ले HEIC, AVIF र JPEG XL पनि लिन्छ, यो ब्राउजरले खोल्न सके।',
	'The job, which has ended: `done` or `failed`.': 'सकिएको काम: `done` वा `failed`।',
	"What reads it, as the job's `engine` says.": 'यसलाई के ले पढ्छ, कामको `engine` ले भने जस्तै।',
	'The job, which is `pending` or `processing`: ask for it again.':
		'`pending` वा `processing` मा रहेको काम: फेरि सोध्नुहोस्।',
	'The request cannot be taken as it is.': 'अनुरोध जस्तो छ त्यसरी लिन सकिँदैन।',
	'The body is no multipart form with a file in the field `file`.':
		'मुख्य भाग `file` फिल्डमा फाइल भएको multipart फारम होइन।',
	'The bytes of the file are of no kind that is read.': 'फाइलका बाइट पढिने कुनै प्रकारका होइनन्।',
	'The file has more bytes than the caller may send.': 'फाइलमा कल गर्नेले पठाउन पाउनेभन्दा बढी बाइट छन्।',
	'The document, or what `pages` picks of it, has more pages than the caller may have read.':
		'कागजात, वा `pages` ले छानेको भागमा, कल गर्नेले पढाउन पाउनेभन्दा बढी पृष्ठ छन्।',
	'A picture or page claims more pixels than can be decoded.': 'तस्बिर वा पृष्ठले खोल्न सकिनेभन्दा बढी पिक्सेल देखाउँछ।',
	'The file is damaged, or no page of it opens.': 'फाइल बिग्रिएको छ, वा यसको कुनै पृष्ठ खुल्दैन।',
	'The PDF is locked: send `password`.': 'PDF मा ताला छ: `password` पठाउनुहोस्।',
	'`password` does not open the PDF.': '`password` ले PDF खुल्दैन।',
	'A known field or parameter has a value that it cannot have; the sentence lists those that it can.':
		'चिनेको फिल्ड वा प्यारामिटरमा हुन नसक्ने मान छ; हुन सक्ने मान वाक्यमा छन्।',
	'This device cannot run the tier that was asked for, or that the tool wants.':
		'मागिएको, वा औजारलाई चाहिने तह यो उपकरणले चलाउन सक्दैन।',
	'The model that the tool or the question takes is not on this device.':
		'औजार वा प्रश्नलाई चाहिने मोडेल यस उपकरणमा छैन।',
	'The data of the language is not here and cannot be fetched now.': 'भाषाको डेटा यहाँ छैन र अहिले ल्याउन सकिँदैन।',
	'The token is not valid, or none was sent where one is needed.': 'टोकन मान्य छैन, वा चाहिने ठाउँमा पठाइएन।',
	'The token is unknown, malformed or revoked. It is checked also where none is needed.':
		'टोकन नचिनेको, बिग्रिएको वा रद्द गरिएको छ। नचाहिने ठाउँमा पनि जाँचिन्छ।',
	'Out of pages.': 'पृष्ठ सकिए।',
	'The caller has used up what it may, or the document would go beyond it; `used` and `cap` say how far.':
		'कल गर्नेले पाउने जति सक्यो, वा कागजातले त्यो नाघ्छ; `used` र `cap` ले कति भन्छन्।',
	'The API answers scripts of its own origin, and some of it only the owner of the device.':
		'API ले आफ्नै मूलका स्क्रिप्टलाई जवाफ दिन्छ, र केही भाग उपकरणको मालिकलाई मात्र।',
	'A navigation (a link, a form) came here: the API answers scripts only.':
		'यहाँ नेभिगेसन (लिङ्क, फारम) आयो: API ले स्क्रिप्टलाई मात्र जवाफ दिन्छ।',
	'The request comes from another origin.': 'अनुरोध अर्को मूलबाट आएको हो।',
	'There is nothing there.': 'त्यहाँ केही छैन।',
	'There is nothing at this address: no such job, or it belongs to another account.':
		'यस ठेगानामा केही छैन: त्यस्तो काम छैन, वा अर्को खाताको हो।',
	'Not now: ask again after `Retry-After` seconds.': 'अहिले होइन: `Retry-After` सेकेन्डपछि फेरि सोध्नुहोस्।',
	'The device has no room left; nothing was stored or charged.': 'उपकरणमा ठाउँ बाँकी छैन; केही राखिएन न गनियो।',
	'seconds after which it is worth asking again': 'कति सेकेन्डपछि फेरि सोध्ने',
	'List jobs': 'कामहरूको सूची',
	"The caller's, newest first, without their text. With `search`, those in which all of it stands, with the places where it does.":
		'कल गर्नेका, नयाँ पहिले, पाठ बिना। `search` दिएमा, खोजिएको सबै भेटिने मात्र, भेटिएका ठाउँसहित।',
	'words in any script, of which the beginnings suffice, and phrases in quotation marks; of jobs that have ended, a moment after':
		'जुनसुकै लिपिका शब्द, सुरुको भाग भए पुग्छ, र उद्धरण चिह्नभित्रका वाक्यांश; सकिएका कामका, सकिएको एकछिनपछि',
	'only those that read the file of this job again; not together with `search`':
		'यस कामको फाइल फेरि पढ्ने काम मात्र; `search` सँगै होइन',
	'how many at most; more than 200 counts as 200': 'बढीमा कति; 200 भन्दा बढीलाई 200 मानिन्छ',
	'the `next` of the answer that came before': 'अघिल्लो जवाफको `next`',
	'A part of the list.': 'सूचीको एक भाग।',
	'Read a file again': 'फाइल फेरि पढ्नुहोस्',
	'The file of a job that has ended, read once more as a job of its own. What is not sent is as it was; a password has to be sent again. Answers and costs are those of `POST /ocr/`.':
		'सकिएको कामको फाइल, अर्कै कामका रूपमा फेरि एकपटक पढिन्छ। नपठाइएको कुरा पहिलेकै जस्तो रहन्छ; पासवर्ड फेरि पठाउनुपर्छ। जवाफ र लागत `POST /ocr/` कै हुन्।',
	'Ask for a job': 'कामबारे सोध्नुहोस्',
	'of the job: 32 lower-case hex digits': 'कामको: साना अक्षरका 32 हेक्स अङ्क',
	'as a person has corrected it, or as it was recognised': 'मान्छेले सच्याएको, वा पहिचान गरिएको जस्तै',
	'Correct a document': 'कागजात सच्याउनुहोस्',
	'Corrections name the page and block that they are about, counted from 0 in the tree as it was recognised (`?tree=recognised`). They add up; `keep` takes the later ones back. Text, Markdown and files follow them.':
		'सच्याइले कुन पृष्ठ र खण्डबारे हो भन्छ, पहिचान गरिएको रूखमा (`?tree=recognised`) 0 देखि गनेर। ती थपिँदै जान्छन्; `keep` ले पछिका फिर्ता लिन्छ। पाठ, Markdown र फाइल तिनै अनुसार हुन्छन्।',
	'with `return=minimal` the answer has no body': '`return=minimal` भए जवाफमा मुख्य भाग हुँदैन',
	'Corrected, where nothing but that was asked for.': 'सच्याइयो, त्यति मात्र मागिएको भए।',
	'how many of the changes made before are kept, the earliest first; all where it is left out':
		'पहिलेका कति परिवर्तन राख्ने, पुराना पहिले; नदिए सबै',
	'those that are added, in the order in which they are made': 'थपिने परिवर्तन, गरिने क्रममा',
	'those that were taken back and may be made again, the next of them last; none where it is left out':
		'फिर्ता लिइएका र फेरि गर्न सकिने परिवर्तन, अर्को चाहिँ अन्त्यमा; छोडिए कुनै पनि होइन',
	'Not in this state of the job.': 'कामको यस अवस्थामा हुँदैन।',
	'Degrees clockwise by which the pages are turned before they are read, on top of what the file says. Where it is left out, how they lie is found.':
		'पढ्नुअघि पृष्ठ घडीको दिशामा कति डिग्री घुमाइन्छन्, फाइलले भनेकोमा थपेर। नदिए पृष्ठ कसरी छन् आफैँ पत्ता लगाइन्छ।',
	'The job still runs.': 'काम अझै चल्दै छ।',
	'The file of the job is kept no longer, so it cannot be read again.':
		'कामको फाइल अब राखिएको छैन, त्यसैले फेरि पढ्न सकिँदैन।',
	'The job has failed, so there is nothing to do this with.': 'काम असफल भयो, त्यसैले यो गर्न केही छैन।',
	'Translate a document': 'कागजात अनुवाद गर्नुहोस्',
	'What was read is translated, page by page, while the job can be used; its `translation` says how far it is. What is translated into this language already stays: after corrections, and after a failure, this goes on with what is missing.':
		'पढिएको कुरा पृष्ठ-पृष्ठ गरी अनुवाद हुन्छ, त्यति बेला काम प्रयोग गर्न सकिन्छ; त्यसको `translation` ले कति भयो भन्छ। यस भाषामा अनुवाद भइसकेको रहन्छ: सच्याइएपछि र असफल भएपछि यसले छुटेको कुरा अगाडि बढाउँछ।',
	'The code of a language; the one of before where it is left out.': 'भाषाको कोड; नदिइए पहिलेकै।',
	'Stop a translation': 'अनुवाद रोक्नुहोस्',
	'What is translated by then stays.': 'त्यतिबेलासम्म अनुवाद भएको रहन्छ।',
	'Cancel or delete a job': 'काम रद्द गर्नुहोस् वा मेटाउनुहोस्',
	'A job that runs is cancelled and comes back with the pages that are done; one that ended is deleted.':
		'चलिरहेको काम रद्द भई सकिएका पृष्ठसहित फर्किन्छ; सकिएको काम मेटिन्छ।',
	'Done; there is nothing to say.': 'भयो; भन्नुपर्ने केही छैन।',
	'Take a document home': 'कागजात लैजानुहोस्',
	'What is no text format is made when it is first asked for, and kept until the document changes.':
		'पाठ ढाँचा नभएको फाइल पहिलो पटक माग्दा बनाइन्छ, र कागजात नफेरिउन्जेल राखिन्छ।',
	'what kind of file': 'कस्तो फाइल',
	'The file.': 'फाइल।',
	'an attachment, named after the upload': 'अपलोडको नाममा राखिएको संलग्नक',
	'The job changed while the file was being made: ask for it again.': 'फाइल बन्दै गर्दा काम फेरियो: फेरि माग्नुहोस्।',
	'A fault of ours.': 'हाम्रो गल्ती।',
	'The file could not be made, though it was tried several times.': 'धेरै पटक प्रयास गर्दा पनि फाइल बनाउन सकिएन।',
	'A page took too long, so the file could not be made.': 'एउटा पृष्ठमा धेरै समय लाग्यो, त्यसैले फाइल बनाउन सकिएन।',
	'The file is still being made: ask again.': 'फाइल अझै बन्दै छ: फेरि सोध्नुहोस्।',
	'whether the file holds what the document is translated into: not, nothing else, or behind the document; JSON always has it, hOCR and ALTO never':
		'फाइलमा कागजातको अनुवाद हुने कि नहुने: नहुने, अनुवाद मात्र, वा कागजातपछि; JSON मा सधैँ हुन्छ, hOCR र ALTO मा कहिल्यै हुँदैन',
	'null where nobody has wanted one': 'कसैले नमागेको भए null',
	'of a job with a `translation`: each text of the page, as a block, list item or cell has it on one line, and its translation; null where it stands as it was read':
		'`translation` भएको कामको: पृष्ठको हरेक पाठ, जसरी खण्ड, सूचीको बुँदा वा कोठामा एक पङ्क्तिमा छ, र त्यसको अनुवाद; पढिएजस्तै रहेमा null',
	'Wait no more for a file that is being made': 'बन्दै गरेको फाइल अब नपर्खनुहोस्',
	'See a page': 'पृष्ठ हेर्नुहोस्',
	'The page as a person sees it, once it was read.': 'पढिसकेपछि, मान्छेले देख्ने जस्तै पृष्ठ।',
	'of the page in the document, from 0': 'कागजातमा पृष्ठको, 0 देखि',
	'The picture.': 'तस्बिर।',
	'Ask about a document': 'कागजातबारे सोध्नुहोस्',
	'Answers rest on the text of the document alone and cite its pages. Needs a token of an account. The answer is in the language of the question where that is English, Vietnamese, Nepali, Dutch, Japanese or Khmer.':
		'जवाफ कागजातको पाठमा मात्र आधारित हुन्छ र त्यसका पृष्ठ उद्धृत गर्छ। खाताको टोकन चाहिन्छ। प्रश्न अङ्ग्रेजी, भियतनामी, नेपाली, डच, जापानी वा खमेरमा भए जवाफ त्यसै भाषामा हुन्छ।',
	'The answer, with the pages that it rests on; without any where the text does not answer. With `Accept: text/event-stream` it comes as it is written: events `text` with what there is of it, then `answer` with all of it, or `error`.':
		'जवाफ, आधार भएका पृष्ठसहित; पाठमा उत्तर नभए कुनै पृष्ठ बिना। `Accept: text/event-stream` भए लेखिँदै जाँदा आउँछ: अहिलेसम्मको भाग भएका `text` घटना, अनि पूरै भएको `answer`, वा `error`।',
	'This takes a token of the owner of the device, and none was sent.':
		'यसका लागि उपकरणको मालिकको टोकन चाहिन्छ, तर पठाइएन।',
	'Ask for a conversation': 'कुराकानी माग्नुहोस्',
	'Needs a token of an account. There is one conversation for a job and account; it goes with the job.':
		'खाताको टोकन चाहिन्छ। काम र खाताका लागि एउटा कुराकानी हुन्छ; काम मेटिँदा त्यो पनि मेटिन्छ।',
	'Needs a token of an account.': 'खाताको टोकन चाहिन्छ।',
	'What was asked and answered.': 'सोधिएका र जवाफ दिइएका कुरा।',
	'Ask about all documents': 'सबै कागजातबारे सोध्नुहोस्',
	'The same about all finished documents of the account: the answer is that of the one that supports it best, and its citations name that one. Needs a token of an account.':
		'खाताका सबै सकिएका कागजातबारे त्यही: जवाफ सबैभन्दा राम्रो आधार दिने कागजातको हुन्छ, र उद्धरणले त्यसैको नाम दिन्छन्। खाताको टोकन चाहिन्छ।',
	'Ask for the conversation about all documents': 'सबै कागजातबारेको कुराकानी माग्नुहोस्',
	'List tools': 'औजारहरूको सूची',
	'What `tool` may be, what each chooses, and whether it can run here.':
		'`tool` के हुन सक्छ, हरेकले के रोज्छ, र यहाँ चल्छ कि चल्दैन।',
	'All of them.': 'सबै।',
	'List languages': 'भाषाहरूको सूची',
	'What `language` may be, and whose data is on this device.':
		'`language` के हुन सक्छ, र कसको डेटा यस उपकरणमा छ।',
	'Describe the API': 'API को विवरण',
	'This description: OpenAPI 3.1.': 'यो विवरण: OpenAPI 3.1।',
	'Ask for the account': 'खाताबारे सोध्नुहोस्',
	"The caller's plan, what it has used and may.": 'कल गर्नेको योजना, प्रयोग गरेको र पाउने मात्रा।',
	'The account.': 'खाता।',
	'Make a token': 'टोकन बनाउनुहोस्',
	'For the owner. A token of the plan `owner` is another key to the owner’s account; any other one has an account of its own.':
		'मालिकका लागि। `owner` योजनाको टोकन मालिककै खाताको अर्को साँचो हो; अरूको आफ्नै खाता हुन्छ।',
	'The token, which is told this once.': 'टोकन, जुन एकपटक मात्र भनिन्छ।',
	'The token is good, but not the owner’s.': 'टोकन ठीक छ, तर मालिकको होइन।',
	'List tokens': 'टोकनहरूको सूची',
	'For the owner: the newest first, also those that were revoked.': 'मालिकका लागि: नयाँ पहिले, रद्द गरिएका पनि।',
	'Remove all tokens': 'सबै टोकन हटाउनुहोस्',
	'For the owner: with the accounts that nobody can reach then, and their documents.':
		'मालिकका लागि: त्यसपछि कोही पुग्न नसक्ने खाता र तिनका कागजातसहित।',
	'Give credits': 'क्रेडिट दिनुहोस्',
	'For the owner: to the account of a `paid` token, on top of what it has.':
		'मालिकका लागि: `paid` टोकनको खातामा, भइरहेकोमा थपेर।',
	'of the token, as the list has it': 'टोकनको, सूचीमा भए जस्तै',
	'The token.': 'टोकन।',
	'Revoke or remove a token': 'टोकन रद्द गर्नुहोस् वा हटाउनुहोस्',
	'For the owner. A token is revoked, and what it read is kept; one that was revoked is removed with its account and documents.':
		'मालिकका लागि। टोकन रद्द हुन्छ, र त्यसले पढेको राखिन्छ; रद्द गरिएको टोकन खाता र कागजातसहित हटाइन्छ।',
	'The revoked token.': 'रद्द गरिएको टोकन।',
	'Ask for the settings': 'सेटिङ माग्नुहोस्',
	'For the owner: what each plan allows, and after which time uploads and pictures are deleted.':
		'मालिकका लागि: हरेक योजनाले के दिन्छ, र कति समयपछि अपलोड र तस्बिर मेटिन्छन्।',
	'The settings.': 'सेटिङ।',
	'Change the settings': 'सेटिङ फेर्नुहोस्',
	'For the owner: what is left out stays as it is.': 'मालिकका लागि: नदिइएको जस्ताको तस्तै रहन्छ।',
	'Delete everything': 'सबै मेटाउनुहोस्',
	'For the owner: some of all documents of this device at a time, until none is left.':
		'मालिकका लागि: यस उपकरणका सबै कागजातमध्ये एकपटकमा केही, कुनै नरहुन्जेल।',
	'How many were deleted, and are left.': 'कति मेटिए, र कति बाँकी छन्।',
	'Ask what takes room': 'केले ठाउँ लियो सोध्नुहोस्',
	'For the owner: what all documents of this device take, by kind.':
		'मालिकका लागि: यस उपकरणका सबै कागजातले कति ठाउँ लिन्छन्, प्रकारअनुसार।',
	'Bytes of each kind, about.': 'हरेक प्रकारका बाइट, करिब।',
	'Make room': 'ठाउँ खाली गर्नुहोस्',
	'For the owner: deletes uploads and pictures of pages, or files that were made; the text of the documents stays.':
		'मालिकका लागि: अपलोड र पृष्ठका तस्बिर, वा बनाइएका फाइल मेटाउँछ; कागजातको पाठ रहन्छ।',
	'what is deleted': 'के मेटिन्छ',
	'Ask what was fetched': 'के ल्याइयो सोध्नुहोस्',
	'For the owner: each address that the app, in any of its threads, has asked for over the network since the record began.':
		'मालिकका लागि: अभिलेख सुरु भएदेखि एपले, आफ्नो जुनसुकै थ्रेडमा, नेटवर्कबाट मागेको हरेक ठेगाना।',
	'Each address once.': 'हरेक ठेगाना एकपटक।',
	'Begin the record anew': 'अभिलेख नयाँ सुरु गर्नुहोस्',
	'For the owner: forgets what was fetched before.': 'मालिकका लागि: पहिले ल्याइएको कुरा बिर्सन्छ।',
	'`[x0, y0, x1, y1]` in pixels of the upright page, origin top left, x1 and y1 exclusive':
		'`[x0, y0, x1, y1]` सीधा पृष्ठका पिक्सेलमा, सुरु माथि बायाँ, x1 र y1 बाहेक',
	'0 to 1; null where the engine gives none': '0 देखि 1; इन्जिनले नदिएमा null',
	'of a title or heading, from 1, throughout the document': 'शीर्षकको, 1 देखि, कागजातभरि',
	'of a list': 'सूचीको',
	'of a table': 'तालिकाको',
	'a paragraph that goes on from another column or page': 'अर्को स्तम्भ वा पृष्ठबाट जारी अनुच्छेद',
	'a footnote, which stands at the foot of its column': 'पादटिप्पणी, जुन आफ्नो स्तम्भको फेदमा हुन्छ',
	'one for a job and account, always the same': 'काम र खाताका लागि एउटा, सधैँ उही',
	'the oldest first': 'पुराना पहिले',
	'a short sentence that says what to do': 'के गर्ने भन्ने छोटो वाक्य',
	'of a 402: what was used': '402 मा: कति प्रयोग भयो',
	'of a 402: what may be': '402 मा: कति पाइन्छ',
	'32 lower-case hex digits': 'साना अक्षरका 32 हेक्स अङ्क',
	'what reads it: `tesseract`, or the vision model of the tier `vlm`; a page that the model could not read says `ocr`':
		'यसलाई के ले पढ्छ: `tesseract`, वा `vlm` तहको दृष्टि मोडेल; मोडेलले पढ्न नसकेको पृष्ठमा `ocr` हुन्छ',
	'the preset that was asked for; null for none': 'मागिएको सेटिङ; नभए null',
	'as the caller wrote it': 'कल गर्नेले लेखे जस्तै',
	'of the job: the pages that were picked; null until the file was opened and counted':
		'कामको: छानिएका पृष्ठ; फाइल खोलेर नगनुन्जेल null',
	'the pages that were picked, as indexes of the document; null for all':
		'छानिएका पृष्ठ, कागजातका सूचकाङ्कमा; सबै भए null',
	'read, or given up': 'पढिएका, वा छोडिएका',
	'null where it goes on by itself, or has ended': 'आफैँ अघि बढ्ने वा सकिएको भए null',
	'mean over words, weighted by their characters; null where nothing was recognised':
		'शब्दहरूको औसत, अक्षर सङ्ख्याले तौलिएको; केही पहिचान नभए null',
	'of the file that was handed in': 'दिइएको फाइलको',
	'what its bytes are': 'यसका बाइट के हुन्',
	'short sentences': 'छोटा वाक्य',
	'the upload and the pictures of its pages are kept no longer; the text stays':
		'अपलोड र पृष्ठका तस्बिर अब राखिएका छैनन्; पाठ रहन्छ',
	'why the job failed; null where it has not': 'काम किन असफल भयो; नभए null',
	"the pages' texts, joined by form feeds": 'पृष्ठका पाठ, form feed ले जोडिएका',
	'what the document was found to be in, as our codes; empty where the caller named a language':
		'कागजातमा भेटिएका भाषा, हाम्रा कोडमा; कल गर्नेले भाषा भनेको भए खाली',
	'a person has changed something since': 'त्यसपछि मान्छेले केही फेरेको छ',
	'the job that first read this file, where this one reads it again':
		'यस फाइललाई पहिलो पटक पढ्ने काम, यस कामले फेरि पढेको भए',
	'degrees clockwise by which the caller had its pages turned; null where that is found':
		'कल गर्नेले पृष्ठ घडीको दिशामा कति डिग्री घुमाउन लगायो; आफैँ पत्ता लगाइने भए null',
	'what a person has corrected, the earliest first; all above and below follows it':
		'मान्छेले सच्याएको, पहिलेको पहिले; माथि र तलका सबै यसै अनुसार',
	'what was taken back of it and may be made again, the next of it last':
		'त्यसमध्ये फिर्ता लिइएको र फेरि गर्न सकिने, अर्को चाहिँ अन्त्यमा',
	'rows of cells; a table that goes on over pages is one, a cell that spans several has its text in the first':
		'कोठाका पङ्क्ति; धेरै पृष्ठमा जाने तालिका एउटै हो, धेरै कोठा ओगट्नेको पाठ पहिलोमा हुन्छ',
	'the `before` of the next page of the list, null on the last': 'सूचीको अर्को भागको `before`, अन्तिममा null',
	'of the upright page image, in the pixels of every `bbox`': 'सीधा पृष्ठ तस्बिरको, हरेक `bbox` का पिक्सेलमा',
	'degrees clockwise by which the image was turned to stand upright':
		'सीधा पार्न तस्बिर घडीको दिशामा कति डिग्री घुमाइयो',
	'what the text comes from': 'पाठ कहाँबाट आयो',
	'of `vlm`: the part of its letters that the recogniser read too; absent where they cannot be compared':
		'`vlm` को: यसका अक्षरमध्ये पहिचानकर्ताले पनि पढेको अंश; तुलना गर्न नसकिने भए हुँदैन',
	'what was done to the image before it was read, and the figure that spoke for it':
		'पढ्नुअघि तस्बिरमा के गरियो, र त्यसको कारण देखाउने अङ्क',
	'why this page could not be read; the others of its job can be':
		'यो पृष्ठ किन पढ्न सकिएन; कामका अरू पृष्ठ पढ्न सकिन्छ',
	'The path does not have this method; `Allow` names those that it has.':
		'पथमा यो विधि छैन; भएका विधि `Allow` मा छन्।',
	'20, 50 or 200 MB': '20, 50 वा 200 MB',
	'a file: without a token, with one of the plan `free`, of `paid` or the owner':
		'एउटा फाइल: टोकन बिना, `free` योजनाको टोकनसँग, `paid` वा मालिकको',
	'20, 100 or 1,000 pages': '20, 100 वा 1,000 पृष्ठ',
	'a job, in the same way: pick some of a longer document with `pages`':
		'एउटा काम, त्यसै क्रममा: लामो कागजातबाट `pages` ले केही छान्नुहोस्',
	'25 pages a day, 500 a month, or a balance': 'दिनमा 25 पृष्ठ, महिनामा 500, वा मौज्दात',
	'without a token, `free`, `paid`; the owner has no cap. The account page has all of these numbers':
		'टोकन बिना, `free`, `paid`; मालिकको सीमा छैन। यी सबै सङ्ख्या खाता पृष्ठमा छन्',
	'5 pages': '5 पृष्ठ',
	'a document that comes back in the answer to its POST': 'POST कै जवाफमा फर्किने कागजात',
	'25 seconds': '25 सेकेन्ड',
	'an answer: what is not done by then comes back as it stands':
		'एउटा जवाफ: त्यतिबेलासम्म नसकिएको जस्ताको तस्तै फर्किन्छ',
	'200 jobs': '200 काम',
	'one part of the list': 'सूचीको एउटा भाग',
	'100,000 corrections': '100,000 सच्याइ',
	'a document, of at most 10,000 characters each': 'एउटा कागजात, हरेकमा बढीमा 10,000 अक्षर'
};
