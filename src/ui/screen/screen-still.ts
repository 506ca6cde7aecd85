import type { Region } from './region.ts';

/** Until the browser's own question has gone from the picture. */
const SETTLE_MS = 350;

export const canTakeStill = (): boolean => 'getDisplayMedia' in (navigator.mediaDevices ?? {});

/**
 * One picture of the screen, window or tab that the person chooses; nothing is seen after it.
 * @throws {DOMException} where the person, the browser or the system says no
 */
export async function takeStill(): Promise<ImageBitmap> {
	const stream = await navigator.mediaDevices.getDisplayMedia({ video: true, audio: false });
	try {
		const video = document.createElement('video');
		video.muted = true;
		video.srcObject = stream;
		await video.play();
		await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
		return await createImageBitmap(video);
	} finally {
		for (const track of stream.getTracks()) track.stop();
	}
}

/** That part of it as a file. */
export async function cutOut(picture: ImageBitmap, region: Region, name: string): Promise<File> {
	const canvas = new OffscreenCanvas(region.width, region.height);
	canvas.getContext('2d')?.drawImage(picture, -region.x, -region.y);
	return new File([await canvas.convertToBlob({ type: 'image/png' })], name, { type: 'image/png' });
}
