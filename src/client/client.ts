import { OcrError } from '#contract/error.ts';
import type { Format } from '#contract/format.ts';
import { HINT_CHANNEL, readHint, type Hint } from '#contract/hint.ts';
import type { Job, JobList } from '#contract/job.ts';
import type { LanguageEntry, LanguageList } from '#contract/language.ts';
import { filenameOf } from './answer.ts';
import { createCalls, type Caller } from './calls.ts';

export type SubmitOptions = {
	tier?: string;
	language?: string;
	tool?: string;
	/** page numbers and ranges, like `1-3,7`; all where absent */
	pages?: string;
	/** of a locked PDF */
	password?: string;
};

/** Typed calls of `/api/v1`. Each throws an `OcrError` with the API's own code and sentence. */
export type Client = {
	/** Hands a file in; comes back when it is done, or at once for a long document. */
	submit(file: File, options?: SubmitOptions): Promise<Job>;
	job(uuid: string): Promise<Job>;
	/** newest first; `before` is the `next` of the answer that came before */
	jobs(before?: number): Promise<JobList>;
	/** Cancels a job that runs (and returns it), deletes one that ended. */
	remove(uuid: string): Promise<Job | null>;
	/** Waits while the file is made. @param signal says that nobody wants it any more: it is not made then */
	download(uuid: string, format: Format, signal?: AbortSignal): Promise<{ blob: Blob; filename: string }>;
	/** address of a page's picture, for an `img` */
	imageUrl(uuid: string, index: number): string;
	languages(): Promise<LanguageEntry[]>;
	/** The OpenAPI document of this API, as far as the caller knows it. */
	description<Description>(): Promise<Description>;
	/** Calls back when a job may have changed. @returns how to stop */
	watch(onChange: (uuid: string) => void): () => void;
	/** Says that somebody is about to hand in a file, so that the recogniser can start. */
	announceIntent(): void;
};

/**
 * @param base the site's address, ending with a slash
 * @param account who calls: `owner` is the person at this device; nobody in particular where it is left out
 * Call `ready(base)` first: without a controlling service worker the host itself would answer.
 */
export function createClient(base: string, account?: Caller): Client {
	const { address, call, json } = createCalls(base, account);

	return {
		async submit(file, options = {}) {
			const form = new FormData();
			form.set('file', file);
			// Here this very browser reads the file, so whatever it decodes is welcome.
			form.set('types', 'browser');
			for (const [name, value] of Object.entries(options)) form.set(name, value);
			return json<Job>('ocr/', { method: 'POST', body: form });
		},
		job: (uuid) => json<Job>(`ocr/${uuid}/`),
		jobs: (before) => json<JobList>(before === undefined ? 'ocr/' : `ocr/?before=${before}`),
		async remove(uuid) {
			const response = await call(`ocr/${uuid}/`, { method: 'DELETE' });
			return response.status === 204 ? null : ((await response.json()) as Job);
		},
		async download(uuid, format, signal) {
			const response = await callUntilReady(call, `ocr/${uuid}/download/?format=${format}`, signal);
			return { blob: await response.blob(), filename: filenameOf(response) ?? `document.${format}` };
		},
		languages: async () => (await json<LanguageList>('languages/')).languages,
		description: <Description>() => json<Description>(''),
		imageUrl: (uuid, index) => address(`ocr/${uuid}/pages/${index}/image/`),
		watch(onChange) {
			const channel = new BroadcastChannel(HINT_CHANNEL);
			channel.onmessage = ({ data }: MessageEvent<unknown>) => {
				const hint = readHint(data);
				if (hint?.kind === 'job') onChange(hint.uuid);
			};
			return () => channel.close();
		},
		announceIntent() {
			const channel = new BroadcastChannel(HINT_CHANNEL);
			channel.postMessage({ kind: 'intent' } satisfies Hint);
			channel.close();
		}
	};
}

/** A large file takes longer to make than an answer may take. */
async function callUntilReady(
	call: ReturnType<typeof createCalls>['call'],
	path: string,
	signal?: AbortSignal
): Promise<Response> {
	for (;;) {
		try {
			return await call(path, signal ? { signal } : {});
		} catch (error) {
			// Whether or not there is still something to call off.
			if (signal?.aborted) await call(path, { method: 'DELETE' }).catch(() => undefined);
			if (signal?.aborted || !(error instanceof OcrError && error.code === 'not_ready')) throw error;
		}
	}
}
