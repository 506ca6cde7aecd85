import type { OwnerClient, SettingsChange } from '#client/owner.ts';
import type { Account, MadeToken, NewToken, Token } from '#contract/account.ts';
import type { Settings } from '#contract/plan.ts';
import { toTrouble, type Trouble } from '#ui/trouble.ts';

/** The owner's account: what was used, the tokens, the settings. */
export class AccountDesk {
	account = $state.raw<Account | null>(null);
	/** of scripts without a token */
	anonymous = $state.raw<Account | null>(null);
	settings = $state.raw<Settings | null>(null);
	tokens = $state.raw<readonly Token[]>([]);
	/** a token that was just made: the only time that it can be read */
	made = $state.raw<MadeToken | null>(null);
	/** how many documents are deleted, while they are */
	clearing = $state.raw<number | null>(null);
	trouble = $state.raw<Trouble | null>(null);
	readonly #client: OwnerClient;
	#stop = false;

	constructor(client: OwnerClient) {
		this.#client = client;
	}

	/** Reads all of it again. */
	async refresh(): Promise<void> {
		await this.#try(async () => {
			const [account, anonymous, tokens, settings] = await Promise.all([
				this.#client.account(),
				this.#client.anonymous(),
				this.#client.tokens(),
				this.#client.settings()
			]);
			Object.assign(this, { account, anonymous, tokens, settings });
		});
	}

	/** @returns whether there is a token now */
	makeToken(wanted: NewToken): Promise<boolean> {
		return this.#change(async () => (this.made = await this.#client.makeToken(wanted)));
	}

	/** Revokes it, or removes it where it was revoked. @returns whether that went well, as for all below */
	removeToken({ id }: Token): Promise<boolean> {
		return this.#change(async () => {
			await this.#client.removeToken(id);
			if (this.made?.id === id) this.made = null;
		});
	}

	grant({ id }: Token, credits: number): Promise<boolean> {
		return this.#change(() => this.#client.grant(id, credits));
	}

	change(settings: SettingsChange): Promise<boolean> {
		return this.#change(() => this.#client.change(settings));
	}

	clearTokens(): Promise<boolean> {
		return this.#change(async () => {
			await this.#client.removeTokens();
			this.made = null;
		});
	}

	/** Deletes all documents, a few at a time. @returns how many, and whether none is left */
	async clearDocuments(): Promise<{ deleted: number; isAll: boolean }> {
		this.#stop = false;
		let left = Infinity;
		this.clearing = 0;
		await this.#change(async () => {
			while (left > 0 && !this.#stop) {
				const some = await this.#client.clearSome();
				left = some.left;
				this.clearing = (this.clearing ?? 0) + some.deleted;
			}
		});
		const deleted = this.clearing;
		this.clearing = null;
		return { deleted, isAll: left === 0 };
	}

	/** What is deleted by then stays deleted. */
	stopClearing(): void {
		this.#stop = true;
	}

	async #change(work: () => Promise<unknown>): Promise<boolean> {
		const isDone = await this.#try(work);
		if (isDone) await this.refresh();
		return isDone;
	}

	async #try(work: () => Promise<unknown>): Promise<boolean> {
		try {
			await work();
			this.trouble = null;
			return true;
		} catch (error) {
			this.trouble = toTrouble(error);
			return false;
		}
	}
}
