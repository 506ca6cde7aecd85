import { whole } from '#i18n/format.ts';

/** Every word of the camera's and the screen's pages, in English; apart from the others: only these pages fetch them. */
export const captureWords = {
	camera: {
		title: 'Camera',
		about:
			'Photograph pages one after the other. Each is found in the picture and squared; several become one document.',
		starting: 'The browser asks for the camera.',
		start: 'Start the camera',
		refused:
			'The camera was not allowed. Allow it for this site in the browser’s settings, or use a photo that you take with the device itself.',
		missing: 'No camera was found. Use a photo that you take with another device.',
		busy: 'The camera is used by another program. Close that, then start the camera again.',
		unsupported:
			'This browser lets no page use the camera. Use a photo that you take with the device itself.',
		device: 'Use a photo',
		view: 'What the camera sees',
		inView: 'A page is in view',
		take: 'Take the picture',
		light: 'Light',
		adjust: 'Is this the page?',
		adjustMore: 'Drag the corners, or move each with the arrow keys.',
		notFound:
			'The edges of the page were not found: all of the picture is taken, unless you move the corners.',
		corners: ['Top left corner', 'Top right corner', 'Bottom right corner', 'Bottom left corner'],
		corner: (name: string, x: number, y: number) => `${name}, ${whole.format(x)}, ${whole.format(y)}`,
		use: 'Use this page',
		whole: 'All of the picture',
		retake: 'Take it again',
		working: 'Squaring the page',
		broken: 'This photo could not be opened. Take another.',
		pages: 'Pages so far',
		page: (number: number) => `Page ${whole.format(number)}`,
		edit: (number: number) => `Change the corners of page ${whole.format(number)}`,
		remove: (number: number) => `Remove page ${whole.format(number)}`,
		kept: (count: number) => (count === 1 ? 'One page is kept' : `${whole.format(count)} pages are kept`),
		read: (count: number) => (count === 1 ? 'Read the page' : `Read ${whole.format(count)} pages`),
		photo: 'photo.jpg',
		document: 'photographed pages.pdf'
	},
	screen: {
		title: 'Part of the screen',
		about: 'One still picture is taken of the screen, window or tab that you choose. Nothing is recorded.',
		choose: 'Choose a screen or window',
		choosing: 'The browser asks what may be seen.',
		again: 'Choose again',
		unsupported:
			'This browser cannot take a picture of the screen. Take a screenshot with the system and paste it on the start page.',
		refused: 'No picture was taken: nothing was chosen, or the browser or the system does not allow it.',
		draw: 'Draw a frame around what is to be read, or read all of it.',
		keys: 'Arrow keys move the frame, with Shift they change its size.',
		frame: (width: number, height: number) =>
			`Frame, ${whole.format(width)} by ${whole.format(height)} pixels`,
		picture: 'The picture that was taken',
		read: 'Read this part',
		readAll: 'Read all of it',
		filename: 'screen.png'
	}
};
