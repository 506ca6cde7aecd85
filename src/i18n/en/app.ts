/** What the app says of itself on whatever page is open, in English; apart from the others, so that it is fetched late. */
export const appWords = {
	update: {
		title: 'A new version is here',
		offered: 'A new version is here.',
		load: 'Load it now',
		later: 'Later',
		waiting: 'The new version comes in when the reading is done.',
		waitingMore: 'If you load it now, pages that are being read are read again.',
		insist: 'Load it anyway',
		loading: 'Loading the new version'
	},
	notices: {
		title: 'This takes a while',
		ask: 'This takes a while. You may look at something else meanwhile.',
		allow: 'Tell me when it is done',
		no: 'No, thanks',
		allowed: 'You will be told when it is done',
		refused: 'The browser does not allow notifications here. The tab’s title shows how far it is.',
		done: (name: string) => `${name} has been read`,
		failed: (name: string) => `${name} could not be read`
	},
	room: {
		title: 'This device is full',
		full: 'There is no room left on this device. The reading goes on when something has been deleted.',
		see: 'See what takes room'
	}
};
