import type { apiWords as english } from '#i18n/en/api.ts';
import { whole } from '#i18n/format.ts';
import type { Translation } from '#i18n/live.svelte.ts';

export const words: Translation<typeof english> = {
	title: 'API',
	about: 'អ្វីដែលទំព័រនេះធ្វើ កម្មវិធីណាក៏អាចស្នើបាន។ ការហៅនីមួយៗខាងក្រោមអាចសាកនៅទីនេះ៖ វាដំណើរការលើឧបករណ៍នេះ ជាមួយទិន្នន័យពិត។',
	ways: [
		'ពីស្គ្រីបនៃគេហទំព័រនេះ៖ ប្រើ `fetch` ធម្មតា ជាមួយអាសយដ្ឋានដូចជា `/api/v1/ocr/`។',
		'ពីទំព័រណាក៏ដោយនៃគេហទំព័រនេះ ដោយគ្មាន framework៖ `import { ready, submit } from "/client.js"` ឧទាហរណ៍នៅ `/example.html` ប្រភេទនៅ `/client.d.ts`។',
		'ពីកម្មវិធីណាក៏ដោយលើម៉ាស៊ីននេះ៖ ដំណើរការ `npm run bridge` ដែលឆ្លើយនៅ `http://127.0.0.1:8765/api/v1/`។ ឧទាហរណ៍ប្រើអាសយដ្ឋាននោះ។'
	],
	loading: 'កំពុងទាញយកសេចក្តីពិពណ៌នា',
	calls: 'ការហៅ',
	parameters: 'ប៉ារ៉ាម៉ែត្រ',
	body: 'តួ',
	bodyOf: (mediaType) => `តួ ${mediaType}`,
	required: 'ចាំបាច់',
	withDefault: (description, value) => `${description} បើមិនដាក់គឺ ${value}។`,
	samples: 'ភាសានៃឧទាហរណ៍',
	answers: 'ចម្លើយ',
	try: 'សាក',
	run: 'ផ្ញើ',
	waiting: 'កំពុងរង់ចាំចម្លើយ',
	took: (ms) => `${whole.format(ms)}\u00a0ms`,
	headers: 'ក្បាលនៃចម្លើយ',
	answer: 'តួនៃចម្លើយ',
	save: (bytes) => `រក្សាទុកឯកសារ ${whole.format(Math.ceil(bytes / 1000))}\u00a0kB`,
	schemas: 'អ្វីដែលចម្លើយមាន',
	errors: 'កំហុស',
	codes: 'កូដ និងស្ថានភាព',
	limits: 'កម្រិត'
};
