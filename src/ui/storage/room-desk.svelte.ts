import type { OwnerClient } from '#client/owner.ts';
import {
	keepStored,
	measureCaches,
	measureRoom,
	removeLanguages,
	removeModels,
	removeParts,
	type Room
} from '#client/storage.ts';
import { toTrouble, type Trouble } from '#ui/trouble.ts';

/** What takes room, in the order in which it is shown. */
export const KINDS = ['text', 'files', 'made', 'languages', 'models', 'app'] as const;
export type Kind = (typeof KINDS)[number];

/** What takes room on this device, and what can be done about it. */
export class RoomDesk {
	/** in bytes; null until it was measured */
	bytes = $state.raw<Record<Kind, number> | null>(null);
	documents = $state.raw(0);
	room = $state.raw<Room | null>(null);
	trouble = $state.raw<Trouble | null>(null);
	/** how many documents are deleted, while they are */
	deleting = $state.raw<number | null>(null);
	readonly #client: OwnerClient;
	readonly #base: string;
	#stop = false;

	/** @param base the site's address, ending with a slash */
	constructor(client: OwnerClient, base: string) {
		this.#client = client;
		this.#base = base;
	}

	async measure(): Promise<void> {
		await this.#try(async () => {
			const [kept, caches, room] = await Promise.all([this.#client.kept(), measureCaches(), measureRoom()]);
			const { documents, ...ofDocuments } = kept;
			this.documents = documents;
			this.bytes = { ...ofDocuments, ...caches };
			this.room = room;
		});
	}

	/** @returns whether all of it is gone */
	async free(kind: Kind): Promise<boolean> {
		let isAll = true;
		const isDone = await this.#try(async () => {
			if (kind === 'text') isAll = await this.#deleteDocuments();
			else if (kind === 'languages') await removeLanguages(this.#base);
			else if (kind === 'models') await removeModels();
			else if (kind === 'app') await removeParts();
			else await this.#client.free(kind);
		});
		await this.measure();
		return isDone && isAll;
	}

	/** What is deleted by then stays deleted. */
	stop(): void {
		this.#stop = true;
	}

	/** @returns whether the browser keeps what is here from now on */
	async keep(): Promise<boolean> {
		const isKept = await keepStored();
		this.room = await measureRoom();
		return isKept;
	}

	async #deleteDocuments(): Promise<boolean> {
		this.#stop = false;
		this.deleting = 0;
		try {
			for (let left = Infinity; left > 0;) {
				if (this.#stop) return false;
				const some = await this.#client.clearSome();
				left = some.left;
				this.deleting += some.deleted;
			}
			return true;
		} finally {
			this.deleting = null;
		}
	}

	async #try(work: () => Promise<void>): Promise<boolean> {
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
