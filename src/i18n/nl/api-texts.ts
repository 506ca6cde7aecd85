/** The description of the API, by the English sentence: src/i18n/api-texts.ts. */
export const words: Record<string, string> = {
	'Reads scans, photos and PDFs inside the browser. A service worker answers scripts of its own origin; beside `npm run bridge` any program may call.':
		'Leest scans, foto’s en PDF’s in de browser. Een service worker antwoordt scripts van zijn eigen herkomst; naast `npm run bridge` mag elk programma aanroepen.',
	'A path without its trailing slash answers as the one with it. `HEAD` works wherever `GET` does, `OPTIONS` answers 204 with `Allow`, any other method 405 with `Allow`. An unknown path is a 404 in JSON. Every error is `{"error": "a sentence", "code": "a_word"}`.':
		'Een pad zonder schuine streep aan het eind antwoordt als het pad met. `HEAD` werkt overal waar `GET` werkt, `OPTIONS` antwoordt 204 met `Allow`, elke andere methode 405 met `Allow`. Een onbekend pad is een 404 in JSON. Elke fout is `{"error": "a sentence", "code": "a_word"}`.',
	'A token is sent as `Authorization: Bearer TOKEN` or `?api_token=TOKEN`. Without one the call is anonymous. A job belongs to the account that made it, and is a 404 to any other; an anonymous one is read by whoever has its uuid. Answers about jobs and accounts say in `X-Credits-Used` and `X-Credits-Cap` how far the caller is; who has no cap gets none.':
		'Een token wordt gestuurd als `Authorization: Bearer TOKEN` of `?api_token=TOKEN`. Zonder is de aanroep anoniem. Een taak hoort bij het account dat haar maakte, en is voor elk ander een 404; een anonieme wordt gelezen door wie haar uuid heeft. Antwoorden over taken en accounts zeggen in `X-Credits-Used` en `X-Credits-Cap` hoever de aanroeper is; wie geen maximum heeft, krijgt ze niet.',
	'Read a file': 'Een bestand lezen',
	'A file of five pages or fewer comes back `done`, with its text, in this answer. A longer one comes back at once and is asked for again at `/ocr/{uuid}/`. An answer never takes longer than about 25 seconds: what is not done by then comes back as it stands.':
		'Een bestand van vijf pagina’s of minder komt als `done` terug, met zijn tekst, in dit antwoord. Een langer komt meteen terug en wordt opnieuw opgevraagd op `/ocr/{uuid}/`. Een antwoord duurt nooit langer dan ongeveer 25 seconden: wat dan niet klaar is, komt terug zoals het is.',
	'The picture or PDF: PNG, JPEG, WEBP, GIF, BMP, TIFF or PDF, at most 200 MB. Its bytes decide what it is, never its name or declared type.':
		'De afbeelding of PDF: PNG, JPEG, WEBP, GIF, BMP, TIFF of PDF, hoogstens 200 MB. De bytes bepalen wat het is, nooit de naam of het opgegeven type.',
	'`cpu` is fast and reads print; `vlm` reads handwriting, complex layout and formulas, with a vision model that a person has fetched for this device on the page `/models/`.':
		'`cpu` is snel en leest druk; `vlm` leest handschrift, ingewikkelde opmaak en formules, met een beeldmodel dat iemand op de pagina `/models/` voor dit apparaat heeft opgehaald.',
	"`auto`, or the code of one of 123 languages (ISO 639-1 or -3, BCP 47, Tesseract's), or several joined by `+`.":
		'`auto`, of de code van een van 123 talen (ISO 639-1 of -3, BCP 47, die van Tesseract), of meer, verbonden met `+`.',
	'A preset; `tier` and `language`, where they are sent too, count before its own.':
		'Een voorinstelling; `tier` en `language` gaan voor, als ze ook gestuurd worden.',
	'The code of a language; the tool `translate` needs it. What was read is then translated by the browser, where it has a translator of its own, or by a model that writes answers.':
		'De code van een taal; het hulpmiddel `translate` heeft hem nodig. Wat gelezen is, wordt dan vertaald door de browser, waar die een eigen vertaler heeft, of door een model dat antwoorden schrijft.',
	'Some pages only, counted from 1. Each keeps its number in the document.':
		'Alleen sommige pagina’s, geteld vanaf 1. Elke houdt haar nummer in het document.',
	'Of a locked PDF. It is forgotten when the job ends.':
		'Van een vergrendelde PDF. Het wordt vergeten als de taak eindigt.',
	"A PDF's own text: `auto` uses it where it is good, `ignore` reads the picture, `only` never recognises.":
		'De eigen tekst van een PDF: `auto` gebruikt hem waar hij goed is, `ignore` leest het beeld, `only` herkent nooit.',
	'`browser` also takes HEIC, AVIF and JPEG XL, where this browser decodes them.':
		'`browser` neemt ook HEIC, AVIF en JPEG XL, waar deze browser ze decodeert.',
	'The job, which has ended: `done` or `failed`.': 'De taak, die geëindigd is: `done` of `failed`.',
	"What reads it, as the job's `engine` says.": 'Wat het leest, zoals `engine` van de taak zegt.',
	'The job, which is `pending` or `processing`: ask for it again.':
		'De taak, die `pending` of `processing` is: vraag haar opnieuw op.',
	'The request cannot be taken as it is.': 'Het verzoek kan zo niet aangenomen worden.',
	'The body is no multipart form with a file in the field `file`.':
		'De inhoud is geen multipart-formulier met een bestand in het veld `file`.',
	'The bytes of the file are of no kind that is read.':
		'De bytes van het bestand zijn van geen soort die gelezen wordt.',
	'The file has more bytes than the caller may send.': 'Het bestand heeft meer bytes dan is toegestaan.',
	'The document, or what `pages` picks of it, has more pages than the caller may have read.':
		'Het document, of wat `pages` eruit kiest, heeft meer pagina’s dan de aanroeper mag laten lezen.',
	'A picture or page claims more pixels than can be decoded.':
		'Een afbeelding of pagina geeft meer pixels op dan gedecodeerd kunnen worden.',
	'The file is damaged, or no page of it opens.': 'Het bestand is beschadigd, of er gaat geen pagina open.',
	'The PDF is locked: send `password`.': 'De PDF is vergrendeld: stuur `password`.',
	'`password` does not open the PDF.': '`password` opent de PDF niet.',
	'A known field or parameter has a value that it cannot have; the sentence lists those that it can.':
		'Een bekend veld of een bekende parameter heeft een waarde die niet kan; de zin noemt welke wel kunnen.',
	'This device cannot run the tier that was asked for, or that the tool wants.':
		'Dit apparaat kan niet lezen op het niveau dat gevraagd werd of dat het hulpmiddel wil.',
	'The model that the tool or the question takes is not on this device.':
		'Het model dat het hulpmiddel of de vraag nodig heeft, staat niet op dit apparaat.',
	'The data of the language is not here and cannot be fetched now.':
		'De gegevens van de taal zijn hier niet en kunnen nu niet opgehaald worden.',
	'The token is not valid, or none was sent where one is needed.':
		'Het token is niet geldig, of er is er geen gestuurd waar er een nodig is.',
	'The token is unknown, malformed or revoked. It is checked also where none is needed.':
		'Het token is onbekend, misvormd of ingetrokken. Het wordt ook gecontroleerd waar er geen nodig is.',
	'Out of pages.': 'Geen pagina’s meer.',
	'The caller has used up what it may, or the document would go beyond it; `used` and `cap` say how far.':
		'De aanroeper heeft verbruikt wat hij mag, of het document zou erboven komen; `used` en `cap` zeggen hoever.',
	'The API answers scripts of its own origin, and some of it only the owner of the device.':
		'De API antwoordt scripts van haar eigen herkomst, en een deel ervan alleen de eigenaar van het apparaat.',
	'A navigation (a link, a form) came here: the API answers scripts only.':
		'Een navigatie (een link, een formulier) kwam hier terecht: de API antwoordt alleen scripts.',
	'The request comes from another origin.': 'Het verzoek komt van een andere herkomst.',
	'There is nothing there.': 'Daar is niets.',
	'There is nothing at this address: no such job, or it belongs to another account.':
		'Op dit adres is niets: er is geen zulke taak, of ze hoort bij een ander account.',
	'Not now: ask again after `Retry-After` seconds.': 'Nu niet: vraag het opnieuw na `Retry-After` seconden.',
	'The device has no room left; nothing was stored or charged.':
		'Het apparaat heeft geen ruimte meer; er is niets bewaard of gerekend.',
	'seconds after which it is worth asking again': 'seconden waarna het zin heeft opnieuw te vragen',
	'List jobs': 'Taken opsommen',
	"The caller's, newest first, without their text. With `search`, those in which all of it stands, with the places where it does.":
		'Die van de aanroeper, de nieuwste eerst, zonder hun tekst. Met `search` die waar dat allemaal in staat, met de plaatsen waar het staat.',
	'words in any script, of which the beginnings suffice, and phrases in quotation marks; of jobs that have ended, a moment after':
		'woorden in elk schrift, waarvan het begin volstaat, en zinsdelen tussen aanhalingstekens; van taken die geëindigd zijn, even daarna',
	'only those that read the file of this job again; not together with `search`':
		'alleen die het bestand van deze taak opnieuw lezen; niet samen met `search`',
	'how many at most; more than 200 counts as 200': 'hoeveel hoogstens; meer dan 200 telt als 200',
	'the `next` of the answer that came before': 'de `next` van het vorige antwoord',
	'A part of the list.': 'Een deel van de lijst.',
	'Read a file again': 'Een bestand opnieuw lezen',
	'The file of a job that has ended, read once more as a job of its own. What is not sent is as it was; a password has to be sent again. Answers and costs are those of `POST /ocr/`.':
		'Het bestand van een taak die geëindigd is, nog eens gelezen als een eigen taak. Wat niet gestuurd wordt, is zoals het was; een wachtwoord moet opnieuw gestuurd worden. Antwoorden en kosten zijn die van `POST /ocr/`.',
	'Ask for a job': 'Een taak opvragen',
	'of the job: 32 lower-case hex digits': 'van de taak: 32 hexcijfers in kleine letters',
	'as a person has corrected it, or as it was recognised':
		'zoals iemand het verbeterd heeft, of zoals het herkend werd',
	'Correct a document': 'Een document verbeteren',
	'Corrections name the page and block that they are about, counted from 0 in the tree as it was recognised (`?tree=recognised`). They add up; `keep` takes the later ones back. Text, Markdown and files follow them.':
		'Verbeteringen noemen de pagina en het blok waar ze over gaan, geteld vanaf 0 in de boom zoals die herkend werd (`?tree=recognised`). Ze stapelen zich op; `keep` neemt de latere terug. Tekst, Markdown en bestanden volgen ze.',
	'with `return=minimal` the answer has no body': 'met `return=minimal` heeft het antwoord geen inhoud',
	'Corrected, where nothing but that was asked for.': 'Verbeterd, waar alleen daarom gevraagd werd.',
	'how many of the changes made before are kept, the earliest first; all where it is left out':
		'hoeveel van de eerdere verbeteringen blijven, de oudste eerst; alle als het weggelaten wordt',
	'those that are added, in the order in which they are made':
		'die erbij komen, in de volgorde waarin ze gedaan worden',
	'those that were taken back and may be made again, the next of them last; none where it is left out':
		'die ongedaan zijn gemaakt en opnieuw gedaan kunnen worden, de eerstvolgende als laatste; geen als het weggelaten wordt',
	'Not in this state of the job.': 'Niet in deze staat van de taak.',
	'Degrees clockwise by which the pages are turned before they are read, on top of what the file says. Where it is left out, how they lie is found.':
		'Graden met de klok mee waarover de pagina’s gedraaid worden voor ze gelezen worden, bovenop wat het bestand zegt. Waar het weggelaten wordt, wordt gevonden hoe ze liggen.',
	'The job still runs.': 'De taak loopt nog.',
	'The file of the job is kept no longer, so it cannot be read again.':
		'Het bestand van de taak wordt niet meer bewaard, dus het kan niet opnieuw gelezen worden.',
	'The job has failed, so there is nothing to do this with.': 'De taak is mislukt, dus hiervoor is er niets.',
	'Translate a document': 'Een document vertalen',
	'What was read is translated, page by page, while the job can be used; its `translation` says how far it is. What is translated into this language already stays: after corrections, and after a failure, this goes on with what is missing.':
		'Wat gelezen is, wordt pagina voor pagina vertaald, terwijl de taak gebruikt kan worden; haar `translation` zegt hoever het is. Wat al in deze taal vertaald is, blijft: na verbeteringen en na een mislukking gaat dit verder met wat ontbreekt.',
	'The code of a language; the one of before where it is left out.':
		'De code van een taal; die van daarvoor als hij weggelaten wordt.',
	'Stop a translation': 'Een vertaling stoppen',
	'What is translated by then stays.': 'Wat dan vertaald is, blijft.',
	'Cancel or delete a job': 'Een taak annuleren of verwijderen',
	'A job that runs is cancelled and comes back with the pages that are done; one that ended is deleted.':
		'Een taak die loopt wordt geannuleerd en komt terug met de pagina’s die klaar zijn; een die geëindigd is wordt verwijderd.',
	'Done; there is nothing to say.': 'Klaar; er is niets te zeggen.',
	'Take a document home': 'Een document meenemen',
	'What is no text format is made when it is first asked for, and kept until the document changes.':
		'Wat geen tekstformaat is, wordt gemaakt als het voor het eerst gevraagd wordt, en bewaard tot het document verandert.',
	'what kind of file': 'wat voor bestand',
	'The file.': 'Het bestand.',
	'an attachment, named after the upload': 'een bijlage, genoemd naar de upload',
	'The job changed while the file was being made: ask for it again.':
		'De taak veranderde terwijl het bestand gemaakt werd: vraag het opnieuw.',
	'A fault of ours.': 'Een fout van ons.',
	'The file could not be made, though it was tried several times.':
		'Het bestand kon niet gemaakt worden, hoewel het meer dan eens geprobeerd is.',
	'A page took too long, so the file could not be made.':
		'Een pagina duurde te lang, dus het bestand kon niet gemaakt worden.',
	'The file is still being made: ask again.': 'Het bestand wordt nog gemaakt: vraag opnieuw.',
	'whether the file holds what the document is translated into: not, nothing else, or behind the document; JSON always has it, hOCR and ALTO never':
		'of het bestand bevat waarin het document vertaald is: niet, alleen dat, of achter het document; JSON heeft het altijd, hOCR en ALTO nooit',
	'null where nobody has wanted one': 'null waar niemand er een wilde',
	'of a job with a `translation`: each text of the page, as a block, list item or cell has it on one line, and its translation; null where it stands as it was read':
		'van een taak met een `translation`: elke tekst van de pagina, zoals een blok, lijstitem of cel hem op één regel heeft, en zijn vertaling; null waar hij staat zoals hij gelezen is',
	'Wait no more for a file that is being made': 'Niet langer wachten op een bestand dat gemaakt wordt',
	'See a page': 'Een pagina bekijken',
	'The page as a person sees it, once it was read.': 'De pagina zoals men haar ziet, zodra ze gelezen is.',
	'of the page in the document, from 0': 'van de pagina in het document, vanaf 0',
	'The picture.': 'De afbeelding.',
	'Ask about a document': 'Een vraag stellen over een document',
	'Answers rest on the text of the document alone and cite its pages. Needs a token of an account. The answer is in the language of the question where that is English, Vietnamese, Nepali, Dutch, Japanese or Khmer.':
		'Antwoorden berusten alleen op de tekst van het document en noemen de pagina’s. Vraagt een token van een account. Het antwoord is in de taal van de vraag, als dat Engels, Vietnamees, Nepalees, Nederlands, Japans of Khmer is.',
	'The answer, with the pages that it rests on; without any where the text does not answer. With `Accept: text/event-stream` it comes as it is written: events `text` with what there is of it, then `answer` with all of it, or `error`.':
		'Het antwoord, met de pagina’s waar het op berust; zonder pagina’s waar de tekst geen antwoord geeft. Met `Accept: text/event-stream` komt het terwijl het geschreven wordt: gebeurtenissen `text` met wat er al is, dan `answer` met het geheel, of `error`.',
	'This takes a token of the owner of the device, and none was sent.':
		'Dit vraagt een token van de eigenaar van het apparaat, en er is er geen gestuurd.',
	'Ask for a conversation': 'Een gesprek opvragen',
	'Needs a token of an account. There is one conversation for a job and account; it goes with the job.':
		'Vraagt een token van een account. Er is één gesprek per taak en account; het verdwijnt met de taak.',
	'Needs a token of an account.': 'Vraagt een token van een account.',
	'What was asked and answered.': 'Wat er gevraagd en geantwoord is.',
	'Ask about all documents': 'Vragen over alle documenten',
	'The same about all finished documents of the account: the answer is that of the one that supports it best, and its citations name that one. Needs a token of an account.':
		'Hetzelfde over alle voltooide documenten van het account: het antwoord is dat van het document dat het het best ondersteunt, en de verwijzingen noemen dat document. Vraagt een token van een account.',
	'Ask for the conversation about all documents': 'Het gesprek over alle documenten opvragen',
	'List tools': 'Hulpmiddelen opsommen',
	'What `tool` may be, what each chooses, and whether it can run here.':
		'Wat `tool` mag zijn, wat elk kiest, en of het hier kan draaien.',
	'All of them.': 'Allemaal.',
	'List languages': 'Talen opsommen',
	'What `language` may be, and whose data is on this device.':
		'Wat `language` mag zijn, en van welke de gegevens op dit apparaat staan.',
	'Describe the API': 'De API beschrijven',
	'This description: OpenAPI 3.1.': 'Deze beschrijving: OpenAPI 3.1.',
	'Ask for the account': 'Het account opvragen',
	"The caller's plan, what it has used and may.":
		'Het plan van de aanroeper, wat hij verbruikt heeft en mag.',
	'The account.': 'Het account.',
	'Make a token': 'Een token maken',
	'For the owner. A token of the plan `owner` is another key to the owner’s account; any other one has an account of its own.':
		'Voor de eigenaar. Een token van het plan `owner` is nog een sleutel tot het account van de eigenaar; elk ander heeft een eigen account.',
	'The token, which is told this once.': 'Het token, dat alleen deze keer verteld wordt.',
	'The token is good, but not the owner’s.': 'Het token is goed, maar niet dat van de eigenaar.',
	'List tokens': 'Tokens opsommen',
	'For the owner: the newest first, also those that were revoked.':
		'Voor de eigenaar: de nieuwste eerst, ook de ingetrokken.',
	'Remove all tokens': 'Alle tokens verwijderen',
	'For the owner: with the accounts that nobody can reach then, and their documents.':
		'Voor de eigenaar: met de accounts waar dan niemand meer bij kan, en hun documenten.',
	'Give credits': 'Credits geven',
	'For the owner: to the account of a `paid` token, on top of what it has.':
		'Voor de eigenaar: aan het account van een `paid` token, bovenop wat het heeft.',
	'of the token, as the list has it': 'van het token, zoals het in de lijst staat',
	'The token.': 'Het token.',
	'Revoke or remove a token': 'Een token intrekken of verwijderen',
	'For the owner. A token is revoked, and what it read is kept; one that was revoked is removed with its account and documents.':
		'Voor de eigenaar. Een token wordt ingetrokken en wat het las blijft; een dat al ingetrokken was, wordt met zijn account en documenten verwijderd.',
	'The revoked token.': 'Het ingetrokken token.',
	'Ask for the settings': 'De instellingen opvragen',
	'For the owner: what each plan allows, and after which time uploads and pictures are deleted.':
		'Voor de eigenaar: wat elk plan toestaat, en na welke tijd uploads en afbeeldingen verwijderd worden.',
	'The settings.': 'De instellingen.',
	'Change the settings': 'De instellingen wijzigen',
	'For the owner: what is left out stays as it is.':
		'Voor de eigenaar: wat weggelaten wordt, blijft zoals het is.',
	'Delete everything': 'Alles verwijderen',
	'For the owner: some of all documents of this device at a time, until none is left.':
		'Voor de eigenaar: telkens een deel van alle documenten van dit apparaat, tot er geen meer over is.',
	'How many were deleted, and are left.': 'Hoeveel er verwijderd zijn, en over zijn.',
	'Ask what takes room': 'Opvragen wat ruimte inneemt',
	'For the owner: what all documents of this device take, by kind.':
		'Voor de eigenaar: wat alle documenten van dit apparaat innemen, per soort.',
	'Bytes of each kind, about.': 'Bytes van elke soort, bij benadering.',
	'Make room': 'Ruimte maken',
	'For the owner: deletes uploads and pictures of pages, or files that were made; the text of the documents stays.':
		'Voor de eigenaar: verwijdert uploads en afbeeldingen van pagina’s, of gemaakte bestanden; de tekst van de documenten blijft.',
	'what is deleted': 'wat verwijderd wordt',
	'Ask what was fetched': 'Opvragen wat er opgehaald is',
	'For the owner: each address that the app, in any of its threads, has asked for over the network since the record began.':
		'Voor de eigenaar: elk adres dat de app, in welke thread ook, over het netwerk gevraagd heeft sinds het logboek begon.',
	'Each address once.': 'Elk adres één keer.',
	'Begin the record anew': 'Het logboek opnieuw beginnen',
	'For the owner: forgets what was fetched before.': 'Voor de eigenaar: vergeet wat er eerder opgehaald is.',
	'`[x0, y0, x1, y1]` in pixels of the upright page, origin top left, x1 and y1 exclusive':
		'`[x0, y0, x1, y1]` in pixels van de rechtopstaande pagina, oorsprong linksboven, x1 en y1 niet inbegrepen',
	'0 to 1; null where the engine gives none': '0 tot 1; null waar de herkenner er geen geeft',
	'of a title or heading, from 1, throughout the document':
		'van een titel of kop, vanaf 1, door het hele document',
	'of a list': 'van een lijst',
	'of a table': 'van een tabel',
	'a paragraph that goes on from another column or page':
		'een alinea die doorgaat uit een andere kolom of pagina',
	'a footnote, which stands at the foot of its column': 'een voetnoot, die onder aan haar kolom staat',
	'one for a job and account, always the same': 'één per taak en account, altijd hetzelfde',
	'the oldest first': 'de oudste eerst',
	'a short sentence that says what to do': 'een korte zin die zegt wat te doen',
	'of a 402: what was used': 'van een 402: wat verbruikt is',
	'of a 402: what may be': 'van een 402: wat mag',
	'32 lower-case hex digits': '32 hexcijfers in kleine letters',
	'what reads it: `tesseract`, or the vision model of the tier `vlm`; a page that the model could not read says `ocr`':
		'wat het leest: `tesseract`, of het beeldmodel van het niveau `vlm`; een pagina die het model niet kon lezen, zegt `ocr`',
	'the preset that was asked for; null for none': 'de voorinstelling die gevraagd werd; null voor geen',
	'as the caller wrote it': 'zoals de aanroeper het schreef',
	'of the job: the pages that were picked; null until the file was opened and counted':
		'van de taak: de gekozen pagina’s; null tot het bestand geopend en geteld is',
	'the pages that were picked, as indexes of the document; null for all':
		'de gekozen pagina’s, als index in het document; null voor alle',
	'read, or given up': 'gelezen, of opgegeven',
	'null where it goes on by itself, or has ended': 'null waar het vanzelf verdergaat, of geëindigd is',
	'mean over words, weighted by their characters; null where nothing was recognised':
		'gemiddelde over de woorden, gewogen naar hun tekens; null waar niets herkend is',
	'of the file that was handed in': 'van het bestand dat ingeleverd is',
	'what its bytes are': 'wat zijn bytes zijn',
	'short sentences': 'korte zinnen',
	'the upload and the pictures of its pages are kept no longer; the text stays':
		'de upload en de afbeeldingen van de pagina’s worden niet langer bewaard; de tekst blijft',
	'why the job failed; null where it has not': 'waarom de taak mislukte; null als ze niet mislukte',
	"the pages' texts, joined by form feeds": 'de teksten van de pagina’s, verbonden met form feeds',
	'what the document was found to be in, as our codes; empty where the caller named a language':
		'in welke talen het document bleek te zijn, als onze codes; leeg waar de aanroeper een taal noemde',
	'a person has changed something since': 'iemand heeft sindsdien iets veranderd',
	'the job that first read this file, where this one reads it again':
		'de taak die dit bestand het eerst las, waar deze het opnieuw leest',
	'degrees clockwise by which the caller had its pages turned; null where that is found':
		'graden met de klok mee waarover de aanroeper de pagina’s liet draaien; null waar dat gevonden wordt',
	'what a person has corrected, the earliest first; all above and below follows it':
		'wat iemand verbeterd heeft, het vroegste eerst; alles erboven en eronder volgt het',
	'what was taken back of it and may be made again, the next of it last':
		'wat daarvan ongedaan is gemaakt en opnieuw gedaan kan worden, het eerstvolgende als laatste',
	'rows of cells; a table that goes on over pages is one, a cell that spans several has its text in the first':
		'rijen van cellen; een tabel die over pagina’s doorgaat is er één, een cel over meerdere heeft haar tekst in de eerste',
	'the `before` of the next page of the list, null on the last':
		'de `before` van het volgende deel van de lijst, null bij het laatste',
	'of the upright page image, in the pixels of every `bbox`':
		'van de rechtopstaande afbeelding van de pagina, in de pixels van elke `bbox`',
	'degrees clockwise by which the image was turned to stand upright':
		'graden met de klok mee waarover de afbeelding gedraaid is om rechtop te staan',
	'what the text comes from': 'waar de tekst vandaan komt',
	'of `vlm`: the part of its letters that the recogniser read too; absent where they cannot be compared':
		'van `vlm`: het deel van de letters dat de herkenner ook las; afwezig waar ze niet te vergelijken zijn',
	'what was done to the image before it was read, and the figure that spoke for it':
		'wat met de afbeelding gedaan is voordat ze gelezen werd, en het getal dat ervoor sprak',
	'why this page could not be read; the others of its job can be':
		'waarom deze pagina niet gelezen kon worden; de andere van de taak kunnen dat wel',
	'The path does not have this method; `Allow` names those that it has.':
		'Het pad heeft deze methode niet; `Allow` noemt die het heeft.',
	'20, 50 or 200 MB': '20, 50 of 200 MB',
	'a file: without a token, with one of the plan `free`, of `paid` or the owner':
		'een bestand: zonder token, met een van het plan `free`, van `paid` of de eigenaar',
	'20, 100 or 1,000 pages': '20, 100 of 1.000 pagina’s',
	'a job, in the same way: pick some of a longer document with `pages`':
		'een taak, op dezelfde manier: kies een deel van een langer document met `pages`',
	'25 pages a day, 500 a month, or a balance': '25 pagina’s per dag, 500 per maand, of een tegoed',
	'without a token, `free`, `paid`; the owner has no cap. The account page has all of these numbers':
		'zonder token, `free`, `paid`; de eigenaar heeft geen maximum. De accountpagina heeft al deze getallen',
	'5 pages': '5 pagina’s',
	'a document that comes back in the answer to its POST':
		'een document dat terugkomt in het antwoord op zijn POST',
	'25 seconds': '25 seconden',
	'an answer: what is not done by then comes back as it stands':
		'een antwoord: wat dan niet klaar is, komt terug zoals het is',
	'200 jobs': '200 taken',
	'one part of the list': 'een deel van de lijst',
	'100,000 corrections': '100.000 verbeteringen',
	'a document, of at most 10,000 characters each': 'een document, elk van hoogstens 10.000 tekens'
};
