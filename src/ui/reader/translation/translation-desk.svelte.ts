import type { Client } from '#client/client.ts';
import { modelsHere } from '#client/models-here.ts';
import { watchModels } from '#client/models.ts';
import { fetchOwnTranslator, ownTranslatorFor } from '#client/own-translator.ts';
import { toWire } from '#contract/error.ts';
import { canTranslate } from '#tools/tools.ts';
import { toTrouble, type Trouble } from '#ui/trouble.ts';

type Pair = { from: string; to: string };

/** What can be done about the translation of one document. */
export class TranslationDesk {
	/** whether anything on this device translates; null until that is known */
	canTranslate = $state.raw<boolean | null>(null);
	/** whether a model does, so that the browser need not fetch anything */
	hasModel = $state.raw(false);
	/** the browser would have to fetch something before it translates this pair of languages */
	wanting = $state.raw<Pair | null>(null);
	/** whether it has to, for nothing else here translates */
	mustFetch = $derived(this.wanting !== null && !this.hasModel);
	/** how much of that has come, 0…1; null where nothing is on its way */
	fetched = $state.raw<number | null>(null);
	trouble = $state.raw<Trouble | null>(null);
	#abort: AbortController | null = null;
	#asked: Pair | null = null;
	readonly #uuid: string;

	constructor(uuid: string) {
		this.#uuid = uuid;
	}

	/** Looks what there is, now and at each change. @returns how to stop */
	follow(site: string): () => void {
		const look = () =>
			void modelsHere(site).then(
				(models) => {
					this.canTranslate = canTranslate(models);
					this.hasModel = models.some(({ purpose }) => purpose === 'chat');
				},
				(error: unknown) => (this.trouble = toTrouble(error))
			);
		look();
		return watchModels(look);
	}

	/** Asks the browser about a pair of languages. @param from undefined where nobody knows */
	async ask(from: string | undefined, to: string): Promise<void> {
		const pair = from === undefined ? null : { from, to };
		this.#asked = pair;
		const ability = pair && (await ownTranslatorFor(pair));
		// Another pair may have been asked about meanwhile.
		if (this.#asked === pair) this.wanting = ability === 'wanting' ? pair : null;
	}

	async translate(client: Client, language: string): Promise<void> {
		await this.#try(() => client.translate(this.#uuid, language));
	}

	async stop(client: Client): Promise<void> {
		await this.#try(() => client.stopTranslation(this.#uuid));
	}

	/** Has the browser fetch what it wants, and then translates. To be called while the click for it counts. */
	async fetch(client: Client, pair: Pair): Promise<void> {
		const abort = new AbortController();
		this.#abort = abort;
		this.fetched = 0;
		const { signal } = abort;
		const onProgress = (part: number) => (this.fetched = part);
		const isHere = await this.#try(() => fetchOwnTranslator(pair, { signal, onProgress }));
		this.fetched = null;
		if (!isHere) return;
		this.wanting = null;
		await this.translate(client, pair.to);
	}

	/** Nobody waits for the browser any more. */
	leave(): void {
		this.#abort?.abort();
	}

	async #try(work: () => Promise<unknown>): Promise<boolean> {
		try {
			await work();
			this.trouble = null;
			return true;
		} catch (error) {
			if (toWire(error).code !== 'cancelled') this.trouble = toTrouble(error);
			return false;
		}
	}
}
