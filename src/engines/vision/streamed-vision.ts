import type { ChatCompletionRequestStreaming } from '@mlc-ai/web-llm';
import type { VisionEngine, Writing } from '#engines/engine.ts';
import { failed } from '#engines/failed.ts';
import { stream, type Choice, type StreamingEngine } from '#engines/web-llm/stream.ts';
import { Heard } from './heard.ts';
import { toDataUrl } from './picture.ts';

/** Of 4096 for all, a picture takes up to 2509, whatever its size. Measured with web-llm 0.2.86 and Phi-3.5-vision. */
const ANSWER_TOKENS = 1500;

type Patience = {
	/** it stops between two tokens; one that has not stopped then never will */
	stopMs?: number;
	silenceMs?: number;
};

/**
 * A vision model of an engine that has loaded one. Whatever the engine does wrong is `engine_failed`: what it throws, an
 * end that nobody has asked for, not ending when it is asked to, silence.
 */
export function streamedVision(engine: StreamingEngine, { stopMs, silenceMs }: Patience = {}): VisionEngine {
	let heard: Heard | undefined;
	return {
		device: 'webgpu',
		async read(image, prompt, { mostTokens, onText }) {
			const most = Math.min(mostTokens, ANSWER_TOKENS);
			const own = (heard = new Heard({ mostTokens: most, onText, silenceMs }));
			const onChoice = ({ delta, logprobs }: Choice) => own.add(delta.content ?? '', likelihood(logprobs));
			const write = async (): Promise<Writing['end']> => {
				const request = requestOf(await toDataUrl(image), prompt, most);
				const end = await stream(engine, request, { signal: own.signal, stopMs, onChoice });
				return end === 'length' ? 'limit' : 'whole';
			};
			try {
				return await own.until(write());
			} catch (error) {
				throw failed(error, 'vision model');
			}
		},
		stop: () => heard?.cut('stopped'),
		async close() {
			await engine.unload();
		}
	};
}

/**
 * The likeliest token is taken, by the narrowest choice that there is: at temperature 0, each would be told as certain,
 * for likelihoods are told as the temperature makes them. They are told only beside at least one that was not taken.
 * Source: web-llm 0.2.86, sampleTokenFromLogits
 */
const LIKELIEST = { temperature: 1, top_p: 1e-5, logprobs: true, top_logprobs: 1 };

function requestOf(url: string, prompt: string, mostTokens: number): ChatCompletionRequestStreaming {
	return {
		stream: true,
		messages: [
			{
				role: 'user',
				content: [
					{ type: 'text', text: prompt },
					{ type: 'image_url', image_url: { url } }
				]
			}
		],
		max_tokens: mostTokens,
		...LIKELIEST
	};
}

/** 0…1; null where it is not told */
function likelihood(logprobs: Choice['logprobs']): number | null {
	const told = logprobs?.content?.at(-1)?.logprob;
	return told === undefined || Number.isNaN(told) ? null : Math.min(1, Math.exp(told));
}
