import type { OfferedFormat as Format } from '#contract/format.ts';
import type { Job } from '#contract/job.ts';
import type { TextLayerUse, Tier, ToolSlug, Types } from '#contract/values.ts';

export type { Job, Format };

/** What may be sent beside the file. */
export type Submission = {
	tier?: Tier;
	language?: string;
	tool?: ToolSlug;
	translate_to?: string;
	pages?: string;
	password?: string;
	text_layer?: TextLayerUse;
	types?: Types;
};

export type Options = {
	/** of an account of this device; without one the call is anonymous */
	token?: string;
	signal?: AbortSignal;
};

export type WaitOptions = Options & {
	/** told each time the job was looked at */
	onProgress?: (job: Job) => void;
};

export type ChatAnswer = {
	conversation: string;
	message: { role: string; content: string; citations: { page: number; snippet: string }[] };
};
