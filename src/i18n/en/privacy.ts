import { plural } from '#i18n/format.ts';
import { dateTime, kilobytes } from '#i18n/measures.ts';

/** Every word of the page about privacy, in English; apart from the others, so that only this page fetches them. */
export const privacyWords = {
	title: 'Privacy',
	about:
		'Your documents are read in this browser and kept in it. There is no server that could receive them.',
	loading: 'Looking at the record',
	nothing: 'Nothing has left this device.',
	nothingMore:
		'The app has fetched its own files from the address that you see above, and has asked no other one for anything.',
	asked: (hosts: number) => `${plural(hosts, 'other host was', 'other hosts were')} asked for files.`,
	askedMore:
		'Such a request names the file that is wanted, for example a language. No document goes along, and no word of one.',
	sent: 'Something was sent.',
	sentMore: 'The app itself never sends anything. Look below at what did: a browser extension may have.',
	record: {
		title: 'What was fetched',
		about:
			'The service worker writes down each request of every part of the app that goes over the network. What lies on this device already is not asked for again.',
		since: (iso: string) => `Since ${dateTime.format(new Date(iso))}`,
		own: (host: string, count: number) => `${host}, the app’s own: ${plural(count, 'file', 'files')}`,
		other: (host: string, count: number) => `${host}: ${plural(count, 'file', 'files')}`,
		none: 'Nothing yet.',
		address: 'Address',
		kind: 'For',
		size: 'Size',
		times: 'Times',
		when: 'Last',
		unknown: 'not told',
		kinds: {
			'': 'data',
			document: 'page',
			script: 'script',
			worker: 'worker',
			serviceworker: 'service worker',
			style: 'style',
			image: 'picture',
			font: 'font',
			manifest: 'manifest'
		} as Record<string, string>,
		clear: 'Begin the record anew',
		clearSure: 'Forget what was fetched before',
		cleared: 'The record begins anew'
	},
	policy: {
		title: 'What holds it to that',
		about:
			'The browser itself enforces this policy, which came with the page. connect-src names every address that the app could reach at all.',
		workers: 'The threads that read are bound by one of their own, with the same addresses.'
	},
	stored: {
		title: 'What is kept, and for how long',
		about:
			'The text stays until you delete it; uploads and pictures go after the time that you set. Whoever can use this browser can see both.',
		settings: 'Set that time',
		storage: 'See what takes room'
	},
	keep: 'Keep',
	size: kilobytes,
	moment: (iso: string) => dateTime.format(new Date(iso))
};
