import {
	BadModel,
	fetchModel,
	listModels,
	lookAt,
	removeModel,
	takeFolder,
	watchModels,
	type Device,
	type ModelAddress,
	type ModelEntry,
	type ModelProgress
} from '#client/models.ts';
import { stockUp } from '#client/offline.ts';
import { toWire } from '#contract/error.ts';
import { modelWords } from '#i18n/models.ts';
import { toTrouble, type Trouble } from '#ui/trouble.ts';

/** The models there are, which are on this device, and those on their way. */
export class ModelDesk {
	device = $state.raw<Device | null>(null);
	models = $state.raw<readonly ModelEntry[]>([]);
	fetching = $state.raw<ReadonlyMap<string, ModelProgress>>(new Map());
	troubles = $state.raw<ReadonlyMap<string, Trouble>>(new Map());
	/** a model that is being copied from a folder, and what went wrong with one */
	copying = $state.raw<ModelProgress | null>(null);
	folderTrouble = $state.raw<Trouble | null>(null);
	/** whether an address is looked at, and what was wrong with one */
	looking = $state(false);
	addressTrouble = $state.raw<Trouble | null>(null);
	trouble = $state.raw<Trouble | null>(null);
	readonly #aborts = new Map<string, AbortController>();

	/** Reads the list, now and at each change. @returns how to stop */
	follow(base: string): () => void {
		const refresh = () => void this.#refresh(base);
		refresh();
		return watchModels(refresh);
	}

	/** @returns whether it is here now */
	async fetch(base: string, { model, variant, loaded, total }: ModelEntry): Promise<boolean> {
		if (!variant) return false;
		const abort = new AbortController();
		this.#aborts.set(model.id, abort);
		this.#tell(model.id, null);
		this.#progress(model.id, { loaded, total: loaded > 0 ? total : null, part: 1, parts: 1 });
		try {
			await fetchModel(base, model, variant, {
				signal: abort.signal,
				onProgress: (progress) => this.#progress(model.id, progress)
			});
			await this.#refresh(base);
			// So that it also reads without a network.
			stockUp(base, () => undefined).catch(() => undefined);
			return true;
		} catch (error) {
			if (toWire(error).code !== 'cancelled') this.#tell(model.id, this.#told(error));
			await this.#refresh(base);
			return false;
		} finally {
			this.#aborts.delete(model.id);
			this.#progress(model.id, null);
		}
	}

	/** What has come so far is kept: the next try goes on from there. */
	pause(id: string): void {
		this.#aborts.get(id)?.abort();
	}

	async remove(base: string, id: string): Promise<void> {
		await removeModel(base, id);
		await this.#refresh(base);
	}

	/** Looks at what lies at an address, and fetches it. @returns its name, null where it is not here then */
	async takeAddress(base: string, address: ModelAddress): Promise<string | null> {
		const found = await this.#lookAt(base, address);
		if (!found) return null;
		const { id, name } = found.model;
		const entry = this.models.find(({ model }) => model.id === id) ?? found;
		if (entry === found) this.models = [...this.models, found];
		if (entry.state === 'here' || (await this.fetch(base, entry))) return name;
		// Of one that could not even be begun there is no row.
		if (!this.models.some(({ model }) => model.id === id))
			this.addressTrouble = this.troubles.get(id) ?? null;
		return null;
	}

	/** @param files of a folder, with their paths below it @returns its name, null where it was not taken */
	async take(base: string, name: string, files: ReadonlyMap<string, Blob>): Promise<string | null> {
		this.folderTrouble = null;
		try {
			const signal = new AbortController().signal;
			const model = await takeFolder(base, name, files, {
				signal,
				onProgress: (progress) => (this.copying = progress)
			});
			await this.#refresh(base);
			stockUp(base, () => undefined).catch(() => undefined);
			return model.name;
		} catch (error) {
			this.folderTrouble = this.#told(error);
			return null;
		} finally {
			this.copying = null;
		}
	}

	async #lookAt(base: string, address: ModelAddress): Promise<ModelEntry | null> {
		this.looking = true;
		this.addressTrouble = null;
		try {
			return await lookAt(base, address);
		} catch (error) {
			this.addressTrouble = this.#told(error);
			return null;
		} finally {
			this.looking = false;
		}
	}

	async #refresh(base: string): Promise<void> {
		try {
			const { device, models } = await listModels(base);
			this.device = device;
			this.models = models;
			this.trouble = null;
		} catch (error) {
			this.trouble = toTrouble(error);
		}
	}

	/** Its own sentence says which file it was, or how much room is missing. */
	#told(error: unknown): Trouble {
		const { code, message } = toWire(error);
		const trouble = toTrouble(error);
		if (error instanceof BadModel) return { ...trouble, sentence: modelWords.bad[error.reason] };
		return code === 'model_missing' || code === 'storage_full' ? { ...trouble, sentence: message } : trouble;
	}

	#progress(id: string, progress: ModelProgress | null): void {
		this.fetching = changed(this.fetching, id, progress);
	}

	#tell(id: string, trouble: Trouble | null): void {
		this.troubles = changed(this.troubles, id, trouble);
	}
}

function changed<T>(map: ReadonlyMap<string, T>, key: string, value: T | null): ReadonlyMap<string, T> {
	const next = new Map(map);
	if (value === null) next.delete(key);
	else next.set(key, value);
	return next;
}
