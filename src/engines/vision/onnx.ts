import {
	AutoModelForImageTextToText,
	AutoProcessor,
	env,
	InterruptableStoppingCriteria,
	LogitsProcessorList,
	type PreTrainedModel,
	type Processor,
	RawImage,
	type Tensor
} from '@huggingface/transformers';
import runtimeUrl from 'onnxruntime-web/ort-wasm-simd-threaded.asyncify.wasm?url';
import type { PageImage } from '#document/page-image.ts';
import type { VisionEngine, Writing } from '#engines/engine.ts';
import { failed } from '#engines/failed.ts';
import { Listener } from './listener.ts';

export type OnnxOptions = {
	/** a file of the model, undefined where it has none of this name */
	open: (path: string) => Promise<Response | undefined>;
	/** how its numbers are kept, as in the names of its files */
	dtype: string;
	device: 'webgpu' | 'wasm';
};

/** The library asks for files below this; nothing is there. */
const FOLDER = 'model/';
const NAME = 'it';

/**
 * A vision model in ONNX's form, run by transformers.js in this thread. The library reaches no network: whatever it
 * asks for is a file of the model, or is not there.
 * @throws {OcrError} `engine_failed`
 */
export async function loadOnnx({ open, dtype, device }: OnnxOptions): Promise<VisionEngine> {
	env.allowRemoteModels = false;
	env.allowLocalModels = true;
	env.localModelPath = FOLDER;
	env.useBrowserCache = false;
	env.useWasmCache = false;
	env.fetch = async (address: string | URL | Request) => {
		const url = address instanceof Request ? address.url : address.toString();
		const path = url.slice(`${FOLDER}${NAME}/`.length);
		return (await open(decodeURIComponent(path))) ?? new Response(null, { status: 404 });
	};
	const { wasm } = env.backends.onnx;
	if (wasm) wasm.wasmPaths = { wasm: new URL(runtimeUrl, self.location.href).href };
	try {
		const processor = await AutoProcessor.from_pretrained(NAME);
		const model = await AutoModelForImageTextToText.from_pretrained(NAME, {
			dtype: dtype as 'fp32',
			device
		});
		return engineOf(model, processor, device);
	} catch (error) {
		throw failed(error, 'vision model');
	}
}

function engineOf(
	model: PreTrainedModel,
	processor: Processor,
	device: VisionEngine['device']
): VisionEngine {
	const { tokenizer } = processor;
	if (!tokenizer) throw new Error('the model has no tokenizer');
	const stopping = new InterruptableStoppingCriteria();
	let heard: Listener | undefined;
	return {
		device,
		async read(image, prompt, { mostTokens, onText }): Promise<Writing> {
			stopping.reset();
			const content = [{ type: 'image' }, ...(prompt === '' ? [] : [{ type: 'text', text: prompt }])];
			// The types know only messages that are text.
			const messages = [{ role: 'user', content }] as unknown as Parameters<
				typeof tokenizer.apply_chat_template
			>[0];
			const text = tokenizer.apply_chat_template(messages, { add_generation_prompt: true, tokenize: false });
			const listener = new Listener({
				decode: (tokens) => tokenizer.decode(tokens, { skip_special_tokens: false }),
				ends: endTokens(model),
				stop: () => stopping.interrupt(),
				onText
			});
			heard = listener;
			const processors = new LogitsProcessorList();
			processors.push(listener.watch);
			try {
				const inputs = (await processor(...inputsOf(model, String(text), toRaw(image)))) as Record<
					string,
					Tensor
				>;
				await model.generate({
					...inputs,
					max_new_tokens: mostTokens,
					do_sample: false,
					logits_processor: processors,
					stopping_criteria: stopping,
					streamer: listener
					// The types want a streamer that writes text.
				} as unknown as Parameters<PreTrainedModel['generate']>[0]);
			} catch (error) {
				throw failed(error, 'vision model');
			}
			return listener.writing();
		},
		stop() {
			heard?.stopped();
			stopping.interrupt();
		},
		async close() {
			await model.dispose();
		}
	};
}

/** The processors of the library do not agree on which comes first. */
function inputsOf(model: PreTrainedModel, text: string, image: RawImage): [unknown, unknown] {
	return TEXT_FIRST.has(String(model.config.model_type)) ? [text, [image]] : [image, text];
}

const TEXT_FIRST = new Set(['idefics3', 'smolvlm', 'paligemma']);

function endTokens({ generation_config }: PreTrainedModel): Set<number> {
	const { eos_token_id } = (generation_config ?? {}) as { eos_token_id?: number | number[] | null };
	return new Set([eos_token_id ?? []].flat());
}

function toRaw({ grey, width, height }: PageImage): RawImage {
	return new RawImage(grey, width, height, 1).rgb();
}
