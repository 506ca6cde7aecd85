import type { Account, Cleared, MadeToken, NewToken, Token, TokenList } from '#contract/account.ts';
import type { Fetched, Kept } from '#contract/kept.ts';
import type { Limits, PlanName, Retention, Settings } from '#contract/plan.ts';
import type { Freeable } from '#contract/room.ts';
import { createCalls } from './calls.ts';

export type SettingsChange = {
	plans?: Partial<Record<PlanName, Partial<Limits>>>;
	retention?: Retention;
};

/** What only the owner of this device may do. Each call throws an `OcrError` with the API's own code and sentence. */
export type OwnerClient = {
	account(): Promise<Account>;
	/** of whoever calls without a token */
	anonymous(): Promise<Account>;
	tokens(): Promise<Token[]>;
	/** The token itself is told this once. */
	makeToken(wanted: NewToken): Promise<MadeToken>;
	/** Revokes a token; one that was revoked is removed, with the documents of its account. */
	removeToken(id: string): Promise<void>;
	removeTokens(): Promise<void>;
	grant(id: string, credits: number): Promise<Token>;
	settings(): Promise<Settings>;
	change(settings: SettingsChange): Promise<Settings>;
	/** Deletes some documents of this device. @returns how many, and how many are left */
	clearSome(): Promise<Cleared>;
	/** what documents take, in bytes */
	kept(): Promise<Kept>;
	/** Deletes such files of all documents; their text stays. */
	free(what: Freeable): Promise<void>;
	/** what was asked for over the network since the record began */
	fetched(): Promise<Fetched['fetched']>;
	clearFetched(): Promise<void>;
};

/** @param base the site's address, ending with a slash */
export function createOwnerClient(base: string): OwnerClient {
	const { call, json } = createCalls(base, 'owner');
	const remove = async (path: string) => void (await call(path, { method: 'DELETE' }));
	const body = (method: 'POST' | 'PATCH', data: unknown) => ({ method, body: JSON.stringify(data) });
	return {
		account: () => json('account/'),
		anonymous: () => createCalls(base).json('account/'),
		tokens: async () => (await json<TokenList>('account/tokens/')).tokens,
		makeToken: (wanted) => json('account/tokens/', body('POST', wanted)),
		removeToken: (id) => remove(`account/tokens/${id}/`),
		removeTokens: () => remove('account/tokens/'),
		grant: (id, credits) => json(`account/tokens/${id}/`, body('PATCH', { credits })),
		settings: () => json('account/settings/'),
		change: (settings) => json('account/settings/', body('PATCH', settings)),
		clearSome: () => json('account/documents/', { method: 'DELETE' }),
		kept: () => json('account/storage/'),
		free: (what) => remove(`account/storage/?what=${what}`),
		fetched: async () => (await json<Fetched>('account/fetched/')).fetched,
		clearFetched: () => remove('account/fetched/')
	};
}
