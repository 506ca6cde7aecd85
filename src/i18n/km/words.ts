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

const pages = (count: number): string => `${whole.format(count)} ទំព័រ`;
const reading = (done: number, total: number): string =>
	total === 1
		? 'កំពុងអានទំព័រ'
		: `កំពុងអានទំព័រ ${whole.format(Math.min(done + 1, total))} ក្នុងចំណោម ${whole.format(total)}`;
const readingPicked = (done: number, total: number): string =>
	total === 1
		? reading(done, total)
		: `កំពុងអានទំព័រដែលបានជ្រើសទី ${whole.format(Math.min(done + 1, total))} ក្នុងចំណោម ${whole.format(total)}`;

export const words: Translation<typeof english> = {
	name: 'Private OCR',
	errors: {
		no_file: 'គ្មានឯកសារទេ។ សូមជ្រើសរូបភាព ឬ PDF។',
		unsupported_type: 'ប្រភេទឯកសារនេះមិនអាចអាននៅទីនេះបានទេ។ សូមរក្សាទុកជា PDF, PNG ឬ JPEG រួចព្យាយាមម្តងទៀត។',
		file_too_large: 'ឯកសារនេះធំពេក។ សូមបំបែកវា ឬរក្សាទុកដោយមានលម្អិតតិចជាងនេះ។',
		too_many_pages: 'ឯកសារនេះមានទំព័រច្រើនពេក មិនអាចអានម្តងបានទេ។ សូមជ្រើសទំព័រខ្លះ។',
		too_many_pixels: 'រូបភាពនេះមានភីកសែលច្រើនពេក មិនអាចបើកបានទេ។ សូមរក្សាទុកឱ្យតូចជាងនេះ រួចព្យាយាមម្តងទៀត។',
		corrupt: 'ឯកសារនេះខូច ឬមិនពេញលេញ។ សូមស្កេន ឬរក្សាទុកម្តងទៀត។',
		password_needed: 'PDF នេះត្រូវបានចាក់សោ។ សូមវាយពាក្យសម្ងាត់ដើម្បីអាន។',
		password_wrong: 'នោះមិនមែនជាពាក្យសម្ងាត់របស់ PDF នេះទេ។ សូមវាយម្តងទៀត។',
		unknown_value: 'កំណែនៃទំព័រនេះបានស្នើអ្វីដែលវាគ្មាន។ សូមផ្ទុកទំព័រឡើងវិញ។',
		tier_unavailable:
			'ការអាននេះត្រូវការម៉ូដែលមើលរូប ហើយគ្មានម៉ូដែលសមស្របលើឧបករណ៍នេះទេ។ សូមទាញយកនៅទំព័រម៉ូដែល ឬអានវាជាអក្សរពុម្ព។',
		model_missing: 'ម៉ូដែលដែលត្រូវការមិនមាន ឬមិនពេញលេញលើឧបករណ៍នេះទេ។ សូមទាញយកនៅទំព័រម៉ូដែល។',
		language_unavailable: 'ភាសានេះមិនទាន់មាននៅទីនេះទេ។ សូមភ្ជាប់អ៊ីនធឺណិតម្តង រួចព្យាយាមម្តងទៀត។',
		invalid_token: 'ឧបករណ៍នេះមិនស្គាល់សោដែលភ្ជាប់មកជាមួយទេ។',
		token_needed: 'នេះសម្រាប់ម្ចាស់ឧបករណ៍។ សូមបើកពីទំព័រដើម។',
		owner_only: 'នេះសម្រាប់តែម្ចាស់ឧបករណ៍ប៉ុណ្ណោះ។',
		out_of_credits: 'ចំនួនទំព័រដែលគណនីនេះអាចអានបាន ត្រូវបានប្រើអស់ហើយ។',
		navigation_refused: 'អាសយដ្ឋាននេះសម្រាប់កម្មវិធី។ សូមបើកទំព័រដើម។',
		origin_refused: 'គេហទំព័រផ្សេងបានស្នើការនេះ ហើយត្រូវបានបដិសេធ។',
		not_found: 'ឯកសារនេះមិនមាននៅលើឧបករណ៍នេះទេ។ វាត្រូវបានលុប ឬបានអានក្នុងកម្មវិធីរុករកផ្សេង។',
		method_not_allowed: 'កំណែនៃទំព័រនេះបានស្នើអ្វីដែលវាគ្មាន។ សូមផ្ទុកទំព័រឡើងវិញ។',
		not_done: 'ឯកសារនេះកំពុងត្រូវបានអាន។ សូមរង់ចាំរហូតដល់ចប់។',
		file_gone: 'ឯកសារនេះលែងរក្សាទុកតាមរយៈពេលក្នុងទំព័រគណនី ដូច្នេះមិនអាចអានម្តងទៀតបានទេ។ សូមដាក់វាម្តងទៀត។',
		job_failed: 'មិនអាចអានឯកសារនេះបានទេ ដូច្នេះគ្មានអ្វីត្រូវរក្សាទុកទេ។',
		cancelled: 'បានបោះបង់។ ទំព័រដែលចប់ហើយនៅរក្សាទុក។',
		superseded: 'ផ្ទាំងផ្សេងបានបន្តការអាន។ គ្មានអ្វីបាត់បង់ទេ។',
		engine_failed: 'ការអានបានឈប់ត្រង់នេះច្រើនដង។ សូមព្យាយាមម្តងទៀត ឬប្រើរូបស្កេនដែលច្បាស់ជាង។',
		page_timeout: 'ទំព័រនេះចំណាយពេលយូរពេក ហើយត្រូវបានបោះបង់។ រូបស្កេនដែលតូចជាង ឬច្បាស់ជាងអាចជួយបាន។',
		internal: 'មានបញ្ហាដែលមិនគួរកើតឡើង។ សូមផ្ទុកទំព័រឡើងវិញ អ្វីដែលចប់ហើយនៅរក្សាទុក។',
		storage_full: 'ឧបករណ៍នេះអស់ទំហំផ្ទុកហើយ។ សូមលុបឯកសារដែលលែងត្រូវការ រួចព្យាយាមម្តងទៀត។',
		not_ready: 'ឯកសារនេះកំពុងត្រូវបានបង្កើត។ សូមស្នើម្តងទៀតបន្តិចទៀត។',
		no_service_worker:
			'កម្មវិធីរុករកនេះមិនអនុញ្ញាតឱ្យទំព័រអាននៅទីនេះទេ។ សូមបើកក្នុងបង្អួចធម្មតា តាម https ហើយអនុញ្ញាតឱ្យរក្សាទុកទិន្នន័យ។'
	},
	trouble: {
		unreadable: 'កម្មវិធីរុករកមិនអាចបើកឯកសារនេះបានទេ។ វាអាចត្រូវបានផ្លាស់ទី ប្តូរឈ្មោះ ឬលុប។',
		unreachable: 'ទំព័របានដាច់ទំនាក់ទំនងពីកម្មវិធីអានមួយភ្លែត។ សូមព្យាយាមម្តងទៀត។',
		details: (message) => `លម្អិត៖ ${message}`
	},
	frame: {
		skip: 'រំលងទៅមាតិកា',
		home: 'Private OCR ទំព័រដើម',
		account: 'គណនី',
		settings: 'ការកំណត់',
		absent: 'ទំព័រនេះមិនទាន់មានលើឧបករណ៍នេះទេ',
		absentMore: 'វាត្រូវទាញយកម្តង ពេលមានអ៊ីនធឺណិត។ បន្ទាប់មកវាបើកដោយគ្មានអ៊ីនធឺណិត ដូចអ្វីៗផ្សេងទៀតនៅទីនេះ។',
		language: 'ភាសារបស់កម្មវិធី',
		languageChosen: (name) => `ឥឡូវនេះកម្មវិធីជាភាសា ${name}`,
		noScript: 'ការអានកើតឡើងក្នុងទំព័រនេះ ដូច្នេះវាត្រូវការ JavaScript។ គ្មានអ្វីត្រូវបានផ្ញើចេញទេ។',
		waiting: 'កំពុងរៀបចំកម្មវិធីអាន។ អ្នកអាចដាក់ឯកសារបានហើយ។',
		failed: 'ទំព័រមិនទាន់អាចអានអ្វីបានទេ។',
		again: 'ផ្ទុកទំព័រឡើងវិញ',
		lost: 'គ្មានទំព័រនៅអាសយដ្ឋាននេះទេ',
		toStart: 'ទៅទំព័រដើម'
	},
	stock: {
		loading: (loaded, total) =>
			`កំពុងរៀបចំសម្រាប់ប្រើក្រៅបណ្តាញ៖ ${whole.format(Math.round(loaded / 1e6))}/${megabytes(total)}\u00a0MB`,
		ready: 'ប្រើក្រៅបណ្តាញបាន',
		failed: 'មិនទាន់អាចប្រើក្រៅបណ្តាញបានទេ។ ពេលបើកលើកក្រោយនឹងព្យាយាមម្តងទៀត។'
	},
	start: {
		title: 'Private OCR៖ អត្ថបទពីរូបស្កេនណាក៏ដោយ អាននៅលើឧបករណ៍របស់អ្នក',
		promise: ['អត្ថបទពីរូបស្កេន រូបថត ឬ PDF', 'អានតែនៅលើឧបករណ៍នេះ។'],
		more: 'ទំព័ររបស់អ្នកត្រូវបានអានក្នុងកម្មវិធីរុករកនេះ ហើយរក្សាទុកតែនៅទីនេះ៖ មិនបាច់ចុះឈ្មោះ មិនបាច់បង្ហោះ ហើយមិនត្រូវការបណ្តាញទេក្រោយពេលផ្ទុករួច។',
		ways: 'ដាក់ឯកសារ',
		drop: 'ទម្លាក់ទំព័រនៅទីនេះ',
		paste: (key) => `ឬបិទភ្ជាប់រូបភាពដោយ ${key} V`,
		choose: 'ជ្រើសឯកសារ',
		pasteButton: 'បិទភ្ជាប់',
		folder: 'ថត',
		camera: 'កាមេរ៉ា',
		screen: 'ផ្នែកនៃអេក្រង់',
		elsewhere: 'ពីគេហទំព័រផ្សេង',
		linkPasted: 'ក្នុងក្តារតម្បៀតខ្ទាស់មានតែតំណទៅរូបភាពនៅកន្លែងផ្សេង។ សូមចម្លងរូបភាពផ្ទាល់ រួចបិទភ្ជាប់ម្តងទៀត។',
		kinds: 'PDF, PNG, JPEG, WEBP, GIF, BMP ឬ TIFF។ ច្រើនក្នុងពេលតែមួយ ឬថតទាំងមូលក៏បាន។',
		release: 'លែងដើម្បីអាន',
		releaseMore: 'ទំព័ររបស់អ្នកនៅតែលើឧបករណ៍នេះ។',
		nothingDropped: 'គ្មានឯកសារក្នុងអ្វីដែលអ្នកបានទម្លាក់ទេ។',
		nothingPasted: 'គ្មានរូបភាព ឬឯកសារក្នុងក្តារតម្បៀតខ្ទាស់ទេ។ សូមចម្លងមួយ រួចបិទភ្ជាប់ម្តងទៀត។',
		clipboardRefused: (key) => `កម្មវិធីរុករកមិនអនុញ្ញាតឱ្យទំព័រមើលក្តារតម្បៀតខ្ទាស់ទេ។ សូមចុច ${key} V ជំនួសវិញ។`,
		sampleAsk: 'គ្មានអ្វីសាកទេឬ?',
		sample: 'អានលិខិតគំរូរបស់យើង',
		sampleMissing: 'មិនអាចទាញយកលិខិតគំរូបានទេ។ លើកដំបូងត្រូវការអ៊ីនធឺណិត។',
		refused: (name) => `មិនបានទទួល ${name} ទេ`,
		moreRefused: (count) => `មិនបានទទួល ${whole.format(count)} ឯកសារទៀតទេ`,
		dismiss: 'បិទ',
		dismissAll: 'បិទទាំងអស់',
		password: 'ពាក្យសម្ងាត់',
		open: 'បើក',
		asPrint: 'អានជាអក្សរពុម្ព'
	},
	choices: {
		line: (chosen) =>
			[
				...(chosen.tool ? [tools.named?.[chosen.tool]] : []),
				`ភាសា៖ ${chosen.language === null ? 'ស្វ័យប្រវត្តិ' : languageNames(chosen.language)}`,
				chosen.pages === null ? 'គ្រប់ទំព័រ' : `ទំព័រ ${chosen.pages}`,
				chosen.tier === 'cpu' ? 'ជាអក្សរពុម្ព' : 'ជាអក្សរសរសេរដៃ'
			].join(' · '),
		change: 'ប្តូរ'
	},
	pages: {
		field: 'ទំព័រ',
		hint: 'ឧទាហរណ៍ 1-3, 7។ សម្រាប់អ្វីដែលអ្នកដាក់បន្ទាប់។',
		example: 'ឧទាហរណ៍ 1-3, 7',
		wrong: 'សូមប្រើលេខទំព័រចាប់ពី 1 និងចន្លោះ ឧទាហរណ៍ 1-3, 7។',
		held: (count) => `${whole.format(count)} ឯកសារកំពុងរង់ចាំរហូតដល់លេខទំព័រត្រឹមត្រូវ។`,
		readHeld: () => 'អាន',
		read: 'អានទំព័រទាំងនេះ',
		missing: (last) => {
			if (last === null) return 'ឯកសារនេះមិនមានទំព័រទាំងនេះគ្រប់ទេ។ សូមជ្រើសទំព័រផ្សេង។';
			return last === 1
				? 'ឯកសារនេះមានតែមួយទំព័រទេ។ សូមជ្រើសទំព័រ 1។'
				: `ឯកសារនេះមានតែទំព័រ 1 ដល់ ${whole.format(last)} ទេ។ សូមជ្រើសក្នុងចំណោមនោះ។`;
		},
		picked: (ranges) => `ទំព័រ ${ranges}`
	},
	languages: {
		link: 'ភាសាទាំងអស់',
		field: 'ភាសា',
		automatic: 'ស្វ័យប្រវត្តិ',
		here: 'នៅលើឧបករណ៍នេះ',
		others: 'ទាញយកពេលប្រើលើកដំបូង',
		fetchedFirst: 'ទិន្នន័យរបស់វាត្រូវទាញយកម្តង ពេលអ្នកដាក់ឯកសារ។',
		both: (native, here) => (native === here ? native : `${native} – ${here}`)
	},
	list: {
		title: 'នៅលើឧបករណ៍នេះ',
		loading: 'កំពុងរកឯកសារមុនៗ',
		empty: 'អ្វីដែលអ្នកដាក់នឹងបង្ហាញនៅទីនេះ។ អត្ថបទនៅរហូតដល់អ្នកលុបឯកសារ ឯរូបភាពនៅតាមរយៈពេលក្នុងទំព័រគណនី។',
		more: 'បង្ហាញឯកសារចាស់ៗ',
		all: 'ឯកសារទាំងអស់ និងការស្វែងរក',
		handing: 'កំពុងដាក់',
		waiting: 'កំពុងរង់ចាំវេន',
		fetching: (name, part) =>
			part === null ? `កំពុងទាញយក ${name}` : `កំពុងទាញយក ${name} ${percent.format(part)}`,
		noRoom: 'ឧបករណ៍នេះអស់ទំហំផ្ទុក៖ សូមលុបអ្វីមួយ ហើយការអាននឹងបន្ត',
		running: reading,
		runningPicked: readingPicked,
		translating: (done, total) =>
			total === 1
				? 'កំពុងបកប្រែទំព័រ'
				: `កំពុងបកប្រែទំព័រ ${whole.format(Math.min(done + 1, total))} ក្នុងចំណោម ${whole.format(total)}`,
		done: pages,
		failed: 'មិនបានអាន',
		cancelled: (done) => (done === 0 ? 'បានបោះបង់' : `បានបោះបង់ក្រោយ ${pages(done)}`),
		sure: (confidence) => `ប្រាកដ ${percent.format(confidence)}`,
		warnings: (count) => `ការព្រមាន ${whole.format(count)}`,
		cancel: 'បោះបង់',
		delete: 'លុប',
		deleteForGood: 'លុបជារៀងរហូត',
		keep: 'រក្សាទុក',
		named: (action, name) => `${action}៖ ${name}`
	},
	said: {
		handing: (count) => `កំពុងដាក់ ${whole.format(count)} ឯកសារ`,
		done: (name) => `បានអាន ${name} រួចហើយ`,
		failed: (name) => `មិនអាចអាន ${name} បានទេ`,
		cancelled: (name) => `បានបោះបង់ការអាន ${name}`,
		deleted: (name) => `បានលុប ${name}`,
		copied: 'បានចម្លង'
	},
	reader: {
		back: 'ឯកសារទាំងអស់',
		loading: 'កំពុងបើកឯកសារ',
		tabComing: 'មួយភ្លែត',
		notLoaded: 'មិនអាចផ្ទុកកម្មវិធីអានបានទេ។ ត្រូវការអ៊ីនធឺណិតម្តងទៀត។',
		chat: 'សួរ',
		titleRunning: (done, total, name) => `${whole.format(done)}/${whole.format(total)} · ${name}`,
		pages: 'បញ្ជីទំព័រ',
		pageState: (shown, state) => `ទំព័រ ${whole.format(shown)}${state}`,
		state: { done: '', waiting: ' មិនទាន់បានអាន', failed: ' មិនអាចអានបាន' },
		position: (shown, total) => `ទំព័រ ${whole.format(shown)} ក្នុងចំណោម ${whole.format(total)}`,
		pickedPosition: (shown, place, count) =>
			`ទំព័រ ${whole.format(shown)} (${whole.format(place)} ក្នុងចំណោម ${whole.format(count)})`,
		previous: 'ទំព័រមុន',
		next: 'ទំព័របន្ទាប់',
		show: 'បង្ហាញ',
		page: 'ទំព័រ',
		text: 'អត្ថបទ',
		markdown: 'Markdown',
		views: 'ទម្រង់អត្ថបទ',
		picture: (shown) => `រូបភាពនៃទំព័រ ${whole.format(shown)}`,
		pictureComing: 'រូបភាពនៃទំព័រនេះនឹងបង្ហាញពេលអានរួច។',
		pictureDrawn: 'កំពុងគូររូបភាពនៃទំព័រនេះ។',
		noPicture: 'ទំព័រនេះគ្មានរូបភាពទេ។',
		pictureDeleted: 'រូបភាពនៃទំព័រនេះត្រូវបានលុបតាមរយៈពេលក្នុងទំព័រគណនី។ អត្ថបទនៅដដែល។',
		pageRunning: 'ទំព័រនេះកំពុងត្រូវបានអាន ឬកំពុងរង់ចាំវេន។',
		pageNever: 'ទំព័រនេះមិនត្រូវបានអានទេ។',
		pageEmpty: 'រកមិនឃើញអត្ថបទលើទំព័រនេះទេ។',
		pageFailed: 'មិនអាចអានទំព័រនេះបានទេ',
		copy: 'ចម្លង',
		copyAll: 'ចម្លងគ្រប់ទំព័រ',
		copied: 'បានចម្លង',
		copyFailed: 'កម្មវិធីរុករកមិនអនុញ្ញាតឱ្យចម្លងទេ។ សូមជ្រើសអត្ថបទ រួចចុច Ctrl C។',
		download: 'ទាញយក',
		downloadAs: (name) => `ទាញយក ${name}`,
		otherFormats: 'ទម្រង់ផ្សេងទៀត',
		later: 'អាចទាញយកបាន ពេលអានគ្រប់ទំព័រចប់',
		formats: {
			txt: { name: 'អត្ថបទ', about: 'អក្សរធម្មតា សម្រាប់គ្រប់យ៉ាង' },
			md: { name: 'Markdown', about: 'កថាខណ្ឌ សម្រាប់កំណត់ចំណាំ' },
			docx: { name: 'Word', about: 'ចំណងជើង បញ្ជី និងតារាង សម្រាប់កែ' },
			pdf: { name: 'PDF ដែលអាចស្វែងរកបាន', about: 'ទំព័រដូចដើម មានអក្សរសម្រាប់រក និងចម្លង' },
			xlsx: { name: 'Excel', about: 'តារាងនីមួយៗមួយសន្លឹក សម្រាប់គណនា' },
			csv: { name: 'CSV', about: 'តារាង សម្រាប់កម្មវិធីសៀវភៅបញ្ជីណាក៏បាន' },
			html: { name: 'ទំព័របណ្តាញ', about: 'ចំណងជើង បញ្ជី និងតារាង សម្រាប់អាន' },
			json: { name: 'JSON', about: 'ពាក្យ និងទីតាំង សម្រាប់កម្មវិធី' },
			hocr: { name: 'hOCR', about: 'ពាក្យ និងទីតាំង ជាទំព័របណ្តាញ' },
			alto: { name: 'ALTO', about: 'ពាក្យ និងទីតាំង សម្រាប់បណ្ណសារ' }
		},
		making: (name) => `កំពុងបង្កើតឯកសារ ${name}…`,
		made: (name) => `ឯកសារ ${name} រួចរាល់ហើយ`,
		stopMaking: 'បោះបង់',
		failed: 'មិនអាចអានឯកសារនេះបានទេ',
		cancelled: 'ការអានត្រូវបានបោះបង់',
		missing: 'គ្មានឯកសារនោះនៅទីនេះទេ',
		missingMore: 'ឯកសារនៅតែក្នុងកម្មវិធីរុករកដែលបានអានវា។ ឯកសារនេះត្រូវបានលុប ឬបានអានក្នុងកម្មវិធីរុករក ឬឧបករណ៍ផ្សេង។',
		refusedMore: 'គ្មានអ្វីពីវាត្រូវបានរក្សាទុកទេ។',
		another: 'ដាក់ឯកសារផ្សេង'
	},
	tools,
	status: {
		left: (seconds) => `នៅសល់ប្រហែល ${roughly(seconds)}`,
		leave: 'អ្នកអាចចាកចេញបាន៖ អ្វីដែលចប់ហើយនៅរក្សាទុក ហើយនៅសល់នឹងបន្តពេលអ្នកត្រឡប់មកវិញ។',
		sure: (confidence) => `ប្រាកដលើស្ទើរគ្រប់ពាក្យ (${percent.format(confidence)})។`,
		fairly: (confidence) => `ប្រាកដលើពាក្យភាគច្រើន (${percent.format(confidence)})។ សូមពិនិត្យឈ្មោះ និងលេខ។`,
		unsure: (confidence) => `មិនប្រាកដលើពាក្យជាច្រើន (${percent.format(confidence)})។ រូបស្កេនច្បាស់ជាងនឹងជួយបាន។`,
		noWords: 'រកមិនឃើញពាក្យទេ។',
		ownWords: 'ពាក្យមានក្នុងឯកសាររួចហើយ មិនចាំបាច់សម្គាល់អ្វីទេ។',
		someOwnWords: (count) => `${pages(count)}មានពាក្យរួចហើយ ឯទំព័រផ្សេងត្រូវបានសម្គាល់។`,
		found: (codes) => `រកឃើញ៖ ${list(codes.map((code) => languageName(code)))}។`,
		warnings: (count) => `ការព្រមាន ${whole.format(count)}`
	},
	developers: {
		title: 'សម្រាប់អ្នកអភិវឌ្ឍន៍',
		about: 'ស្គ្រីបណាក៏ដោយនៅលើគេហទំព័រនេះ អាចប្រើកម្មវិធីអានដូចគ្នា។ សូមបិទភ្ជាប់កូដនេះក្នុងកុងសូលនៃទំព័រនេះ៖',
		anonymous:
			'ដោយគ្មានថូខឹន ស្គ្រីបអាចអានបានពីរបីទំព័រក្នុងមួយថ្ងៃ ហើយអ្វីដែលវាអានក៏បង្ហាញក្នុងបញ្ជីរបស់អ្នកដែរ។ ទំព័រគណនីមានថូខឹន និងចំនួនកំណត់។',
		more: 'ចម្លើយជា JSON។ ឯកសារលើសពីប្រាំទំព័រត្រូវផ្ញើត្រឡប់ភ្លាម ដើម្បីសួរម្តងទៀតតាមអាសយដ្ឋានរបស់វា។',
		link: 'API ទាំងមូល'
	},
	number: whole.format,
	moment
};
