import { DEFAULT_SETTINGS } from '#accounts/plan.ts';

const { paid, free, anonymous } = DEFAULT_SETTINGS.plans;

/** What a program runs into when it asks for more. */
export type Limit = { limit: string; what: string };

export const LIMITS: readonly Limit[] = [
	{
		limit: `${anonymous.bytes / 1e6}, ${free.bytes / 1e6} or ${paid.bytes / 1e6} MB`,
		what: 'a file: without a token, with one of the plan `free`, of `paid` or the owner'
	},
	{
		limit: `${anonymous.pages}, ${free.pages} or ${paid.pages.toLocaleString('en')} pages`,
		what: 'a job, in the same way: pick some of a longer document with `pages`'
	},
	{
		limit: `${anonymous.cap} pages a day, ${free.cap} a month, or a balance`,
		what: 'without a token, `free`, `paid`; the owner has no cap. The account page has all of these numbers'
	},
	{ limit: '5 pages', what: 'a document that comes back in the answer to its POST' },
	{ limit: '25 seconds', what: 'an answer: what is not done by then comes back as it stands' },
	{ limit: '200 jobs', what: 'one part of the list' },
	{ limit: '100,000 corrections', what: 'a document, of at most 10,000 characters each' }
];
