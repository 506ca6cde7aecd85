import * as z from 'zod/mini';
import { about } from './about.ts';
import { LONGEST_QUESTION } from './values.ts';

const citation = z.object({
	page: about(z.int().check(z.positive()), 'from 1'),
	snippet: about(z.string(), "a verbatim piece of that page's text"),
	bboxes: about(
		z.optional(z.array(z.tuple([z.number(), z.number(), z.number(), z.number()]))),
		'where the words that answer stand, in the pixels of the page: a box for each of their lines'
	),
	uuid: about(z.optional(z.string()), 'of several documents: the job of the one that is cited'),
	filename: about(z.optional(z.string()), 'and its name')
});

const messageSchema = z.object({
	role: z.enum(['user', 'assistant']),
	content: z.string(),
	citations: z.optional(z.array(citation)),
	stopped: about(z.optional(z.literal(true)), 'it was stopped before its end, and is what there was of it')
});

const conversation = about(z.string(), 'one for a job and account, always the same');

/** What `POST /api/v1/chat/<uuid>/` takes. */
export const questionSchema = z.object({
	message: z.string().check(z.minLength(1), z.maxLength(LONGEST_QUESTION))
});

/** What it answers. */
export const chatAnswerSchema = z.object({ conversation, message: messageSchema });

/** What `GET /api/v1/chat/<uuid>/history/` answers. */
export const chatHistorySchema = z.object({
	conversation,
	messages: about(z.array(messageSchema), 'the oldest first')
});

export type ChatCitation = z.infer<typeof citation>;
export type ChatMessage = z.infer<typeof messageSchema>;
export type ChatAnswer = z.infer<typeof chatAnswerSchema>;
export type ChatHistory = z.infer<typeof chatHistorySchema>;
