import type { modelWords as english } from '#i18n/en/models.ts';
import { megabytes, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';
import { finePercent, tenth } from '#i18n/measures.ts';

export const words: Translation<typeof english> = {
	title: 'Mô hình',
	about:
		'Chương trình đọc những gì bộ đọc thường không đọc được (chữ viết tay, công thức, trang có bố cục khó), và chương trình viết câu trả lời cho câu hỏi về tài liệu. Chúng chỉ chạy trên thiết bị này. Không tải gì trước khi bạn yêu cầu.',
	device: {
		title: 'Thiết bị này',
		loading: 'Đang xem thiết bị',
		withCard: (name) => (name === '' ? 'Dùng được card đồ họa.' : `Dùng được card đồ họa: ${name}.`),
		slowCard:
			'Trình duyệt này chỉ giả lập card đồ họa bằng bộ xử lý. Mô hình vẫn chạy, nhưng mất vài phút mỗi trang.',
		lack: {
			insecure: 'Mô hình cần trang bảo mật: hãy mở trang này qua https.',
			no_webgpu:
				'Trình duyệt này không dùng được card đồ họa cho việc này. Mô hình nhỏ vẫn chạy bằng bộ xử lý, vài phút mỗi trang. Chrome, Edge hoặc Safari bản mới nhanh hơn.',
			no_adapter:
				'Không tìm thấy card đồ họa dùng được. Mô hình nhỏ vẫn chạy bằng bộ xử lý, vài phút mỗi trang.'
		},
		halves: 'Máy tính được với số nửa độ chính xác, nên tệp nhỏ hơn là đủ.',
		noHalves: 'Máy không tính được với số nửa độ chính xác, nên cần tệp lớn hơn.',
		free: (bytes) => `Còn trống cho trang này: ${megabytes(bytes)} MB.`,
		memory: (bytes) => `Bộ nhớ, theo trình duyệt cho biết: ${megabytes(bytes)} MB.`
	},
	purpose: {
		'pages-doctags':
			'Cả trang với bố cục, bảng, công thức và mã. Tốt nhất với tiếng Anh. Không dành cho chữ viết tay.',
		'pages-markdown': 'Cả trang với nhiều bố cục và ngôn ngữ.',
		regions: 'Chữ viết tay, công thức và chữ ở nhiều ngôn ngữ, lần lượt từng khối của trang.',
		pictures:
			'Chữ trong mọi loại ảnh, đọc bằng mô hình được làm ra để trò chuyện về ảnh. Nó thêm thứ không có.',
		chat: 'Câu trả lời cho câu hỏi về tài liệu.'
	},
	experiment: 'Thử nghiệm',
	reading: 'Để đọc',
	answering: {
		title: 'Để trả lời',
		about:
			'Không có mô hình nào dưới đây, câu hỏi về tài liệu vẫn được trả lời bằng cách trích dẫn. Có một mô hình, câu trả lời được viết thành câu; những gì tài liệu không chứng thực bị bỏ đi. Trong số mô hình có ở đây, mô hình đầu tiên được dùng.'
	},
	own: {
		name: 'Mô hình sẵn có của trình duyệt',
		pictures: 'Ảnh, đọc bằng mô hình sẵn có của trình duyệt',
		ready: 'trình duyệt này đã có: không cần tải gì',
		wanting: 'trình duyệt tự tải, vài gigabyte, từ nhà sản xuất của nó',
		inUse: 'đang dùng; trình duyệt giữ nó',
		fetched: (part) => `trình duyệt đang tải: ${finePercent.format(part)}`,
		use: 'Dùng',
		leave: 'Không dùng',
		used: 'Mô hình sẵn có của trình duyệt được dùng từ bây giờ',
		left: 'Mô hình sẵn có của trình duyệt không còn được dùng'
	},
	facts: (about, licence) => (licence === '' ? about : `${about} Giấy phép: ${licence}.`),
	home: (name) => `Về ${name}`,
	size: (bytes) => `cần tải khoảng ${megabytes(bytes)} MB`,
	here: (bytes) => `trên thiết bị này, ${megabytes(bytes)} MB`,
	paused: (loaded, total) => `dừng ở ${megabytes(loaded)}/${megabytes(total)} MB; phần đã tải được giữ`,
	fetching: (name) => `Đang tải ${name}`,
	fetched: (loaded, total, part, parts) =>
		total === null
			? 'Đang hỏi cần tải những gì'
			: `${megabytes(loaded)}/${megabytes(total)} MB, tệp ${whole.format(part)}/${whole.format(parts)}`,
	lack: {
		gpu: 'Không chạy được ở đây: cần card đồ họa mà trình duyệt này dùng được.',
		feature: 'Không chạy được ở đây: card đồ họa thiếu số nửa độ chính xác (shader-f16).',
		memory: 'Thiết bị này có lẽ không đủ bộ nhớ. Trang có thể bị đóng giữa chừng.',
		room: 'Không đủ chỗ: hãy xóa tài liệu, ngôn ngữ hoặc mô hình khác trước.'
	},
	fetch: 'Tải',
	goOn: 'Tiếp tục',
	pause: 'Tạm dừng',
	remove: 'Xóa',
	removeForGood: 'Xóa hẳn',
	fetchedNow: (name) => `${name} đã có trên thiết bị này`,
	removed: (name) => `Đã xóa ${name}`,
	source: (hosts) =>
		hosts === ''
			? 'Ở đây việc tải bị tắt: hãy lấy mô hình từ một thư mục của bạn.'
			: `Mô hình được tải từ ${hosts}. Máy chủ đó thấy địa chỉ của bạn và mô hình bạn muốn, không bao giờ thấy tài liệu.`,
	address: {
		title: 'Mô hình khác, theo địa chỉ',
		about:
			'Mô hình nằm ở nơi mô hình được tải về có thể được gọi bằng địa chỉ trang của nó. Mô hình cho web-llm còn cần địa chỉ của chương trình chạy nó (.wasm), trừ khi nằm cùng chỗ. Trước hết chỉ hỏi thiết lập của nó; sau đó nó được tải như các mô hình khác.',
		model: 'Địa chỉ của mô hình',
		program: 'Địa chỉ chương trình của nó, nếu cần',
		looking: 'Đang xem có gì ở đó'
	},
	bad: {
		elsewhere:
			'Mô hình chỉ được tải từ những nơi nêu trên trang này. Hãy cho địa chỉ của một mô hình nằm ở đó, hoặc lấy từ một thư mục.',
		absent: 'Không tìm thấy gì ở địa chỉ này.',
		programElsewhere:
			'Chương trình không được tải từ nơi đó. Hãy cho địa chỉ một chương trình trong thư mục chương trình của web-llm, hoặc lấy mô hình từ một thư mục.',
		noProgram:
			'Thiếu chương trình chạy mô hình này: hãy đặt tệp .wasm của web-llm bên cạnh, hoặc cho địa chỉ của nó.',
		noModel:
			'Ở đây không có mô hình nào chạy được: cần tệp config.json của Granite Docling, GLM-OCR hoặc LightOnOCR, hoặc tệp mlc-chat-config.json kèm chương trình (.wasm).'
	},
	folder: {
		title: 'Từ một thư mục của bạn',
		about:
			'Mô hình bạn có trên đĩa được sao chép từ đó. Mô hình dạng ONNX có thiết lập của nó và một thư mục "onnx" với các tệp; mô hình cho web-llm có mlc-chat-config.json, các tệp đi kèm và chương trình chạy nó (.wasm).',
		choose: 'Chọn thư mục',
		copying: (loaded, total) => `Đã sao chép ${megabytes(loaded)}/${megabytes(total)} MB`
	},
	check: {
		start: 'Kiểm tra thiết bị này',
		loading: 'Đang nạp mô hình và đọc thư mẫu. Có thể mất vài phút.',
		done: 'Đã kiểm tra xong',
		where: {
			webgpu: 'Trên card đồ họa',
			wasm: 'Trên bộ xử lý',
			browser: 'Trong mô hình sẵn có của trình duyệt'
		},
		load: 'Nạp',
		first: 'Từ đầu tiên sau',
		speed: 'Tốc độ',
		memory: 'Bộ nhớ của trang',
		errors: 'Chữ sai',
		seconds: (ms) => `${tenth.format(ms / 1000)} giây`,
		tokens: (count) => `${tenth.format(count)} token mỗi giây`,
		part: finePercent.format,
		megabytes: (bytes) => `${megabytes(bytes)} MB`,
		unknown: 'không rõ',
		lost: 'Mô hình bị lạc và không viết ra trang nào.',
		copy: 'Sao chép báo cáo',
		copied: 'Đã sao chép báo cáo',
		notCopied: 'Trình duyệt không cho sao chép'
	}
};
