import type { correctingWords as english } from '#i18n/en/correcting.ts';
import { languageName, list, percent, whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';
import { dateTime, size, tenth } from '#i18n/measures.ts';

export const words: Translation<typeof english> = {
	undo: 'Hoàn tác',
	redo: 'Làm lại',
	undone: 'Đã hoàn tác',
	redone: 'Đã làm lại',
	kept: 'Đã lưu',
	keeping: 'Đang lưu',
	notKept: 'Chưa lưu được. Những gì bạn gõ vẫn còn trên trang này và sẽ được lưu lại.',
	again: 'Thử lại',
	line: 'dòng',
	howLine: 'Nhấn Enter để sửa dòng này.',
	correctLine: 'Sửa dòng này',
	correctWord: (text, confidence) =>
		confidence === null ? `Sửa từ ${text}` : `Sửa từ ${text}, chắc chắn ${percent.format(confidence)}`,
	wordKeys: 'Enter: từ này đúng. Gõ để sửa. F8: từ tiếp theo. Escape: thoát.',
	lineKeys: 'Enter: lưu. Escape: giữ như cũ.',
	doubts: (count) => `${whole.format(count)} từ cần xem lại`,
	noDoubts: 'Không có từ nào cần xem lại',
	nextDoubt: 'Từ đáng ngờ tiếp theo',
	previousDoubt: 'Từ đáng ngờ trước đó',
	original: 'Như khi nhận dạng',
	wasEmpty: 'Chưa được nhận dạng.',
	block: {
		menu: 'Thay đổi khối này',
		kind: 'Đây là',
		kinds: {
			title: 'Tên tài liệu',
			heading1: 'Tiêu đề 1',
			heading2: 'Tiêu đề 2',
			heading3: 'Tiêu đề 3',
			paragraph: 'Đoạn văn',
			caption: 'Chú thích',
			formula: 'Công thức',
			header: 'Đầu trang',
			footer: 'Chân trang'
		},
		up: 'Đọc sớm hơn',
		down: 'Đọc muộn hơn',
		add: 'Thêm đoạn văn bên dưới',
		added: 'Đoạn văn mới',
		remove: 'Xóa',
		editTable: 'Sửa bảng'
	},
	tables: {
		tab: 'Bảng',
		none: 'Trang này không có bảng.',
		elsewhere: 'Bảng nằm ở các trang:',
		page: (shown) => `Trang ${whole.format(shown)}`,
		name: (place, rows, columns) =>
			`Bảng ${whole.format(place)}, ${whole.format(rows)} hàng và ${whole.format(columns)} cột`,
		keys: 'Phím mũi tên chuyển ô, kèm Shift để chọn nhiều ô. Enter hoặc F2 để sửa, Delete để xóa nội dung đã chọn.',
		cell: (row, column) => `Hàng ${whole.format(row)}, cột ${whole.format(column)}`,
		row: 'Hàng',
		column: 'Cột',
		cells: 'Ô',
		addAbove: 'Thêm hàng bên trên',
		addBelow: 'Thêm hàng bên dưới',
		addBefore: 'Thêm cột phía trước',
		addAfter: 'Thêm cột phía sau',
		up: 'Chuyển lên',
		down: 'Chuyển xuống',
		back: 'Chuyển về trước',
		forth: 'Chuyển về sau',
		remove: 'Xóa',
		merge: 'Gộp',
		split: 'Tách',
		transpose: 'Đổi hàng thành cột',
		header: 'Các hàng đầu là tên cột, đến hàng này',
		noHeader: 'Không hàng nào là tên cột',
		copy: 'Sao chép bảng',
		copied: (rows, columns) => `Đã sao chép ${whole.format(rows * columns)} ô`,
		copyFailed: 'Trình duyệt không cho sao chép. Hãy chọn các ô rồi nhấn Ctrl C.',
		pasted: 'Đã dán',
		refused: 'Không làm được ở đây: vướng một ô đã gộp, hoặc bảng sẽ quá lớn.',
		waiting: 'Chỉ sửa được bảng khi cả tài liệu đã đọc xong.'
	},
	markdown: { form: 'Dạng Markdown', formed: 'Như khi hiển thị', source: 'Như khi viết' },
	details: {
		tab: 'Chi tiết',
		document: 'Tài liệu',
		page: (shown) => `Trang ${whole.format(shown)}`,
		file: 'Tệp',
		size: 'Kích thước',
		read: 'Đã đọc',
		took: 'Thời gian đọc',
		moment: (from) => dateTime.format(new Date(from)),
		seconds: (count) =>
			count < 90 ? `${tenth.format(count)} giây` : `${whole.format(Math.round(count / 60))} phút`,
		bytes: size,
		pages: 'Số trang',
		pagesOf: (done, total) =>
			done === total ? whole.format(total) : `${whole.format(done)}/${whole.format(total)}`,
		asked: 'Đã yêu cầu',
		found: 'Tìm thấy',
		automatic: 'Tự động',
		languages: (codes) => list(codes.map((code) => languageName(code))),
		confidence: 'Độ chắc chắn',
		percent: (part) => (part === null ? 'Không có' : percent.format(part)),
		corrections: 'Số lần sửa',
		count: whole.format,
		warnings: 'Những gì trục trặc trên đường',
		source: 'Văn bản của trang',
		sources: {
			ocr: 'được Tesseract nhận dạng trên thiết bị này',
			text_layer: 'có sẵn trong tệp',
			vlm: 'được một mô hình thị giác nhận dạng trên thiết bị này'
		},
		picture: 'Hình của trang',
		pixels: (across, down, dpi) =>
			dpi === null
				? `${whole.format(across)} × ${whole.format(down)} điểm ảnh`
				: `${whole.format(across)} × ${whole.format(down)} điểm ảnh, ${whole.format(dpi)} trên mỗi inch`,
		words: 'Các từ',
		wordsOf: (all, doubted) =>
			doubted === 0
				? whole.format(all)
				: `${whole.format(all)}, trong đó ${whole.format(doubted)} từ nên xem lại`,
		done: 'Đã làm gì với hình trước khi đọc',
		nothingDone: 'Không cần làm gì.',
		remedies: {
			negate: () => 'Chữ sáng trên nền tối, đã đổi thành chữ tối trên nền sáng.',
			turn: (figure) => `Đã xoay ${whole.format(figure)}° cho đứng thẳng.`,
			light: (figure) => `Đã làm đều ánh sáng: nền giấy chênh nhau ${percent.format(figure)} giữa các chỗ.`,
			straighten: (figure) => `Các dòng nghiêng ${tenth.format(Math.abs(figure))}°, đã được làm thẳng.`,
			sharpen: (figure) => `Đã làm nét: mép chữ rộng ${tenth.format(figure)} điểm ảnh.`,
			rescale: (figure) =>
				figure > 1
					? `Đã phóng to ${tenth.format(figure)} lần vì chữ nhỏ.`
					: `Đã thu nhỏ còn ${percent.format(figure)} vì chữ lớn.`
		},
		why: 'Vì sao có thể đọc chưa tốt',
		reasons: {
			manyDoubts: 'Nhiều từ được đọc với độ chắc chắn thấp.',
			lowDpi: 'Hình có ít điểm ảnh trên mỗi inch. Hãy quét ở mức 300.',
			smallPrint: 'Chữ trong hình quá nhỏ. Hãy chụp gần hơn hoặc quét chi tiết hơn.',
			blurred: 'Hình bị mờ. Hãy giữ máy yên hoặc đợi lấy nét.',
			unevenLight: 'Có bóng hoặc đèn chiếu trên giấy. Hãy chiếu sáng đều.',
			tilted: 'Trang bị đặt nghiêng. Hãy đặt thẳng.',
			dark: 'Chữ sáng trên nền tối, khó đọc hơn.'
		},
		json: 'Như chương trình nhận được (JSON)',
		copyJson: 'Sao chép tất cả',
		items: (count) => `${whole.format(count)} mục`,
		more: (count) => `Hiện thêm ${whole.format(count)}`,
		copied: 'Đã sao chép'
	}
};
