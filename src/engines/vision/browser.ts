import type { VisionEngine, Writing } from '#engines/engine.ts';
import { failed } from '#engines/failed.ts';
import { PICTURES, type PromptApi, type PromptPart } from '#engines/prompt-api.ts';
import { Heard } from './heard.ts';
import { toImageData } from './picture.ts';

/** Has the browser's own model look at a picture, which is gone then, and tells what it writes piece by piece. */
export type Look = (
	picture: ImageBitmap,
	prompt: string,
	options: { signal: AbortSignal; onPiece: (piece: string) => void }
) => Promise<void>;

/** For the thread that has the API, a window. Each picture has a session of its own: earlier ones would fill it. */
export function lookWith(api: PromptApi): Look {
	return async (picture, prompt, { signal, onPiece }) => {
		const content: PromptPart[] = [
			{ type: 'text', value: prompt },
			{ type: 'image', value: picture }
		];
		const session = await api.create({ ...PICTURES, signal });
		try {
			for await (const piece of session.promptStreaming([{ role: 'user', content }], { signal }))
				onPiece(piece);
		} finally {
			session.destroy();
			picture.close();
		}
	};
}

/**
 * The browser's own model as a vision engine. The browser runs it, and tells neither where nor how sure it is.
 * @param silenceMs so long nothing may come
 */
export function browserVision(look: Look, silenceMs?: number): VisionEngine {
	let heard: Heard | undefined;
	return {
		device: 'browser',
		async read(image, prompt, options) {
			const own = (heard = new Heard({ ...options, silenceMs }));
			const write = async (): Promise<Writing['end']> => {
				const picture = await createImageBitmap(toImageData(image));
				await look(picture, prompt, { signal: own.signal, onPiece: (piece) => own.add(piece, null) });
				return 'whole';
			};
			try {
				return await own.until(write());
			} catch (error) {
				throw failed(error, 'vision model');
			}
		},
		stop: () => heard?.cut('stopped'),
		close: () => Promise.resolve()
	};
}
