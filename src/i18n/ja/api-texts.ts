/** The description of the API, by the English sentence: src/i18n/api-texts.ts. */
export const words: Record<string, string> = {
	'Reads scans, photos and PDFs inside the browser. A service worker answers scripts of its own origin; beside `npm run bridge` any program may call.':
		'スキャン、写真、PDFをブラウザーの中で読み取ります。サービスワーカーが同じオリジンのスクリプトに応答し、`npm run bridge` を併用すればどのプログラムからも呼び出せます。',
	'A path without its trailing slash answers as the one with it. `HEAD` works wherever `GET` does, `OPTIONS` answers 204 with `Allow`, any other method 405 with `Allow`. An unknown path is a 404 in JSON. Every error is `{"error": "a sentence", "code": "a_word"}`.':
		'末尾のスラッシュがないパスは、あるものと同じように応答します。`HEAD` は `GET` が使えるところならどこでも使え、`OPTIONS` は `Allow` つきの204、ほかのメソッドは `Allow` つきの405を返します。未知のパスはJSONの404です。エラーはすべて `{"error": "a sentence", "code": "a_word"}` の形です。',
	'A token is sent as `Authorization: Bearer TOKEN` or `?api_token=TOKEN`. Without one the call is anonymous. A job belongs to the account that made it, and is a 404 to any other; an anonymous one is read by whoever has its uuid. Answers about jobs and accounts say in `X-Credits-Used` and `X-Credits-Cap` how far the caller is; who has no cap gets none.':
		'トークンは `Authorization: Bearer TOKEN` または `?api_token=TOKEN` で送ります。なければ匿名の呼び出しになります。ジョブは作成したアカウントのもので、ほかのアカウントには404です。匿名のジョブはuuidを持つ人が読めます。ジョブとアカウントについての応答は、使用量を `X-Credits-Used` と `X-Credits-Cap` で示します。上限のない呼び出し元には付きません。',
	'Read a file': 'ファイルを読み取る',
	'A file of five pages or fewer comes back `done`, with its text, in this answer. A longer one comes back at once and is asked for again at `/ocr/{uuid}/`. An answer never takes longer than about 25 seconds: what is not done by then comes back as it stands.':
		'5ページ以下のファイルは、テキストとともに `done` としてこの応答で返ります。それより長いものはすぐに返り、`/ocr/{uuid}/` で改めて問い合わせます。応答に約25秒以上かかることはなく、それまでに終わらないものはその時点の状態で返ります。',
	'The picture or PDF: PNG, JPEG, WEBP, GIF, BMP, TIFF or PDF, at most 200 MB. Its bytes decide what it is, never its name or declared type.':
		'画像またはPDF。PNG、JPEG、WEBP、GIF、BMP、TIFF、PDFで、最大200 MB。種類は名前や申告された型ではなく、バイト列で判断します。',
	'`cpu` is fast and reads print; `vlm` reads handwriting, complex layout and formulas, with a vision model that a person has fetched for this device on the page `/models/`.':
		'`cpu` は速く、活字を読みます。`vlm` は、人がページ `/models/` でこの端末に取得した視覚モデルを使い、手書き、複雑なレイアウト、数式を読みます。',
	"`auto`, or the code of one of 123 languages (ISO 639-1 or -3, BCP 47, Tesseract's), or several joined by `+`.":
		'`auto`、または123言語のいずれかのコード（ISO 639-1か-3、BCP 47、Tesseractのもの）、あるいは `+` でつないだ複数のコード。',
	'A preset; `tier` and `language`, where they are sent too, count before its own.':
		'あらかじめ決めた設定。`tier` と `language` も送られた場合は、そちらが優先されます。',
	'The code of a language; the tool `translate` needs it. What was read is then translated by the browser, where it has a translator of its own, or by a model that writes answers.':
		'言語のコード。ツール `translate` に必要です。読み取ったものは、翻訳機能を備えたブラウザーではそのブラウザーが、そうでなければ回答を書くモデルが翻訳します。',
	'Some pages only, counted from 1. Each keeps its number in the document.':
		'一部のページだけ。1から数えます。各ページは文書内の番号を保ちます。',
	'Of a locked PDF. It is forgotten when the job ends.':
		'ロックされたPDFのもの。ジョブが終わると忘れられます。',
	"A PDF's own text: `auto` uses it where it is good, `ignore` reads the picture, `only` never recognises.":
		'PDF自身のテキスト。`auto` は良ければ使い、`ignore` は画像を読み、`only` は認識をしません。',
	'`browser` also takes HEIC, AVIF and JPEG XL, where this browser decodes them.':
		'`browser` は、このブラウザーで復号できればHEIC、AVIF、JPEG XLも受け付けます。',
	'The job, which has ended: `done` or `failed`.': '終了したジョブ。`done` または `failed`。',
	"What reads it, as the job's `engine` says.": '読み取るもの。ジョブの `engine` が示すとおり。',
	'The job, which is `pending` or `processing`: ask for it again.':
		'`pending` または `processing` のジョブ。改めて問い合わせてください。',
	'The request cannot be taken as it is.': 'この要求はこのままでは受け付けられません。',
	'The body is no multipart form with a file in the field `file`.':
		'本文が、フィールド `file` にファイルを持つmultipartフォームではありません。',
	'The bytes of the file are of no kind that is read.':
		'ファイルのバイト列が、読み取れる種類ではありません。',
	'The file has more bytes than the caller may send.':
		'ファイルが、呼び出し元の送れるバイト数を超えています。',
	'The document, or what `pages` picks of it, has more pages than the caller may have read.':
		'文書、または `pages` で選んだ部分が、呼び出し元の読み取れるページ数を超えています。',
	'A picture or page claims more pixels than can be decoded.':
		'画像またはページの画素数が、復号できる数を超えています。',
	'The file is damaged, or no page of it opens.': 'ファイルが壊れているか、どのページも開けません。',
	'The PDF is locked: send `password`.': 'PDFがロックされています。`password` を送ってください。',
	'`password` does not open the PDF.': '`password` ではPDFを開けません。',
	'A known field or parameter has a value that it cannot have; the sentence lists those that it can.':
		'既知のフィールドまたはパラメーターの値が正しくありません。使える値は文に示されます。',
	'This device cannot run the tier that was asked for, or that the tool wants.':
		'要求された、またはツールに必要な段階を、この端末では実行できません。',
	'The model that the tool or the question takes is not on this device.':
		'ツールまたは質問に必要なモデルが、この端末にありません。',
	'The data of the language is not here and cannot be fetched now.':
		'言語データがここになく、今は取得できません。',
	'The token is not valid, or none was sent where one is needed.':
		'トークンが無効か、必要なところで送られていません。',
	'The token is unknown, malformed or revoked. It is checked also where none is needed.':
		'トークンが不明、不正、または無効です。不要なところでも確認されます。',
	'Out of pages.': 'ページを使い切りました。',
	'The caller has used up what it may, or the document would go beyond it; `used` and `cap` say how far.':
		'呼び出し元が上限まで使ったか、この文書で上限を超えます。`used` と `cap` が量を示します。',
	'The API answers scripts of its own origin, and some of it only the owner of the device.':
		'APIは同じオリジンのスクリプトに応答します。一部は端末の所有者だけのものです。',
	'A navigation (a link, a form) came here: the API answers scripts only.':
		'画面遷移（リンク、フォーム）でここに来ました。APIはスクリプトにだけ応答します。',
	'The request comes from another origin.': '要求が別のオリジンから来ています。',
	'There is nothing there.': 'そこには何もありません。',
	'There is nothing at this address: no such job, or it belongs to another account.':
		'このアドレスには何もありません。ジョブが存在しないか、別のアカウントのものです。',
	'Not now: ask again after `Retry-After` seconds.':
		'今はできません。`Retry-After` 秒後に改めて問い合わせてください。',
	'The device has no room left; nothing was stored or charged.':
		'端末の空きがありません。何も保存も計上もされていません。',
	'seconds after which it is worth asking again': '改めて問い合わせるまでの秒数',
	'List jobs': 'ジョブを一覧する',
	"The caller's, newest first, without their text. With `search`, those in which all of it stands, with the places where it does.":
		'呼び出し元のもの。新しい順、テキストなし。`search` を付けると、そのすべてを含むものを、見つかった箇所とともに返します。',
	'words in any script, of which the beginnings suffice, and phrases in quotation marks; of jobs that have ended, a moment after':
		'どの文字体系の単語でもよく（先頭だけで足ります）、引用符で囲んだ語句も使えます。対象は終了したジョブで、終了の少しあとから検索できます',
	'only those that read the file of this job again; not together with `search`':
		'このジョブのファイルを読み直したものだけ。`search` とは併用できません',
	'how many at most; more than 200 counts as 200': '最大の件数。200を超える値は200とみなします',
	'the `next` of the answer that came before': '前の応答の `next`',
	'A part of the list.': '一覧の一部。',
	'Read a file again': 'ファイルを読み直す',
	'The file of a job that has ended, read once more as a job of its own. What is not sent is as it was; a password has to be sent again. Answers and costs are those of `POST /ocr/`.':
		'終了したジョブのファイルを、別のジョブとしてもう一度読み取ります。送らない項目は前のままです。パスワードは送り直す必要があります。応答と消費量は `POST /ocr/` と同じです。',
	'Ask for a job': 'ジョブを問い合わせる',
	'of the job: 32 lower-case hex digits': 'ジョブのもの。小文字の16進数32桁',
	'as a person has corrected it, or as it was recognised': '人が訂正したもの、または認識されたままのもの',
	'Correct a document': '文書を訂正する',
	'Corrections name the page and block that they are about, counted from 0 in the tree as it was recognised (`?tree=recognised`). They add up; `keep` takes the later ones back. Text, Markdown and files follow them.':
		'訂正は、対象のページとブロックを、認識されたままの木（`?tree=recognised`）で0から数えて指定します。訂正は積み重なり、`keep` で後のものを取り消します。テキスト、Markdown、ファイルはそれに従います。',
	'with `return=minimal` the answer has no body': '`return=minimal` のとき、応答に本文はありません',
	'Corrected, where nothing but that was asked for.': '訂正しました。訂正だけが求められた場合です。',
	'how many of the changes made before are kept, the earliest first; all where it is left out':
		'以前の変更のうち残す数。古い順。省略するとすべて',
	'those that are added, in the order in which they are made': '加える変更。行われる順',
	'those that were taken back and may be made again, the next of them last; none where it is left out':
		'取り消され、やり直せる変更。次にやり直すものが最後。省略するとなし',
	'Not in this state of the job.': 'ジョブがこの状態ではできません。',
	'Degrees clockwise by which the pages are turned before they are read, on top of what the file says. Where it is left out, how they lie is found.':
		'読み取る前にページを時計回りに回す度数。ファイルの指定に加えて回します。省略すると、向きは自動で判断されます。',
	'The job still runs.': 'ジョブはまだ実行中です。',
	'The file of the job is kept no longer, so it cannot be read again.':
		'ジョブのファイルはもう保存されていないため、読み直せません。',
	'The job has failed, so there is nothing to do this with.': 'ジョブは失敗したため、対象がありません。',
	'Translate a document': '文書を翻訳する',
	'What was read is translated, page by page, while the job can be used; its `translation` says how far it is. What is translated into this language already stays: after corrections, and after a failure, this goes on with what is missing.':
		'読み取ったものを1ページずつ翻訳します。その間もジョブは使えます。進み具合はジョブの `translation` にあります。この言語に翻訳済みのものは残ります。訂正のあとや失敗のあとは、足りない部分から続けます。',
	'The code of a language; the one of before where it is left out.':
		'言語のコード。省くと、前と同じ言語です。',
	'Stop a translation': '翻訳を中止する',
	'What is translated by then stays.': 'それまでに翻訳されたものは残ります。',
	'Cancel or delete a job': 'ジョブをキャンセルまたは削除する',
	'A job that runs is cancelled and comes back with the pages that are done; one that ended is deleted.':
		'実行中のジョブはキャンセルされ、終わったページとともに返ります。終了したジョブは削除されます。',
	'Done; there is nothing to say.': '完了。返すものはありません。',
	'Take a document home': '文書を受け取る',
	'What is no text format is made when it is first asked for, and kept until the document changes.':
		'テキスト形式でないファイルは、初めて要求されたときに作られ、文書が変わるまで保存されます。',
	'what kind of file': 'ファイルの種類',
	'The file.': 'ファイル。',
	'an attachment, named after the upload': 'アップロードの名前にちなんだ添付ファイル',
	'The job changed while the file was being made: ask for it again.':
		'ファイルの作成中にジョブが変わりました。改めて要求してください。',
	'A fault of ours.': 'こちら側の不具合です。',
	'The file could not be made, though it was tried several times.':
		'何度か試しましたが、ファイルを作れませんでした。',
	'A page took too long, so the file could not be made.':
		'時間がかかりすぎたページがあり、ファイルを作れませんでした。',
	'The file is still being made: ask again.': 'ファイルを作成中です。改めて問い合わせてください。',
	'whether the file holds what the document is translated into: not, nothing else, or behind the document; JSON always has it, hOCR and ALTO never':
		'文書の翻訳をファイルに入れるかどうか。入れない、翻訳だけ、文書のあとに続ける、のいずれか。JSONには常にあり、hOCRとALTOには決してありません',
	'null where nobody has wanted one': '誰も求めていなければnull',
	'of a job with a `translation`: each text of the page, as a block, list item or cell has it on one line, and its translation; null where it stands as it was read':
		'`translation` のあるジョブのもの。ページの各テキスト（ブロック、リストの項目、セルのものを1行にしたもの）とその翻訳。読み取ったままならnull',
	'Wait no more for a file that is being made': '作成中のファイルを待つのをやめる',
	'See a page': 'ページを見る',
	'The page as a person sees it, once it was read.': '読み取られたあとの、人が見るとおりのページ。',
	'of the page in the document, from 0': '文書内のページの番号。0から',
	'The picture.': '画像。',
	'Ask about a document': '文書について質問する',
	'Answers rest on the text of the document alone and cite its pages. Needs a token of an account. The answer is in the language of the question where that is English, Vietnamese, Nepali, Dutch, Japanese or Khmer.':
		'答えは文書のテキストだけに基づき、そのページを示します。アカウントのトークンが必要です。質問が英語、ベトナム語、ネパール語、オランダ語、日本語、クメール語のいずれかなら、答えも同じ言語になります。',
	'The answer, with the pages that it rests on; without any where the text does not answer. With `Accept: text/event-stream` it comes as it is written: events `text` with what there is of it, then `answer` with all of it, or `error`.':
		'答えと、その根拠となるページ。テキストに答えがなければページは付きません。`Accept: text/event-stream` では、書かれるにつれて届きます。まずそこまでの内容を持つイベント `text`、次に全体を持つ `answer`、または `error` です。',
	'This takes a token of the owner of the device, and none was sent.':
		'端末の所有者のトークンが必要ですが、送られていません。',
	'Ask for a conversation': '会話を問い合わせる',
	'Needs a token of an account. There is one conversation for a job and account; it goes with the job.':
		'アカウントのトークンが必要です。会話はジョブとアカウントごとに一つで、ジョブとともに削除されます。',
	'Needs a token of an account.': 'アカウントのトークンが必要です。',
	'What was asked and answered.': '質問と答え。',
	'Ask about all documents': 'すべての文書について質問する',
	'The same about all finished documents of the account: the answer is that of the one that supports it best, and its citations name that one. Needs a token of an account.':
		'アカウントの完了したすべての文書について、同じように質問します。最もよい根拠となる文書から答え、引用はその文書を示します。アカウントのトークンが必要です。',
	'Ask for the conversation about all documents': 'すべての文書についての会話を問い合わせる',
	'List tools': 'ツールを一覧する',
	'What `tool` may be, what each chooses, and whether it can run here.':
		'`tool` に使える値、それぞれが選ぶもの、ここで実行できるかどうか。',
	'All of them.': 'すべて。',
	'List languages': '言語を一覧する',
	'What `language` may be, and whose data is on this device.':
		'`language` に使える値と、この端末にデータがある言語。',
	'Describe the API': 'APIを説明する',
	'This description: OpenAPI 3.1.': 'この説明。OpenAPI 3.1。',
	'Ask for the account': 'アカウントを問い合わせる',
	"The caller's plan, what it has used and may.": '呼び出し元のプラン、使用量、上限。',
	'The account.': 'アカウント。',
	'Make a token': 'トークンを作る',
	'For the owner. A token of the plan `owner` is another key to the owner’s account; any other one has an account of its own.':
		'所有者用。プラン `owner` のトークンは所有者のアカウントのもう一つの鍵です。ほかのトークンには独自のアカウントがあります。',
	'The token, which is told this once.': 'トークン。知らせるのはこの一度だけです。',
	'The token is good, but not the owner’s.': 'トークンは有効ですが、所有者のものではありません。',
	'List tokens': 'トークンを一覧する',
	'For the owner: the newest first, also those that were revoked.':
		'所有者用。新しい順、無効にしたものも含みます。',
	'Remove all tokens': 'すべてのトークンを削除する',
	'For the owner: with the accounts that nobody can reach then, and their documents.':
		'所有者用。誰も使えなくなるアカウントとその文書も削除します。',
	'Give credits': 'クレジットを渡す',
	'For the owner: to the account of a `paid` token, on top of what it has.':
		'所有者用。`paid` トークンのアカウントに、今ある分に加えて渡します。',
	'of the token, as the list has it': '一覧にあるトークンのもの',
	'The token.': 'トークン。',
	'Revoke or remove a token': 'トークンを無効にする、または削除する',
	'For the owner. A token is revoked, and what it read is kept; one that was revoked is removed with its account and documents.':
		'所有者用。トークンは無効になり、読み取ったものは残ります。無効にしたトークンは、アカウントと文書ごと削除されます。',
	'The revoked token.': '無効にしたトークン。',
	'Ask for the settings': '設定を問い合わせる',
	'For the owner: what each plan allows, and after which time uploads and pictures are deleted.':
		'所有者用。各プランで許されることと、アップロードや画像を削除する時期。',
	'The settings.': '設定。',
	'Change the settings': '設定を変える',
	'For the owner: what is left out stays as it is.': '所有者用。省略したものはそのままです。',
	'Delete everything': 'すべて削除する',
	'For the owner: some of all documents of this device at a time, until none is left.':
		'所有者用。この端末の文書を、なくなるまで少しずつ削除します。',
	'How many were deleted, and are left.': '削除した数と、残りの数。',
	'Ask what takes room': '使用している容量を問い合わせる',
	'For the owner: what all documents of this device take, by kind.':
		'所有者用。この端末のすべての文書が使う容量を、種類別に示します。',
	'Bytes of each kind, about.': '種類ごとのおおよそのバイト数。',
	'Make room': '空きを作る',
	'For the owner: deletes uploads and pictures of pages, or files that were made; the text of the documents stays.':
		'所有者用。アップロードとページの画像、または作成したファイルを削除します。文書のテキストは残ります。',
	'what is deleted': '削除するもの',
	'Ask what was fetched': '取得したものを問い合わせる',
	'For the owner: each address that the app, in any of its threads, has asked for over the network since the record began.':
		'所有者用。記録の開始以来、アプリがいずれかのスレッドからネットワーク経由で要求した各アドレス。',
	'Each address once.': '各アドレスを一度ずつ。',
	'Begin the record anew': '記録を新しく始める',
	'For the owner: forgets what was fetched before.': '所有者用。以前に取得したものの記録を消します。',
	'`[x0, y0, x1, y1]` in pixels of the upright page, origin top left, x1 and y1 exclusive':
		'`[x0, y0, x1, y1]`。正立したページのピクセルで、原点は左上、x1とy1は含みません',
	'0 to 1; null where the engine gives none': '0から1。エンジンが示さない場合はnull',
	'of a title or heading, from 1, throughout the document': '題または見出しの、文書全体での階層。1から',
	'of a list': 'リストの',
	'of a table': '表の',
	'a paragraph that goes on from another column or page': '別の段またはページから続く段落',
	'a footnote, which stands at the foot of its column': '脚注。その段の下端にあります',
	'one for a job and account, always the same': 'ジョブとアカウントごとに一つ、常に同じ',
	'the oldest first': '古い順',
	'a short sentence that says what to do': '何をすればよいかを示す短い文',
	'of a 402: what was used': '402のとき。使用量',
	'of a 402: what may be': '402のとき。上限',
	'32 lower-case hex digits': '小文字の16進数32桁',
	'what reads it: `tesseract`, or the vision model of the tier `vlm`; a page that the model could not read says `ocr`':
		'読み取るもの。`tesseract`、または段階 `vlm` の視覚モデル。モデルが読めなかったページは `ocr` を示します',
	'the preset that was asked for; null for none': '要求された設定。なければnull',
	'as the caller wrote it': '呼び出し元が書いたとおり',
	'of the job: the pages that were picked; null until the file was opened and counted':
		'ジョブのもの。選ばれたページ。ファイルを開いて数えるまではnull',
	'the pages that were picked, as indexes of the document; null for all':
		'選ばれたページ。文書内の番号。すべてならnull',
	'read, or given up': '読み取った、またはあきらめた',
	'null where it goes on by itself, or has ended': '自動で続くか、終了していればnull',
	'mean over words, weighted by their characters; null where nothing was recognised':
		'単語の平均。文字数で重みづけ。何も認識していなければnull',
	'of the file that was handed in': '入れたファイルのもの',
	'what its bytes are': 'そのバイト列の種類',
	'short sentences': '短い文',
	'the upload and the pictures of its pages are kept no longer; the text stays':
		'アップロードとページの画像はもう保存されていません。テキストは残ります',
	'why the job failed; null where it has not': 'ジョブが失敗した理由。失敗していなければnull',
	"the pages' texts, joined by form feeds": '各ページのテキスト。改ページ文字でつなぎます',
	'what the document was found to be in, as our codes; empty where the caller named a language':
		'文書から検出した言語。当方のコード。呼び出し元が言語を指定した場合は空',
	'a person has changed something since': 'そのあと人が何かを変えた',
	'the job that first read this file, where this one reads it again':
		'このジョブが読み直しの場合、このファイルを最初に読み取ったジョブ',
	'degrees clockwise by which the caller had its pages turned; null where that is found':
		'呼び出し元がページを時計回りに回させた度数。自動で判断する場合はnull',
	'what a person has corrected, the earliest first; all above and below follows it':
		'人が訂正した内容。早い順。上下のすべてがそれに従います',
	'what was taken back of it and may be made again, the next of it last':
		'そのうち取り消され、やり直せるもの。次にやり直すものが最後',
	'rows of cells; a table that goes on over pages is one, a cell that spans several has its text in the first':
		'セルの行。ページをまたぐ表は一つとし、複数にわたるセルのテキストは最初のセルに入ります',
	'the `before` of the next page of the list, null on the last': '一覧の次の部分の `before`。最後ならnull',
	'of the upright page image, in the pixels of every `bbox`':
		'正立したページ画像のもの。すべての `bbox` のピクセル',
	'degrees clockwise by which the image was turned to stand upright':
		'画像を正立させるために時計回りに回した度数',
	'what the text comes from': 'テキストの由来',
	'of `vlm`: the part of its letters that the recogniser read too; absent where they cannot be compared':
		'`vlm` のもの。その文字のうち、認識器も同じく読み取った割合。比べられない場合はありません',
	'what was done to the image before it was read, and the figure that spoke for it':
		'読み取る前に画像に行ったことと、その根拠となった数値',
	'why this page could not be read; the others of its job can be':
		'このページを読み取れなかった理由。ジョブのほかのページは読み取れることがあります',
	'The path does not have this method; `Allow` names those that it has.':
		'このパスにそのメソッドはありません。使えるものは `Allow` にあります。',
	'20, 50 or 200 MB': '20、50、200 MB',
	'a file: without a token, with one of the plan `free`, of `paid` or the owner':
		'ファイル。順にトークンなし、プラン `free` のトークン、`paid` または所有者',
	'20, 100 or 1,000 pages': '20、100、1,000ページ',
	'a job, in the same way: pick some of a longer document with `pages`':
		'ジョブ。順は同じです。長い文書は `pages` で一部を選んでください',
	'25 pages a day, 500 a month, or a balance': '1日25ページ、1か月500ページ、または残高',
	'without a token, `free`, `paid`; the owner has no cap. The account page has all of these numbers':
		'順にトークンなし、`free`、`paid`。所有者に上限はありません。これらの数はアカウントページにあります',
	'5 pages': '5ページ',
	'a document that comes back in the answer to its POST': 'POSTの応答でそのまま返る文書',
	'25 seconds': '25秒',
	'an answer: what is not done by then comes back as it stands':
		'応答。それまでに終わらないものはその時点の状態で返ります',
	'200 jobs': '200件のジョブ',
	'one part of the list': '一覧の一部分',
	'100,000 corrections': '100,000件の訂正',
	'a document, of at most 10,000 characters each': '文書。訂正は一つにつき最大10,000文字'
};
