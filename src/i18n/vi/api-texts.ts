/** The description of the API, by the English sentence: src/i18n/api-texts.ts. */
export const words: Record<string, string> = {
	'Reads scans, photos and PDFs inside the browser. A service worker answers scripts of its own origin; beside `npm run bridge` any program may call.':
		'Đọc bản quét, ảnh chụp và PDF ngay trong trình duyệt. Một service worker trả lời các tập lệnh cùng nguồn gốc; với `npm run bridge`, chương trình nào cũng gọi được.',
	'A path without its trailing slash answers as the one with it. `HEAD` works wherever `GET` does, `OPTIONS` answers 204 with `Allow`, any other method 405 with `Allow`. An unknown path is a 404 in JSON. Every error is `{"error": "a sentence", "code": "a_word"}`.':
		'Đường dẫn thiếu dấu gạch chéo cuối được trả lời như khi có. `HEAD` dùng được ở mọi nơi `GET` dùng được, `OPTIONS` trả lời 204 kèm `Allow`, phương thức khác nhận 405 kèm `Allow`. Đường dẫn lạ nhận 404 dạng JSON. Mọi lỗi đều có dạng `{"error": "a sentence", "code": "a_word"}`.',
	'A token is sent as `Authorization: Bearer TOKEN` or `?api_token=TOKEN`. Without one the call is anonymous. A job belongs to the account that made it, and is a 404 to any other; an anonymous one is read by whoever has its uuid. Answers about jobs and accounts say in `X-Credits-Used` and `X-Credits-Cap` how far the caller is; who has no cap gets none.':
		'Mã được gửi bằng `Authorization: Bearer TOKEN` hoặc `?api_token=TOKEN`. Không có mã thì lệnh gọi là vô danh. Một việc thuộc về tài khoản đã tạo ra nó và là 404 với tài khoản khác; việc vô danh thì ai có uuid đều đọc được. Các trả lời về việc và tài khoản cho biết mức đã dùng trong `X-Credits-Used` và `X-Credits-Cap`; ai không có giới hạn thì không nhận các phần đầu này.',
	'Read a file': 'Đọc một tệp',
	'A file of five pages or fewer comes back `done`, with its text, in this answer. A longer one comes back at once and is asked for again at `/ocr/{uuid}/`. An answer never takes longer than about 25 seconds: what is not done by then comes back as it stands.':
		'Tệp có từ năm trang trở xuống trả về với trạng thái `done`, kèm văn bản, ngay trong trả lời này. Tệp dài hơn trả về ngay và được hỏi lại ở `/ocr/{uuid}/`. Một trả lời không bao giờ lâu hơn khoảng 25 giây: việc chưa xong lúc đó trả về đúng như hiện trạng.',
	'The picture or PDF: PNG, JPEG, WEBP, GIF, BMP, TIFF or PDF, at most 200 MB. Its bytes decide what it is, never its name or declared type.':
		'Ảnh hoặc PDF: PNG, JPEG, WEBP, GIF, BMP, TIFF hoặc PDF, tối đa 200 MB. Các byte của tệp quyết định loại, không phải tên hay kiểu khai báo.',
	'`cpu` is fast and reads print; `vlm` reads handwriting, complex layout and formulas, with a vision model that a person has fetched for this device on the page `/models/`.':
		'`cpu` nhanh và đọc chữ in; `vlm` đọc chữ viết tay, bố cục phức tạp và công thức, bằng một mô hình thị giác mà người dùng đã tải cho thiết bị này ở trang `/models/`.',
	"`auto`, or the code of one of 123 languages (ISO 639-1 or -3, BCP 47, Tesseract's), or several joined by `+`.":
		'`auto`, hoặc mã của một trong 123 ngôn ngữ (ISO 639-1 hoặc -3, BCP 47, mã của Tesseract), hoặc vài mã nối bằng `+`.',
	'A preset; `tier` and `language`, where they are sent too, count before its own.':
		'Một thiết lập sẵn; `tier` và `language`, nếu cũng được gửi, được ưu tiên hơn.',
	'The code of a language; the tool `translate` needs it. What was read is then translated by the browser, where it has a translator of its own, or by a model that writes answers.':
		'Mã của một ngôn ngữ; công cụ `translate` cần nó. Nội dung đã đọc khi đó được dịch bởi trình duyệt, nếu trình duyệt có sẵn bộ dịch, hoặc bởi một mô hình viết câu trả lời.',
	'Some pages only, counted from 1. Each keeps its number in the document.':
		'Chỉ một số trang, đếm từ 1. Mỗi trang giữ số của nó trong tài liệu.',
	'Of a locked PDF. It is forgotten when the job ends.':
		'Của PDF bị khóa. Mật khẩu bị quên khi việc kết thúc.',
	"A PDF's own text: `auto` uses it where it is good, `ignore` reads the picture, `only` never recognises.":
		'Văn bản có sẵn trong PDF: `auto` dùng nó khi nó tốt, `ignore` đọc hình, `only` không bao giờ nhận dạng.',
	'`browser` also takes HEIC, AVIF and JPEG XL, where this browser decodes them.':
		'`browser` nhận cả HEIC, AVIF và JPEG XL, khi trình duyệt này giải mã được.',
	'The job, which has ended: `done` or `failed`.': 'Việc đã kết thúc: `done` hoặc `failed`.',
	"What reads it, as the job's `engine` says.": 'Bộ máy đọc tệp, như `engine` của việc cho biết.',
	'The job, which is `pending` or `processing`: ask for it again.':
		'Việc đang `pending` hoặc `processing`: hãy hỏi lại.',
	'The request cannot be taken as it is.': 'Không thể nhận yêu cầu như thế này.',
	'The body is no multipart form with a file in the field `file`.':
		'Nội dung không phải biểu mẫu multipart có tệp trong trường `file`.',
	'The bytes of the file are of no kind that is read.': 'Các byte của tệp không thuộc loại nào đọc được.',
	'The file has more bytes than the caller may send.': 'Tệp có nhiều byte hơn mức người gọi được gửi.',
	'The document, or what `pages` picks of it, has more pages than the caller may have read.':
		'Tài liệu, hoặc phần mà `pages` chọn, có nhiều trang hơn mức người gọi được đọc.',
	'A picture or page claims more pixels than can be decoded.':
		'Một ảnh hoặc trang khai nhiều điểm ảnh hơn mức giải mã được.',
	'The file is damaged, or no page of it opens.': 'Tệp bị hỏng, hoặc không trang nào mở được.',
	'The PDF is locked: send `password`.': 'PDF bị khóa: hãy gửi `password`.',
	'`password` does not open the PDF.': '`password` không mở được PDF.',
	'A known field or parameter has a value that it cannot have; the sentence lists those that it can.':
		'Một trường hoặc tham số có giá trị không hợp lệ; câu lỗi liệt kê những giá trị hợp lệ.',
	'This device cannot run the tier that was asked for, or that the tool wants.':
		'Thiết bị này không chạy được mức được yêu cầu, hoặc mức mà công cụ cần.',
	'The model that the tool or the question takes is not on this device.':
		'Mô hình mà công cụ hoặc câu hỏi cần không có trên thiết bị này.',
	'The data of the language is not here and cannot be fetched now.':
		'Dữ liệu của ngôn ngữ không có ở đây và hiện không tải được.',
	'The token is not valid, or none was sent where one is needed.':
		'Mã không hợp lệ, hoặc thiếu mã ở nơi cần có.',
	'The token is unknown, malformed or revoked. It is checked also where none is needed.':
		'Mã lạ, sai dạng hoặc đã bị thu hồi. Mã được kiểm tra cả ở nơi không cần.',
	'Out of pages.': 'Đã hết số trang.',
	'The caller has used up what it may, or the document would go beyond it; `used` and `cap` say how far.':
		'Người gọi đã dùng hết mức, hoặc tài liệu sẽ vượt mức; `used` và `cap` cho biết đã đến đâu.',
	'The API answers scripts of its own origin, and some of it only the owner of the device.':
		'API trả lời các tập lệnh cùng nguồn gốc, và một phần chỉ dành cho chủ thiết bị.',
	'A navigation (a link, a form) came here: the API answers scripts only.':
		'Một lượt điều hướng (liên kết, biểu mẫu) đã đến đây: API chỉ trả lời tập lệnh.',
	'The request comes from another origin.': 'Yêu cầu đến từ nguồn gốc khác.',
	'There is nothing there.': 'Không có gì ở đó.',
	'There is nothing at this address: no such job, or it belongs to another account.':
		'Không có gì ở địa chỉ này: không có việc như vậy, hoặc nó thuộc tài khoản khác.',
	'Not now: ask again after `Retry-After` seconds.': 'Chưa được: hãy hỏi lại sau `Retry-After` giây.',
	'The device has no room left; nothing was stored or charged.':
		'Thiết bị đã hết chỗ; không có gì được lưu hay tính.',
	'seconds after which it is worth asking again': 'số giây sau đó nên hỏi lại',
	'List jobs': 'Liệt kê các việc',
	"The caller's, newest first, without their text. With `search`, those in which all of it stands, with the places where it does.":
		'Của người gọi, mới nhất trước, không kèm văn bản. Với `search`, chỉ những việc có chứa tất cả các từ cần tìm, kèm những chỗ có chúng.',
	'words in any script, of which the beginnings suffice, and phrases in quotation marks; of jobs that have ended, a moment after':
		'các từ thuộc mọi hệ chữ viết, chỉ cần phần đầu của từ, và cụm từ trong ngoặc kép; tìm trong các việc đã kết thúc, sau đó một lát',
	'only those that read the file of this job again; not together with `search`':
		'chỉ những việc đọc lại tệp của việc này; không dùng cùng `search`',
	'how many at most; more than 200 counts as 200': 'tối đa bao nhiêu; hơn 200 được tính là 200',
	'the `next` of the answer that came before': '`next` của trả lời trước đó',
	'A part of the list.': 'Một phần của danh sách.',
	'Read a file again': 'Đọc lại một tệp',
	'The file of a job that has ended, read once more as a job of its own. What is not sent is as it was; a password has to be sent again. Answers and costs are those of `POST /ocr/`.':
		'Tệp của một việc đã kết thúc, được đọc thêm lần nữa thành một việc riêng. Những gì không gửi thì giữ như cũ; mật khẩu phải gửi lại. Trả lời và chi phí như của `POST /ocr/`.',
	'Ask for a job': 'Hỏi về một việc',
	'of the job: 32 lower-case hex digits': 'của việc: 32 chữ số hex viết thường',
	'as a person has corrected it, or as it was recognised': 'như người đã sửa, hoặc như khi nhận dạng',
	'Correct a document': 'Sửa một tài liệu',
	'Corrections name the page and block that they are about, counted from 0 in the tree as it was recognised (`?tree=recognised`). They add up; `keep` takes the later ones back. Text, Markdown and files follow them.':
		'Các sửa đổi nêu trang và khối mà chúng nói đến, đếm từ 0 trong cây như khi nhận dạng (`?tree=recognised`). Chúng cộng dồn; `keep` lấy lại các sửa đổi sau. Văn bản, Markdown và các tệp theo đó.',
	'with `return=minimal` the answer has no body': 'với `return=minimal`, trả lời không có nội dung',
	'Corrected, where nothing but that was asked for.': 'Đã sửa, khi chỉ yêu cầu như vậy.',
	'how many of the changes made before are kept, the earliest first; all where it is left out':
		'giữ lại bao nhiêu sửa đổi trước đó, cũ nhất trước; bỏ trống là tất cả',
	'those that are added, in the order in which they are made':
		'những sửa đổi được thêm, theo thứ tự thực hiện',
	'those that were taken back and may be made again, the next of them last; none where it is left out':
		'những sửa đổi đã hoàn tác và có thể làm lại, sửa đổi làm lại trước nhất đứng cuối; không có gì khi bỏ trống',
	'Not in this state of the job.': 'Không được ở trạng thái này của việc.',
	'Degrees clockwise by which the pages are turned before they are read, on top of what the file says. Where it is left out, how they lie is found.':
		'Số độ theo chiều kim đồng hồ mà các trang được xoay trước khi đọc, thêm vào những gì tệp nêu. Bỏ trống thì hướng trang được tự tìm.',
	'The job still runs.': 'Việc vẫn đang chạy.',
	'The file of the job is kept no longer, so it cannot be read again.':
		'Tệp của việc không còn được giữ nên không đọc lại được.',
	'The job has failed, so there is nothing to do this with.':
		'Việc đã thất bại nên không có gì để làm với nó.',
	'Translate a document': 'Dịch một tài liệu',
	'What was read is translated, page by page, while the job can be used; its `translation` says how far it is. What is translated into this language already stays: after corrections, and after a failure, this goes on with what is missing.':
		'Nội dung đã đọc được dịch từng trang, trong khi việc vẫn dùng được; `translation` của nó cho biết đã đến đâu. Phần đã dịch sang ngôn ngữ này được giữ lại: sau khi sửa, và sau khi thất bại, lệnh này làm tiếp phần còn thiếu.',
	'The code of a language; the one of before where it is left out.':
		'Mã của một ngôn ngữ; nếu bỏ trống thì là ngôn ngữ trước đó.',
	'Stop a translation': 'Dừng một bản dịch',
	'What is translated by then stays.': 'Phần đã dịch đến lúc đó được giữ lại.',
	'Cancel or delete a job': 'Hủy hoặc xóa một việc',
	'A job that runs is cancelled and comes back with the pages that are done; one that ended is deleted.':
		'Việc đang chạy bị hủy và trả về với những trang đã xong; việc đã kết thúc bị xóa.',
	'Done; there is nothing to say.': 'Xong; không có gì để nói.',
	'Take a document home': 'Lấy tài liệu về',
	'What is no text format is made when it is first asked for, and kept until the document changes.':
		'Tệp không phải dạng văn bản được tạo khi được hỏi lần đầu, và giữ đến khi tài liệu thay đổi.',
	'what kind of file': 'loại tệp',
	'The file.': 'Tệp.',
	'an attachment, named after the upload': 'một tệp đính kèm, đặt tên theo tệp đã đưa vào',
	'The job changed while the file was being made: ask for it again.':
		'Việc đã thay đổi trong lúc tạo tệp: hãy yêu cầu lại.',
	'A fault of ours.': 'Lỗi của chúng tôi.',
	'The file could not be made, though it was tried several times.': 'Không tạo được tệp dù đã thử nhiều lần.',
	'A page took too long, so the file could not be made.': 'Một trang mất quá lâu nên không tạo được tệp.',
	'The file is still being made: ask again.': 'Tệp vẫn đang được tạo: hãy hỏi lại.',
	'whether the file holds what the document is translated into: not, nothing else, or behind the document; JSON always has it, hOCR and ALTO never':
		'tệp có chứa bản dịch của tài liệu hay không: không, chỉ bản dịch, hoặc nối sau tài liệu; JSON luôn có, hOCR và ALTO không bao giờ có',
	'null where nobody has wanted one': 'null khi không ai yêu cầu',
	'of a job with a `translation`: each text of the page, as a block, list item or cell has it on one line, and its translation; null where it stands as it was read':
		'của một việc có `translation`: từng đoạn văn bản của trang, như một khối, mục danh sách hoặc ô có nó trên một dòng, và bản dịch của nó; null khi nó giữ nguyên như đã đọc',
	'Wait no more for a file that is being made': 'Không đợi tệp đang được tạo nữa',
	'See a page': 'Xem một trang',
	'The page as a person sees it, once it was read.': 'Trang như người ta nhìn thấy, sau khi đã đọc.',
	'of the page in the document, from 0': 'của trang trong tài liệu, từ 0',
	'The picture.': 'Hình.',
	'Ask about a document': 'Hỏi về một tài liệu',
	'Answers rest on the text of the document alone and cite its pages. Needs a token of an account. The answer is in the language of the question where that is English, Vietnamese, Nepali, Dutch, Japanese or Khmer.':
		'Câu trả lời chỉ dựa trên văn bản của tài liệu và dẫn các trang của nó. Cần mã của một tài khoản. Câu trả lời dùng ngôn ngữ của câu hỏi nếu đó là tiếng Anh, Việt, Nepal, Hà Lan, Nhật hoặc Khmer.',
	'The answer, with the pages that it rests on; without any where the text does not answer. With `Accept: text/event-stream` it comes as it is written: events `text` with what there is of it, then `answer` with all of it, or `error`.':
		'Câu trả lời, kèm các trang làm căn cứ; không kèm trang nào khi văn bản không có lời đáp. Với `Accept: text/event-stream`, câu trả lời đến dần khi đang được viết: các sự kiện `text` với phần đã có, rồi `answer` với toàn bộ, hoặc `error`.',
	'This takes a token of the owner of the device, and none was sent.':
		'Cần mã của chủ thiết bị mà không có mã nào được gửi.',
	'Ask for a conversation': 'Hỏi về một cuộc trò chuyện',
	'Needs a token of an account. There is one conversation for a job and account; it goes with the job.':
		'Cần mã của một tài khoản. Mỗi việc và tài khoản có một cuộc trò chuyện; nó mất cùng với việc.',
	'Needs a token of an account.': 'Cần mã của một tài khoản.',
	'What was asked and answered.': 'Những gì đã hỏi và trả lời.',
	'Ask about all documents': 'Hỏi về mọi tài liệu',
	'The same about all finished documents of the account: the answer is that of the one that supports it best, and its citations name that one. Needs a token of an account.':
		'Cũng như vậy, về mọi tài liệu đã xong của tài khoản: câu trả lời lấy từ tài liệu làm căn cứ tốt nhất, và các trích dẫn nêu tài liệu đó. Cần mã của một tài khoản.',
	'Ask for the conversation about all documents': 'Hỏi về cuộc trò chuyện về mọi tài liệu',
	'List tools': 'Liệt kê công cụ',
	'What `tool` may be, what each chooses, and whether it can run here.':
		'`tool` có thể là gì, mỗi công cụ chọn gì, và có chạy được ở đây không.',
	'All of them.': 'Tất cả.',
	'List languages': 'Liệt kê ngôn ngữ',
	'What `language` may be, and whose data is on this device.':
		'`language` có thể là gì, và dữ liệu nào có trên thiết bị này.',
	'Describe the API': 'Mô tả API',
	'This description: OpenAPI 3.1.': 'Bản mô tả này: OpenAPI 3.1.',
	'Ask for the account': 'Hỏi về tài khoản',
	"The caller's plan, what it has used and may.": 'Gói của người gọi, đã dùng bao nhiêu và được bao nhiêu.',
	'The account.': 'Tài khoản.',
	'Make a token': 'Tạo mã',
	'For the owner. A token of the plan `owner` is another key to the owner’s account; any other one has an account of its own.':
		'Dành cho chủ. Mã của gói `owner` là một chìa khóa khác vào tài khoản của chủ; mã khác có tài khoản riêng.',
	'The token, which is told this once.': 'Mã, chỉ cho biết một lần này.',
	'The token is good, but not the owner’s.': 'Mã đúng, nhưng không phải của chủ.',
	'List tokens': 'Liệt kê mã',
	'For the owner: the newest first, also those that were revoked.':
		'Dành cho chủ: mới nhất trước, cả những mã đã thu hồi.',
	'Remove all tokens': 'Xóa mọi mã',
	'For the owner: with the accounts that nobody can reach then, and their documents.':
		'Dành cho chủ: cùng những tài khoản không ai vào được nữa và tài liệu của chúng.',
	'Give credits': 'Cấp tín dụng',
	'For the owner: to the account of a `paid` token, on top of what it has.':
		'Dành cho chủ: vào tài khoản của mã `paid`, thêm vào mức đang có.',
	'of the token, as the list has it': 'của mã, như trong danh sách',
	'The token.': 'Mã.',
	'Revoke or remove a token': 'Thu hồi hoặc xóa mã',
	'For the owner. A token is revoked, and what it read is kept; one that was revoked is removed with its account and documents.':
		'Dành cho chủ. Mã bị thu hồi, những gì nó đã đọc được giữ; mã đã thu hồi bị xóa cùng tài khoản và tài liệu.',
	'The revoked token.': 'Mã đã thu hồi.',
	'Ask for the settings': 'Hỏi về thiết lập',
	'For the owner: what each plan allows, and after which time uploads and pictures are deleted.':
		'Dành cho chủ: mỗi gói cho phép gì, và sau bao lâu tệp đưa vào và hình bị xóa.',
	'The settings.': 'Các thiết lập.',
	'Change the settings': 'Đổi thiết lập',
	'For the owner: what is left out stays as it is.': 'Dành cho chủ: những gì không nêu thì giữ nguyên.',
	'Delete everything': 'Xóa tất cả',
	'For the owner: some of all documents of this device at a time, until none is left.':
		'Dành cho chủ: mỗi lần một số trong mọi tài liệu của thiết bị, đến khi không còn gì.',
	'How many were deleted, and are left.': 'Đã xóa bao nhiêu, còn bao nhiêu.',
	'Ask what takes room': 'Hỏi về những gì chiếm chỗ',
	'For the owner: what all documents of this device take, by kind.':
		'Dành cho chủ: mọi tài liệu của thiết bị này chiếm bao nhiêu, theo loại.',
	'Bytes of each kind, about.': 'Số byte của mỗi loại, ước chừng.',
	'Make room': 'Giải phóng chỗ',
	'For the owner: deletes uploads and pictures of pages, or files that were made; the text of the documents stays.':
		'Dành cho chủ: xóa tệp đưa vào và hình của các trang, hoặc các tệp đã tạo; văn bản của tài liệu vẫn còn.',
	'what is deleted': 'xóa những gì',
	'Ask what was fetched': 'Hỏi về những gì đã tải',
	'For the owner: each address that the app, in any of its threads, has asked for over the network since the record began.':
		'Dành cho chủ: mọi địa chỉ mà ứng dụng, ở bất kỳ luồng nào, đã yêu cầu qua mạng từ khi sổ ghi bắt đầu.',
	'Each address once.': 'Mỗi địa chỉ một lần.',
	'Begin the record anew': 'Bắt đầu sổ ghi mới',
	'For the owner: forgets what was fetched before.': 'Dành cho chủ: quên những gì đã tải trước đó.',
	'`[x0, y0, x1, y1]` in pixels of the upright page, origin top left, x1 and y1 exclusive':
		'`[x0, y0, x1, y1]` tính bằng điểm ảnh của trang đứng thẳng, gốc ở trên bên trái, không gồm x1 và y1',
	'0 to 1; null where the engine gives none': 'từ 0 đến 1; null khi bộ máy không cho biết',
	'of a title or heading, from 1, throughout the document': 'của tiêu đề, từ 1, trong cả tài liệu',
	'of a list': 'của danh sách',
	'of a table': 'của bảng',
	'a paragraph that goes on from another column or page': 'đoạn văn nối tiếp từ cột hoặc trang khác',
	'a footnote, which stands at the foot of its column': 'chú thích cuối trang, nằm ở chân cột của nó',
	'one for a job and account, always the same': 'một cho mỗi việc và tài khoản, luôn như nhau',
	'the oldest first': 'cũ nhất trước',
	'a short sentence that says what to do': 'một câu ngắn cho biết nên làm gì',
	'of a 402: what was used': 'của 402: đã dùng bao nhiêu',
	'of a 402: what may be': 'của 402: được bao nhiêu',
	'32 lower-case hex digits': '32 chữ số hex viết thường',
	'what reads it: `tesseract`, or the vision model of the tier `vlm`; a page that the model could not read says `ocr`':
		'bộ máy đọc: `tesseract`, hoặc mô hình thị giác của mức `vlm`; trang mà mô hình không đọc được ghi `ocr`',
	'the preset that was asked for; null for none': 'thiết lập sẵn đã yêu cầu; null nếu không có',
	'as the caller wrote it': 'như người gọi đã viết',
	'of the job: the pages that were picked; null until the file was opened and counted':
		'của việc: các trang đã chọn; null đến khi tệp được mở và đếm',
	'the pages that were picked, as indexes of the document; null for all':
		'các trang đã chọn, theo chỉ số trong tài liệu; null là tất cả',
	'read, or given up': 'đã đọc, hoặc đã bỏ',
	'null where it goes on by itself, or has ended': 'null khi nó tự tiếp tục, hoặc đã kết thúc',
	'mean over words, weighted by their characters; null where nothing was recognised':
		'trung bình trên các từ, tính theo số ký tự; null khi không nhận dạng gì',
	'of the file that was handed in': 'của tệp đã đưa vào',
	'what its bytes are': 'các byte của tệp thuộc loại gì',
	'short sentences': 'các câu ngắn',
	'the upload and the pictures of its pages are kept no longer; the text stays':
		'tệp đã đưa vào và hình các trang không còn được giữ; văn bản vẫn còn',
	'why the job failed; null where it has not': 'vì sao việc thất bại; null nếu không',
	"the pages' texts, joined by form feeds": 'văn bản của các trang, nối bằng dấu sang trang',
	'what the document was found to be in, as our codes; empty where the caller named a language':
		'các ngôn ngữ tìm thấy trong tài liệu, theo mã của chúng tôi; trống khi người gọi đã nêu ngôn ngữ',
	'a person has changed something since': 'sau đó có người đã sửa gì đó',
	'the job that first read this file, where this one reads it again':
		'việc đã đọc tệp này lần đầu, khi việc này đọc lại tệp',
	'degrees clockwise by which the caller had its pages turned; null where that is found':
		'số độ theo chiều kim đồng hồ mà người gọi cho xoay các trang; null khi hướng được tự tìm',
	'what a person has corrected, the earliest first; all above and below follows it':
		'những gì người đã sửa, sớm nhất trước; mọi thứ ở trên và dưới theo đó',
	'what was taken back of it and may be made again, the next of it last':
		'những gì đã hoàn tác trong số đó và có thể làm lại, cái làm lại trước nhất đứng cuối',
	'rows of cells; a table that goes on over pages is one, a cell that spans several has its text in the first':
		'các hàng gồm các ô; bảng kéo dài qua nhiều trang là một, ô trải nhiều cột có văn bản ở ô đầu',
	'the `before` of the next page of the list, null on the last':
		'`before` của phần sau trong danh sách, null ở phần cuối',
	'of the upright page image, in the pixels of every `bbox`':
		'của hình trang đứng thẳng, theo điểm ảnh của mọi `bbox`',
	'degrees clockwise by which the image was turned to stand upright':
		'số độ theo chiều kim đồng hồ mà hình đã được xoay để đứng thẳng',
	'what the text comes from': 'văn bản đến từ đâu',
	'of `vlm`: the part of its letters that the recogniser read too; absent where they cannot be compared':
		'của `vlm`: phần chữ cái mà bộ nhận dạng cũng đọc được như vậy; không có khi không so sánh được',
	'what was done to the image before it was read, and the figure that spoke for it':
		'những gì đã làm với hình trước khi đọc, và con số ủng hộ việc đó',
	'why this page could not be read; the others of its job can be':
		'vì sao không đọc được trang này; các trang khác của việc vẫn đọc được',
	'The path does not have this method; `Allow` names those that it has.':
		'Đường dẫn không có phương thức này; `Allow` nêu những phương thức nó có.',
	'20, 50 or 200 MB': '20, 50 hoặc 200 MB',
	'a file: without a token, with one of the plan `free`, of `paid` or the owner':
		'một tệp: không có mã, với mã của gói `free`, của `paid` hoặc của chủ',
	'20, 100 or 1,000 pages': '20, 100 hoặc 1.000 trang',
	'a job, in the same way: pick some of a longer document with `pages`':
		'một việc, theo cùng cách: hãy chọn một số trang của tài liệu dài hơn bằng `pages`',
	'25 pages a day, 500 a month, or a balance': '25 trang mỗi ngày, 500 mỗi tháng, hoặc một số dư',
	'without a token, `free`, `paid`; the owner has no cap. The account page has all of these numbers':
		'không có mã, `free`, `paid`; chủ không có giới hạn. Trang tài khoản có mọi con số này',
	'5 pages': '5 trang',
	'a document that comes back in the answer to its POST':
		'tài liệu trả về ngay trong trả lời cho POST của nó',
	'25 seconds': '25 giây',
	'an answer: what is not done by then comes back as it stands':
		'một trả lời: việc chưa xong lúc đó trả về đúng như hiện trạng',
	'200 jobs': '200 việc',
	'one part of the list': 'một phần của danh sách',
	'100,000 corrections': '100.000 sửa đổi',
	'a document, of at most 10,000 characters each': 'một tài liệu, mỗi sửa đổi tối đa 10.000 ký tự'
};
