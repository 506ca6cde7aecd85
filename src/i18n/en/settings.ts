/** Every word of the settings page, in English; apart from the others, so that only this page fetches them. */
export const settingsWords = {
	title: 'Settings',
	about: 'What you choose here is kept in this browser, on this device.',
	theme: {
		title: 'Look',
		colours: 'Colours',
		options: { system: 'As the system', light: 'Light', dark: 'Dark' }
	},
	text: {
		title: 'Recognised text',
		typeface: 'Typeface',
		typefaces: { serif: 'With serifs', sans: 'Without serifs' },
		size: 'Size',
		sizes: { small: 'Small', normal: 'Normal', large: 'Large', larger: 'Very large' }
	},
	reader: {
		title: 'Reader',
		singleKeys: 'Single keys',
		singleKeysAbout: 'Letters without Ctrl or ⌘ do something in the reader; ? lists them.',
		doubtMarks: 'Marks of doubt',
		doubtMarksAbout: 'Words that may have been misread are underlined or tinted.',
		dimPages: 'Dim pages in the dark',
		dimPagesAbout: 'Pictures of pages are less bright with dark colours.'
	},
	language: {
		title: 'Language of documents',
		about: 'What is handed in is read in this language, until you choose another.'
	},
	notices: {
		title: 'Notifications',
		field: 'Tell me when long work is done',
		about: 'Only when no page of this app is in sight. Nothing is sent to do so.',
		refused: 'The browser does not allow notifications for this site. Its own settings can change that.',
		missing: 'This browser has no notifications for this page.'
	},
	app: {
		title: 'As an app',
		about: 'Installed, it opens in a window of its own, from the home screen or the list of programs.',
		install: 'Install',
		installed: 'This is the installed app.',
		ios: 'On an iPhone or iPad: tap Share, then “Add to Home Screen”.',
		mac: 'In Safari on a Mac: choose File, then “Add to Dock”.',
		firefox:
			'Firefox on a computer installs no such apps everywhere: look for a symbol in its address bar, or bookmark the page, which works offline too. On Android: menu, then “Add app to Home screen”.',
		other: 'The browser’s menu has “Install” or “Add to home screen”, where it can.'
	},
	more: {
		title: 'On this device',
		storage: 'What takes room',
		privacy: 'What the app has fetched',
		account: 'Account, tokens and limits',
		languages: 'Languages'
	}
};
