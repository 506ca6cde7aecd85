import * as z from 'zod/mini';
import { about } from './about.ts';

const message = z.object({
	role: z.enum(['user', 'assistant']),
	content: z.string(),
	citations: z.optional(
		z.array(
			z.object({
				page: about(z.int().check(z.positive()), 'from 1'),
				snippet: about(z.string(), "a verbatim piece of that page's text")
			})
		)
	)
});

/** What `POST /api/v1/chat/<uuid>/` takes. */
export const questionSchema = z.object({ message: z.string().check(z.minLength(1)) });

/** What `GET /api/v1/chat/<uuid>/history/` answers. */
export const chatHistorySchema = z.object({
	conversation: about(z.string(), 'one for a job and account, always the same'),
	messages: about(z.array(message), 'the oldest first')
});

export type ChatHistory = z.infer<typeof chatHistorySchema>;
