const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** Every word of the camera's and the screen's pages, in English; apart from the others: only these pages fetch them. */
export const captureWords = {
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
