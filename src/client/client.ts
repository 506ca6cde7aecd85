import { OcrError } from '#contract/error.ts';
import type { Format } from '#contract/format.ts';
import { HINT_CHANNEL, readHint, type Hint } from '#contract/hint.ts';
import type { Job, JobList } from '#contract/job.ts';
import type { LanguageEntry, LanguageList } from '#contract/language.ts';
import { filenameOf, readError } from './answer.ts';

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
 * Call `ready(base)` first: without a controlling service worker the host itself would answer.
 */
export function createClient(base: string): Client {
	const root = `${base}api/v1/ocr/`;
	const json = async <T>(response: Response): Promise<T> => (await response.json()) as T;

	return {
		async submit(file, options = {}) {
			const form = new FormData();
			form.set('file', file);
			// Here this very browser reads the file, so whatever it decodes is welcome.
			form.set('types', 'browser');
			for (const [name, value] of Object.entries(options)) form.set(name, value);
			return json<Job>(await call(root, { method: 'POST', body: form }));
		},
		job: async (uuid) => json<Job>(await call(`${root}${uuid}/`)),
		jobs: async (before) =>
			json<JobList>(await call(before === undefined ? root : `${root}?before=${before}`)),
		async remove(uuid) {
			const response = await call(`${root}${uuid}/`, { method: 'DELETE' });
			return response.status === 204 ? null : json<Job>(response);
		},
		async download(uuid, format, signal) {
			const response = await callUntilReady(`${root}${uuid}/download/?format=${format}`, signal);
			return { blob: await response.blob(), filename: filenameOf(response) ?? `document.${format}` };
		},
		languages: async () => (await json<LanguageList>(await call(`${base}api/v1/languages/`))).languages,
		description: async <Description>() => json<Description>(await call(`${base}api/v1/`)),
		imageUrl: (uuid, index) => `${root}${uuid}/pages/${index}/image/`,
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

async function call(url: string, init?: RequestInit): Promise<Response> {
	const response = await fetch(url, init);
	if (response.ok) return response;
	throw await readError(response);
}

/** A large file takes longer to make than an answer may take. */
async function callUntilReady(url: string, signal?: AbortSignal): Promise<Response> {
	for (;;) {
		try {
			return await call(url, signal ? { signal } : {});
		} catch (error) {
			if (signal?.aborted) await fetch(url, { method: 'DELETE' });
			if (signal?.aborted || !(error instanceof OcrError && error.code === 'not_ready')) throw error;
		}
	}
}
