/** Every page beside the start page and the reader, with its heading: a new page joins what is checked of all by one line. */
export const LATE_PAGES = [
	{ path: 'account/', heading: 'Account' },
	{ path: 'bookmarklet/', heading: 'From other sites' },
	{ path: 'developers/', heading: 'API' },
	{ path: 'history/', heading: 'All documents' },
	{ path: 'languages/', heading: 'Languages' },
	{ path: 'models/', heading: 'Models' },
	{ path: 'privacy/', heading: 'Privacy' },
	{ path: 'settings/', heading: 'Settings' },
	{ path: 'storage/', heading: 'What takes room' },
	{ path: 'tools/', heading: 'Tools' },
	{ path: 'tools/extract-tables/', heading: /./ }
];
