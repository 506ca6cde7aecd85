import { creditsLeft } from '#accounts/account.ts';
import { createToken, hashToken } from '#accounts/token.ts';
import { readGrant, readNewToken } from '#contract/account-input.ts';
import type { MadeToken, Token, TokenList } from '#contract/account.ts';
import { OcrError } from '#contract/error.ts';
import {
	addToken,
	grant,
	listTokens,
	removeTokens,
	revokeOrRemove,
	type MeteredToken
} from '#jobs/tokens.ts';
import { refuseOthers } from './caller.ts';
import type { Context } from './env.ts';
import { jsonResponse } from './error-response.ts';

/** `GET /account/tokens/`. */
export async function getTokens(context: Context): Promise<Response> {
	refuseOthers(context);
	const tokens = (await allTokens(context)).map(toToken);
	return jsonResponse({ tokens } satisfies TokenList);
}

/** `POST /account/tokens/`: the only answer that ever holds the token itself. */
export async function postToken(context: Context): Promise<Response> {
	refuseOthers(context);
	const wanted = readNewToken(await context.req.json());
	const { db, now, createId } = context.env;
	const token = createToken();
	const id = createId();
	await addToken(db, { id, hash: await hashToken(token), last4: token.slice(-4) }, wanted, now());
	return jsonResponse({ ...(await oneToken(context, id)), token } satisfies MadeToken, 201);
}

/** `PATCH /account/tokens/<id>/`: gives its account more credits. */
export async function addCredits(context: Context): Promise<Response> {
	refuseOthers(context);
	const id = context.req.param('id') ?? '';
	await grant(context.env.db, id, readGrant(await context.req.json()));
	return jsonResponse(await oneToken(context, id));
}

/** `DELETE /account/tokens/<id>/`: revokes it; one that was revoked is removed with all that belongs to it. */
export async function removeToken(context: Context): Promise<Response> {
	refuseOthers(context);
	const { db, now } = context.env;
	const id = context.req.param('id') ?? '';
	const outcome = await revokeOrRemove(db, id, now());
	return outcome === 'removed'
		? new Response(null, { status: 204 })
		: jsonResponse(await oneToken(context, id));
}

/** `DELETE /account/tokens/`: all of them, with what belongs to them. */
export async function removeAllTokens(context: Context): Promise<Response> {
	refuseOthers(context);
	await removeTokens(context.env.db, context.env.now());
	return new Response(null, { status: 204 });
}

function allTokens({ env: { db, now } }: Context): Promise<MeteredToken[]> {
	return listTokens(db, now());
}

async function oneToken(context: Context, id: string): Promise<Token> {
	const token = (await allTokens(context)).find((one) => one.id === id);
	if (!token) throw new OcrError('not_found', 'This token was removed just now.');
	return toToken(token);
}

function toToken(token: MeteredToken): Token {
	const { id, name, plan, last4, used, cap } = token;
	return {
		id,
		name,
		plan,
		last4,
		used,
		cap,
		credits: creditsLeft(token),
		created_at: token.createdAt,
		last_used_at: token.lastUsedAt,
		revoked_at: token.revokedAt
	};
}
