import { ANONYMOUS, OWNER, type Caller } from '#accounts/account.ts';
import { hashToken, isToken } from '#accounts/token.ts';
import { OcrError } from '#contract/error.ts';
import { findCaller as findTokenCaller } from '#jobs/tokens.ts';
import type { Bindings, Context } from './env.ts';

const BEARER = /^bearer +(\S+)$/i;

/**
 * Who calls. Each token that is given is checked, also where none is needed; the header's counts. Without one the call
 * is anonymous, unless it says `account=owner`, as the app's own screens do: that mark is no secret, it only says who
 * is meant, for every script of this origin can read the store itself.
 * @throws {OcrError} `invalid_token`
 */
export async function findCaller(
	request: Request,
	query: URLSearchParams,
	{ db, now }: Pick<Bindings, 'db' | 'now'>
): Promise<Caller> {
	const callers: Caller[] = [];
	for (const token of givenTokens(request, query)) {
		const caller = isToken(token) ? await findTokenCaller(db, await hashToken(token), now()) : null;
		if (!caller)
			throw new OcrError(
				'invalid_token',
				'This token is not known on this device, or was revoked. Make one on the account page, or leave it out.'
			);
		callers.push(caller);
	}
	const [caller] = callers;
	if (caller) return caller;
	return query.get('account') === OWNER
		? { account: OWNER, plan: 'owner' }
		: { account: ANONYMOUS, plan: 'anonymous' };
}

/** A header of another form is given too, and a token that nobody knows. */
function givenTokens(request: Request, query: URLSearchParams): string[] {
	const header = request.headers.get('Authorization');
	const bearer = header === null ? [] : [BEARER.exec(header.trim())?.[1] ?? ''];
	return [...bearer, ...query.getAll('api_token')];
}

/** @throws {OcrError} `owner_only`, and `token_needed` where no token was sent */
export function refuseOthers({ caller }: Context): void {
	if (caller.plan === 'owner') return;
	if (caller.plan === 'anonymous')
		throw new OcrError('token_needed', 'This needs a token of the owner of this device.');
	throw new OcrError(
		'owner_only',
		'This token is not the owner’s: only the owner of this device may do this.'
	);
}
