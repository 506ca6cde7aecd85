import { plural, whole } from '#i18n/format.ts';

/** Every word of the clip window and of the page that offers the bookmarklet, in English; apart from the others: only these pages fetch them. */
export const clipWords = {
	title: 'From another site',
	/** on somebody else's page */
	blocked:
		'Private OCR: the browser did not let a window open. Allow pop-up windows for this site and try again.',
	waiting: 'Waiting for the page that opened this window',
	silent:
		'The page that opened this window says nothing. It may have gone on to another address. Use the bookmark there once more, or take a picture of the screen.',
	cut: 'The site that opened this window keeps its pages apart from all other windows, so its pictures cannot come here by themselves. A picture of the screen can.',
	alone:
		'No page has opened this window. Use the bookmark on a page with pictures, or take a picture of the screen.',
	ask: (site: string) => `Let ${site} hand over pictures?`,
	askMore:
		'It may then hand over pictures from its pages whenever you use the bookmark there. You see each before it is read, and the site gets the text only if you give it.',
	allow: 'Let it, from now on',
	once: 'Only this time',
	refuse: 'No',
	refused: 'Nothing was taken from that site.',
	taking: 'The page is collecting its pictures',
	pictures: (site: string) => `Pictures from ${site}`,
	picture: (place: number) => `Picture ${whole.format(place)}`,
	choose: 'Choose what is to be read.',
	all: 'All',
	none: 'There is no picture on that page, or none that could be taken.',
	missing: (count: number) =>
		count === 1
			? 'One picture of the page is kept by its site from other pages. A picture of the screen can have it.'
			: `${plural(count, 'picture', 'pictures')} of the page are kept by their site from other pages. A picture of the screen can have them.`,
	read: (count: number) => `Read ${plural(count, 'picture', 'pictures')}`,
	screen: 'Take a picture of the screen instead',
	reading: (place: number, count: number) =>
		count === 1 ? 'Reading the picture' : `Reading picture ${whole.format(place)} of ${whole.format(count)}`,
	cancel: 'Cancel',
	text: 'What was read',
	empty: 'No text was found.',
	copied: 'The text is on the clipboard.',
	copy: 'Copy',
	copyFailed: 'The browser wants you to press the button to copy.',
	give: (site: string) => `Put it where the cursor was on ${site}`,
	given: (site: string) => `${site} has the text`,
	openThere: 'Open in Private OCR',
	more: 'Read something else',
	bookmarklet: {
		title: 'From other sites',
		about: 'A bookmark that reads the pictures of whatever page you are on, here, on this device.',
		drag: 'Drag this to your bookmarks bar:',
		name: 'Read with Private OCR',
		clicked: 'It is meant for other pages: drag it to the bookmarks bar, or copy its address.',
		phone:
			'On a phone, or without a bookmarks bar: copy its address, bookmark any page, and put the address in the place of that bookmark’s. Then, on a page with pictures, type the bookmark’s name into the address bar and choose it.',
		copy: 'Copy its address',
		how: 'What it does',
		steps: [
			'You use it on a page with pictures. Where you have selected some of them, only those count.',
			'A small window of ours opens and asks once whether that site may hand pictures over.',
			'You choose which are read. The text goes to your clipboard and, if you want, to where the cursor was.'
		],
		limits: 'Where it cannot',
		limit: [
			'Pictures that a site keeps from other pages cannot be taken one by one. The window then offers a picture of the screen, of which you draw the part to be read.',
			'Some sites keep all other windows away, and Firefox runs no bookmarks on pages with a strict policy. There, too, a picture of the screen does it.'
		],
		sites: 'Sites that may hand over',
		noSites: 'None yet. Each is asked about when it first wants to.',
		forbid: 'Ask again next time',
		forbidden: (site: string) => `${site} will be asked about again`
	}
};
