import type { PlanName, Retention, TokenPlan } from '#contract/plan.ts';
import { brief, periodBrief, periodName } from '#i18n/account-format.ts';
import { plural, whole } from '#i18n/format.ts';

const credits = (count: number): string => plural(count, 'credit', 'credits');

/** Every word of the account page, in English; apart from the others, so that only this page fetches them. */
export const accountWords = {
	title: 'Account',
	about:
		'You are the owner of this device: what you hand in is counted, and has no cap. One page is one credit.',
	loading: 'Looking at your account',
	usage: {
		title: 'What you have read',
		today: 'Today',
		month: 'This month',
		/** credits, as a figure */
		count: (count: number) => whole.format(count),
		short: (count: number) => brief.format(count),
		days: 'Days',
		months: 'Months',
		views: 'Span of the chart',
		chart: { days: 'Credits of the last 14 days', months: 'Credits of the last 12 months' },
		table: 'Show as a table',
		period: { days: 'Day', months: 'Month' },
		credits: 'Credits',
		/** of a period */
		name: (period: string) => periodName(period),
		brief: (period: string) => periodBrief(period)
	},
	tokens: {
		title: 'Tokens for programs',
		about:
			'A program sends a token to be known. Its documents are its own: they are not in your list, and nobody else sees them.',
		none: 'There are no tokens yet.',
		name: 'Name',
		nameHint: 'For example Scanner',
		plan: 'Plan',
		plans: {
			owner: 'Yours, without a cap',
			free: 'So many credits a month',
			paid: 'A balance of credits, goes first'
		} satisfies Record<TokenPlan, string>,
		planNames: { owner: 'yours', free: 'monthly', paid: 'balance' } satisfies Record<TokenPlan, string>,
		cap: 'Credits a month',
		credits: 'Credits',
		submit: 'Make it',
		made: (name: string) => `The token of ${name}`,
		once: 'Copy it now. It is shown this once: only its fingerprint is kept.',
		copy: 'Copy token',
		copyFailed: 'The browser did not allow copying. Select the token and press Ctrl C.',
		dismiss: 'I have it',
		ends: (last4: string) => `ends in ${last4}`,
		used: (used: number, cap: number | null) =>
			cap === null ? `${credits(used)} this month` : `${whole.format(used)} of ${credits(cap)}`,
		neverUsed: 'never used',
		lastUsed: (moment: string) => `last used ${moment}`,
		revoked: 'revoked',
		revoke: 'Revoke',
		revokeSure: 'Revoke it',
		remove: 'Remove',
		removeSure: 'Remove it with its documents',
		give: 'Give credits',
		giveMore: 'More credits',
		given: (name: string) => `${name} has more credits now`,
		gone: (name: string) => `The token of ${name} no longer works`,
		removed: (name: string) => `The token of ${name} has been removed`
	},
	limits: {
		title: 'Limits',
		about: 'They keep a script in bounds. Everything runs on this device, so nothing here costs money.',
		plans: {
			anonymous: 'Scripts without a token',
			free: 'Tokens with a monthly cap',
			paid: 'Tokens with a balance',
			owner: 'You'
		} satisfies Record<PlanName, string>,
		used: (used: number, cap: number) => `${whole.format(used)} of ${credits(cap)} used today`,
		cap: { anonymous: 'Credits a day', free: 'Credits a month' },
		pages: 'Pages of a file',
		megabytes: 'MB of a file',
		save: 'Save the limits',
		saved: 'The limits are saved'
	},
	keeping: {
		title: 'How long pictures are kept',
		field: 'Delete uploads and pictures of pages',
		about:
			'The text stays until you delete the document. Without its pictures a searchable PDF shows the text as print. It is seen to while this site is open in a tab.',
		choices: {
			at_once: 'as soon as a document is read',
			hour: 'an hour later',
			day: 'a day later',
			week: 'a week later',
			never: 'never'
		} satisfies Record<Retention, string>,
		saved: 'Saved'
	},
	clear: {
		title: 'Delete everything',
		about: 'All documents of this device, those of programs too: uploads, pictures, text and made files.',
		documents: 'Delete all documents',
		documentsSure: 'Delete all of them for good',
		running: (deleted: number) => `Deleting: ${whole.format(deleted)} so far`,
		stop: 'Stop',
		cleared: 'All documents are deleted',
		stopped: (deleted: number) => `Stopped: ${whole.format(deleted)} documents are deleted`,
		tokensAbout:
			'All tokens, with what their programs have read and used. Programs that send one are refused then.',
		tokens: 'Delete all tokens',
		tokensSure: 'Delete all tokens for good',
		tokensCleared: 'All tokens are deleted'
	},
	keep: 'Keep'
};
