import { OWNER } from '#accounts/plan.ts';

/** What a program runs into when it asks for more. */
export type Limit = { limit: string; what: string };

export const LIMITS: readonly Limit[] = [
	{ limit: `${OWNER.maxFileBytes / 1e6} MB`, what: 'a file' },
	{
		limit: `${OWNER.maxPages.toLocaleString('en')} pages`,
		what: 'a job: pick some of a longer document with `pages`'
	},
	{ limit: '5 pages', what: 'a document that comes back in the answer to its POST' },
	{ limit: '25 seconds', what: 'an answer: what is not done by then comes back as it stands' },
	{ limit: '200 jobs', what: 'one part of the list' },
	{ limit: '100,000 corrections', what: 'a document, of at most 10,000 characters each' }
];
