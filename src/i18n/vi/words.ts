import type { words as english } from '#i18n/en/words.ts';
import {
	languageName,
	languageNames,
	list,
	megabytes,
	moment,
	percent,
	roughly,
	whole
} from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';
import { tools } from './tools.ts';

const pages = (count: number): string => `${whole.format(count)} trang`;
const reading = (done: number, total: number): string =>
	total === 1
		? 'Đang đọc trang này'
		: `Đang đọc trang ${whole.format(Math.min(done + 1, total))}/${whole.format(total)}`;
const readingPicked = (done: number, total: number): string =>
	total === 1
		? reading(done, total)
		: `Đang đọc trang đã chọn thứ ${whole.format(Math.min(done + 1, total))}/${whole.format(total)}`;

export const words: Translation<typeof english> = {
	name: 'Private OCR',
	errors: {
		no_file: 'Không có tệp nào. Hãy chọn một ảnh hoặc tệp PDF.',
		unsupported_type: 'Loại tệp này không đọc được ở đây. Hãy lưu thành PDF, PNG hoặc JPEG rồi thử lại.',
		file_too_large: 'Tệp này quá lớn. Hãy tách nhỏ hoặc lưu với ít chi tiết hơn.',
		too_many_pages: 'Tài liệu này có quá nhiều trang để đọc một lần. Hãy chọn một số trang.',
		too_many_pixels: 'Ảnh này có quá nhiều điểm ảnh nên không mở được. Hãy lưu ảnh nhỏ hơn rồi thử lại.',
		corrupt: 'Tệp này bị hỏng hoặc không đầy đủ. Hãy quét hoặc lưu lại.',
		password_needed: 'Tệp PDF này bị khóa. Hãy nhập mật khẩu để đọc.',
		password_wrong: 'Mật khẩu không đúng. Hãy nhập lại.',
		unknown_value: 'Phiên bản này của trang yêu cầu một thứ mà nó không có. Hãy tải lại trang.',
		tier_unavailable:
			'Để đọc thứ này cần một mô hình thị giác, và chưa có mô hình phù hợp trên thiết bị này. Hãy tải ở trang mô hình, hoặc đọc như chữ in.',
		model_missing: 'Mô hình cần cho việc này không có trên thiết bị, hoặc chưa đủ. Hãy tải ở trang mô hình.',
		language_unavailable: 'Ngôn ngữ này chưa có ở đây. Hãy kết nối mạng một lần rồi thử lại.',
		invalid_token: 'Thiết bị này không biết khóa được gửi kèm.',
		token_needed: 'Phần này dành cho chủ thiết bị. Hãy mở từ trang bắt đầu.',
		owner_only: 'Phần này chỉ dành cho chủ thiết bị.',
		out_of_credits: 'Tài khoản này đã dùng hết số trang được đọc.',
		navigation_refused: 'Địa chỉ này dành cho chương trình. Hãy mở trang bắt đầu.',
		origin_refused: 'Một trang web khác đã yêu cầu việc này và bị từ chối.',
		not_found: 'Tài liệu này không có trên thiết bị. Nó đã bị xóa hoặc được đọc ở trình duyệt khác.',
		method_not_allowed: 'Phiên bản này của trang yêu cầu một thứ mà nó không có. Hãy tải lại trang.',
		not_done: 'Tài liệu này vẫn đang được đọc. Hãy đợi đến khi xong.',
		file_gone:
			'Tệp này không còn được giữ theo thời hạn ở trang tài khoản nên không đọc lại được. Hãy đưa vào lần nữa.',
		job_failed: 'Không đọc được tài liệu này nên không có gì để lưu.',
		cancelled: 'Đã hủy. Những trang đã xong vẫn được giữ.',
		superseded: 'Một thẻ khác đã tiếp tục việc đọc. Không mất gì cả.',
		engine_failed: 'Bộ đọc đã dừng ở đây nhiều lần. Hãy thử lại hoặc dùng bản quét rõ hơn.',
		page_timeout: 'Trang này mất quá nhiều thời gian nên đã bỏ qua. Hãy thử bản quét nhỏ hoặc rõ hơn.',
		internal: 'Đã xảy ra lỗi ngoài dự kiến. Hãy tải lại trang; những gì đã xong vẫn được giữ.',
		storage_full: 'Thiết bị đã hết chỗ. Hãy xóa những tài liệu không cần nữa rồi thử lại.',
		not_ready: 'Tệp này vẫn đang được tạo. Hãy yêu cầu lại sau giây lát.',
		no_service_worker:
			'Trình duyệt này không cho trang đọc ở đây. Hãy mở trong cửa sổ thường, qua https, và cho phép lưu dữ liệu.'
	},
	trouble: {
		unreadable: 'Trình duyệt không mở được tệp này. Có thể tệp đã bị di chuyển, đổi tên hoặc xóa.',
		unreachable: 'Trang tạm thời mất liên lạc với bộ đọc. Hãy thử lại.',
		details: (message) => `Chi tiết: ${message}`
	},
	frame: {
		skip: 'Đến nội dung chính',
		home: 'Private OCR, trang bắt đầu',
		account: 'Tài khoản',
		settings: 'Cài đặt',
		absent: 'Trang này chưa có trên thiết bị',
		absentMore:
			'Trang được tải một lần, khi có kết nối. Sau đó nó mở được không cần mạng, như mọi thứ khác ở đây.',
		language: 'Ngôn ngữ giao diện',
		languageChosen: (name) => `Giao diện đã chuyển sang ${name}`,
		noScript: 'Việc đọc diễn ra ngay trong trang này nên cần JavaScript. Không có gì bị gửi đi.',
		waiting: 'Đang chuẩn bị bộ đọc. Bạn đã có thể đưa tệp vào.',
		failed: 'Trang chưa đọc được gì.',
		again: 'Tải lại trang',
		lost: 'Không có trang nào ở địa chỉ này',
		toStart: 'Về trang bắt đầu'
	},
	stock: {
		loading: (loaded, total) =>
			`Đang chuẩn bị để dùng ngoại tuyến: ${whole.format(Math.round(loaded / 1e6))}/${megabytes(total)}\u00a0MB`,
		ready: 'Dùng được ngoại tuyến',
		failed: 'Chưa dùng được ngoại tuyến. Lần mở sau sẽ thử lại.'
	},
	start: {
		title: 'Private OCR: văn bản của mọi bản quét, đọc ngay trên thiết bị của bạn',
		promise: ['Văn bản của mọi bản quét, ảnh hay PDF,', 'chỉ đọc trên thiết bị này.'],
		more: 'Các trang của bạn được đọc ngay trong trình duyệt và chỉ lưu ở đây: không đăng ký, không tải lên, và không cần mạng sau khi đã tải xong.',
		ways: 'Đưa tài liệu vào',
		drop: 'Thả các trang vào đây',
		paste: (key) => `hoặc dán ảnh bằng ${key} V`,
		choose: 'Chọn tệp',
		pasteButton: 'Dán',
		folder: 'Một thư mục',
		camera: 'Máy ảnh',
		screen: 'Một phần màn hình',
		elsewhere: 'Từ trang web khác',
		linkPasted:
			'Trong bảng tạm chỉ có liên kết đến một ảnh ở nơi khác. Hãy sao chép chính ảnh đó rồi dán lại.',
		kinds: 'PDF, PNG, JPEG, WEBP, GIF, BMP hoặc TIFF. Nhiều tệp cùng lúc hoặc cả thư mục đều được.',
		release: 'Thả ra để đọc',
		releaseMore: 'Các trang của bạn không rời khỏi thiết bị này.',
		nothingDropped: 'Không có tệp nào trong thứ bạn vừa thả.',
		nothingPasted: 'Không có ảnh hay tệp nào trong bảng tạm. Hãy sao chép rồi dán lại.',
		clipboardRefused: (key) => `Trình duyệt không cho trang xem bảng tạm. Hãy nhấn ${key} V.`,
		sampleAsk: 'Chưa có gì để thử?',
		sample: 'Đọc thư mẫu của chúng tôi',
		sampleMissing: 'Không tải được thư mẫu. Lần đầu cần có kết nối mạng.',
		refused: (name) => `Không nhận ${name}`,
		moreRefused: (count) => `Không nhận thêm ${whole.format(count)} tệp`,
		dismiss: 'Bỏ qua',
		dismissAll: 'Bỏ qua tất cả',
		password: 'Mật khẩu',
		open: 'Mở',
		asPrint: 'Đọc như chữ in'
	},
	choices: {
		line: (chosen) =>
			[
				...(chosen.tool ? [tools.named?.[chosen.tool]] : []),
				`Ngôn ngữ: ${chosen.language === null ? 'tự động' : languageNames(chosen.language)}`,
				chosen.pages === null ? 'mọi trang' : `trang ${chosen.pages}`,
				chosen.tier === 'cpu' ? 'như chữ in' : 'như chữ viết tay'
			].join(' · '),
		change: 'Thay đổi'
	},
	pages: {
		field: 'Trang',
		hint: 'Ví dụ 1-3, 7. Áp dụng cho lần đưa vào tiếp theo.',
		example: 'Ví dụ 1-3, 7',
		wrong: 'Hãy dùng số trang từ 1 và các khoảng, ví dụ 1-3, 7.',
		held: (count) => `${whole.format(count)} tệp đang đợi đến khi số trang đúng.`,
		readHeld: () => 'Đọc',
		read: 'Đọc các trang này',
		missing: (last) => {
			if (last === null) return 'Tài liệu này không có đủ các trang đó. Hãy chọn trang khác.';
			return last === 1
				? 'Tài liệu này chỉ có một trang. Hãy chọn trang 1.'
				: `Tài liệu này chỉ có các trang từ 1 đến ${whole.format(last)}. Hãy chọn trong số đó.`;
		},
		picked: (ranges) => `Trang ${ranges}`
	},
	languages: {
		link: 'Tất cả ngôn ngữ',
		field: 'Ngôn ngữ',
		automatic: 'Tự động',
		here: 'Trên thiết bị này',
		others: 'Tải về khi dùng lần đầu',
		fetchedFirst: 'Dữ liệu của ngôn ngữ này được tải một lần, khi bạn đưa tài liệu vào.',
		both: (native, name) => (native === name ? native : `${native} – ${name}`)
	},
	list: {
		title: 'Trên thiết bị này',
		loading: 'Đang tìm các tài liệu trước đây',
		empty:
			'Những gì bạn đưa vào được liệt kê ở đây. Văn bản được giữ đến khi bạn xóa tài liệu, hình ảnh được giữ theo thời hạn ở trang tài khoản.',
		more: 'Xem tài liệu cũ hơn',
		all: 'Tất cả tài liệu và tìm kiếm',
		handing: 'Đang đưa vào',
		waiting: 'Đang đợi đến lượt',
		fetching: (name, part) =>
			part === null ? `Đang tải ${name}` : `Đang tải ${name}, ${percent.format(part)}`,
		noRoom: 'Thiết bị đã hết chỗ: hãy xóa bớt để việc đọc tiếp tục',
		running: reading,
		runningPicked: readingPicked,
		translating: (done, total) =>
			total === 1
				? 'Đang dịch trang này'
				: `Đang dịch trang ${whole.format(Math.min(done + 1, total))}/${whole.format(total)}`,
		done: pages,
		failed: 'Không đọc được',
		cancelled: (done) => (done === 0 ? 'Đã hủy' : `Đã hủy sau ${pages(done)}`),
		sure: (confidence) => `chắc chắn ${percent.format(confidence)}`,
		warnings: (count) => `${whole.format(count)} cảnh báo`,
		cancel: 'Hủy',
		delete: 'Xóa',
		deleteForGood: 'Xóa hẳn',
		keep: 'Giữ lại',
		named: (action, name) => `${action}: ${name}`
	},
	said: {
		handing: (count) => `Đang đưa ${whole.format(count)} tệp vào`,
		done: (name) => `Đã đọc xong ${name}`,
		failed: (name) => `Không đọc được ${name}`,
		cancelled: (name) => `Đã hủy việc đọc ${name}`,
		deleted: (name) => `Đã xóa ${name}`,
		copied: 'Đã sao chép'
	},
	reader: {
		back: 'Tất cả tài liệu',
		loading: 'Đang mở tài liệu',
		tabComing: 'Chờ một chút',
		notLoaded: 'Không nạp được trình đọc. Cần kết nối thêm một lần nữa.',
		chat: 'Hỏi',
		titleRunning: (done, total, name) => `${whole.format(done)}/${whole.format(total)} · ${name}`,
		pages: 'Các trang',
		pageState: (shown, state) => `Trang ${whole.format(shown)}${state}`,
		state: { done: '', waiting: ', chưa đọc', failed: ', không đọc được' },
		position: (shown, total) => `Trang ${whole.format(shown)}/${whole.format(total)}`,
		pickedPosition: (shown, place, count) =>
			`Trang ${whole.format(shown)} (${whole.format(place)}/${whole.format(count)})`,
		previous: 'Trang trước',
		next: 'Trang sau',
		show: 'Hiển thị',
		page: 'Trang',
		text: 'Văn bản',
		markdown: 'Markdown',
		views: 'Dạng văn bản',
		picture: (shown) => `Hình của trang ${whole.format(shown)}`,
		pictureComing: 'Hình của trang này sẽ hiện khi đọc xong.',
		pictureDrawn: 'Đang vẽ hình của trang này.',
		noPicture: 'Trang này không có hình.',
		pictureDeleted: 'Hình của trang này đã bị xóa theo thời hạn ở trang tài khoản. Văn bản vẫn còn.',
		pageRunning: 'Trang này đang được đọc hoặc đang đợi đến lượt.',
		pageNever: 'Trang này chưa được đọc.',
		pageEmpty: 'Không tìm thấy văn bản trên trang này.',
		pageFailed: 'Không đọc được trang này',
		copy: 'Sao chép',
		copyAll: 'Sao chép mọi trang',
		copied: 'Đã sao chép',
		copyFailed: 'Trình duyệt không cho sao chép. Hãy chọn văn bản rồi nhấn Ctrl C.',
		download: 'Tải xuống',
		downloadAs: (name) => `Tải xuống ${name}`,
		otherFormats: 'Định dạng khác',
		later: 'Cần đọc xong mọi trang mới tải xuống được',
		formats: {
			txt: { name: 'Văn bản', about: 'chữ thuần, dùng ở đâu cũng được' },
			md: { name: 'Markdown', about: 'các đoạn văn, để ghi chú' },
			docx: { name: 'Word', about: 'tiêu đề, danh sách và bảng, để chỉnh sửa' },
			pdf: { name: 'PDF tìm kiếm được', about: 'các trang như nguyên bản, có chữ để tìm và sao chép' },
			xlsx: { name: 'Excel', about: 'mỗi bảng một trang tính, để tính toán' },
			csv: { name: 'CSV', about: 'các bảng, cho mọi phần mềm bảng tính' },
			html: { name: 'Trang web', about: 'tiêu đề, danh sách và bảng, để đọc' },
			json: { name: 'JSON', about: 'từng từ kèm vị trí, cho chương trình' },
			hocr: { name: 'hOCR', about: 'từng từ kèm vị trí, dạng trang web' },
			alto: { name: 'ALTO', about: 'từng từ kèm vị trí, cho lưu trữ' }
		},
		making: (name) => `Đang tạo tệp ${name}…`,
		made: (name) => `Tệp ${name} đã sẵn sàng`,
		stopMaking: 'Hủy',
		failed: 'Không đọc được tài liệu này',
		cancelled: 'Việc đọc đã bị hủy',
		missing: 'Không có tài liệu này ở đây',
		missingMore:
			'Tài liệu chỉ nằm trong trình duyệt đã đọc nó. Tài liệu này đã bị xóa, hoặc được đọc ở trình duyệt hay thiết bị khác.',
		refusedMore: 'Không giữ lại gì của tệp này.',
		another: 'Đưa tài liệu khác vào'
	},
	tools,
	status: {
		left: (seconds) => `còn khoảng ${roughly(seconds)}`,
		leave: 'Bạn có thể rời đi: những gì đã xong được giữ, phần còn lại tiếp tục khi bạn quay lại.',
		sure: (confidence) => `Chắc chắn gần như mọi từ (${percent.format(confidence)}).`,
		fairly: (confidence) =>
			`Chắc chắn phần lớn các từ (${percent.format(confidence)}). Hãy kiểm tra tên và số.`,
		unsure: (confidence) =>
			`Không chắc nhiều từ (${percent.format(confidence)}). Bản quét rõ nét hơn sẽ tốt hơn.`,
		noWords: 'Không tìm thấy chữ nào.',
		ownWords: 'Chữ có sẵn trong tệp, không cần nhận dạng.',
		someOwnWords: (count) => `${pages(count)} có sẵn chữ; các trang khác được nhận dạng.`,
		found: (codes) => `Tìm thấy: ${list(codes.map((code) => languageName(code)))}.`,
		warnings: (count) => `${whole.format(count)} cảnh báo`
	},
	developers: {
		title: 'Dành cho nhà phát triển',
		about:
			'Mọi tập lệnh trên trang này đều dùng được bộ đọc này. Dán đoạn sau vào bảng điều khiển của trang:',
		anonymous:
			'Không có mã, một tập lệnh đọc được vài trang mỗi ngày, và những gì nó đọc cũng nằm trong danh sách của bạn. Trang tài khoản có mã và các con số.',
		more: 'Câu trả lời ở dạng JSON. Tài liệu hơn năm trang được trả về ngay, để hỏi lại ở địa chỉ riêng.',
		link: 'Toàn bộ API'
	},
	number: whole.format,
	moment
};
