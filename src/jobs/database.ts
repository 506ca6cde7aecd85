import { OWNER, type AccountRow } from '#accounts/account.ts';
import type { UsageRow } from '#accounts/period.ts';
import type { SeenTime } from '#accounts/retention.ts';
import { Dexie, type EntityTable, type Table } from 'dexie/dist/modern/dexie.mjs';
import type { ChatCitation } from '#contract/chat.ts';
import type { WireError } from '#contract/error.ts';
import type { FamilyName } from '#contract/family.ts';
import type { MadeFile } from '#contract/format.ts';
import { HINT_CHANNEL, type Hint } from '#contract/hint.ts';
import type { PlanName, Settings, TokenPlan } from '#contract/plan.ts';
import type { Rotation, Status, TextLayerUse, Tier, ToolSlug } from '#contract/values.ts';
import type { ConfidenceSum } from '#document/confidence.ts';
import type { Page } from '#document/document.ts';
import type { Change } from '#document/change.ts';

export type JobRow = {
	/** grows with each job: the order of the list, whatever the clock does */
	seq: number;
	uuid: string;
	/** whose it is, and by which plan it was taken */
	account: string;
	plan: PlanName;
	status: Status;
	filename: string;
	family: FamilyName;
	sizeBytes: number;
	tier: Tier;
	/** the vision model that reads it; absent where none does */
	engine?: string;
	/** the preset that was asked for, null for none; absent in rows of older versions */
	tool?: ToolSlug | null;
	/** as the caller wrote it */
	language: string;
	/** where that was `auto`: what its pages are read with, like `fr` or `de+en`; null until it is settled */
	readWith: string | null;
	/** where that was `auto`: what the document was found to be in, as our codes */
	detectedLanguages: string[];
	/** ISO 8601 */
	createdAt: string;
	finishedAt: string | null;
	/** as the caller wrote it, null for all pages */
	pages: string | null;
	textLayer: TextLayerUse;
	/** of a locked PDF; forgotten when the job ends */
	password: string | null;
	/** of the job, which may have picked some of the document's; null until the file was opened */
	pageCount: number | null;
	/** the pages that were picked, from 0; null for all */
	pageIndexes: number[] | null;
	/** read or failed: no longer to do */
	pagesDone: number;
	pagesFailed: number;
	confidence: ConfidenceSum;
	/** the language whose data it waits for, its English name, and how much of it has come, 0…1; absent where it waits for none */
	fetching?: { language: string; name?: string; part: number | null };
	warnings: string[];
	/** what it is translated into; absent where nobody has wanted that */
	translation?: TranslationState;
	error: WireError | null;
	/** credits that are reserved for it, and those of the pages that were read once it has ended */
	charged: number;
	/** the day on which they were, as `localDay` has it; null before */
	chargedOn: string | null;
	/** the upload and the pictures of its pages are kept no longer */
	filesDeleted: boolean;
	/** the job that first read this file, where this one reads it again */
	againOf?: string;
	/** by how much its pages were turned before they were read, clockwise; absent where that was found */
	rotation?: Rotation;
	/** a person has changed something since */
	corrected?: boolean;
	/** the file itself is at fault, or its caller has no credits left: a POST that still waits turns this job into its refusal */
	refused: boolean;
};

/** How far a translation is. */
export type TranslationState = {
	/** our code */
	language: string;
	status: 'processing' | 'done' | 'failed';
	/** pages that need no more work */
	pagesDone: number;
	/** as short sentences */
	warnings: string[];
	error: WireError | null;
};

/** The texts of a page that are translated, those of earlier corrections among them; null for one that is kept as it stands. */
export type TranslationRow = {
	uuid: string;
	index: number;
	/** how often it was begun without coming to its end: a page that kills its tab must not do so for ever */
	attempts: number;
	texts: [text: string, translation: string | null][];
};

/** One page that needs no more work: read, or given up. */
export type PageRow = { uuid: string; index: number } & (
	| { page: Page; error: null; /** how it was decoded, as short sentences */ warnings: string[] }
	| { page: null; error: WireError }
);

/** A page under way, and how often it was begun: a page that kills its tab must not do so for ever. */
export type ClaimRow = { uuid: string; index: number; attempts: number };

/** A Blob as rows hold it: itself, with its bytes on the disk, or its bytes where the browser stores no Blobs. */
export type KeptBlob = Blob | { bytes: ArrayBuffer; type: string };

/** A file that was made of a finished job, kept until the job changes or goes. */
export type ExportRow = { uuid: string; format: MadeFile; blob: KeptBlob };

/** A file that somebody waits for. A new wish for the same file has a new id: what was made for an old one is stale. */
export type ExportWishRow = {
	id: number;
	uuid: string;
	format: MadeFile;
	/** how often it was begun: a file that kills its tab must not do so for ever */
	attempts: number;
	/** why it cannot be made; null while it is waited for */
	error: WireError | null;
};

/** A question about a job, with its answer as far as there is one. The conversation is all those of a job and account. */
export type TurnRow = {
	/** grows: the order of the conversation */
	id: number;
	/** of the job; `''` of all those of the account */
	uuid: string;
	account: string;
	question: string;
	/** `stopped` is an answer too, as far as it came */
	status: 'wanted' | 'answering' | 'done' | 'stopped' | 'failed';
	answer: string;
	citations: ChatCitation[];
	error: WireError | null;
	/** how often it was begun: one that kills its tab must not do so for ever */
	attempts: number;
	/** of the POST that asks, as long as that is not answered: its resending by the browser asks nothing new */
	key: string | null;
	instance: string;
};

/** A POST that has not been answered yet. `key` is the same for a request and for its resending by the browser. */
export type RequestRow = { id: string; key: string; instance: string; uuid: string };

/** A token, as far as it is kept. */
export type TokenRow = {
	/** SHA-256 of the token, as hex digits */
	hash: string;
	id: string;
	account: string;
	plan: TokenPlan;
	name: string;
	last4: string;
	/** ISO 8601 */
	createdAt: string;
	/** to the minute */
	lastUsedAt: string | null;
	revokedAt: string | null;
};

/** A job that has ended and still has its files, and when that was seen, as `SeenTime` counts. */
export type KeepingRow = { uuid: string; sinceMs: number };

/** The words of a job that has ended, and of its name, as `search/terms.ts` has them. */
export type TermRow = { seq: number; terms: string[] };
/** The texts of the pages of a job that is in the index, in order. */
export type TextRow = { seq: number; pages: { index: number; text: string }[] };
/** An address that was asked for over the network, and how often: what the privacy page shows. */
export type FetchedRow = {
	url: string;
	/** a request's destination */
	kind: string;
	/** with a method that sends something */
	sent: boolean;
	count: number;
	/** ISO 8601 */
	firstAt: string;
	lastAt: string;
};

/** A page as another job has read it, kept with the document that has taken it over, with its picture where it has one. */
export type ReadingRow = {
	uuid: string;
	from: string;
	index: number;
	page: Page;
	image: KeptBlob | null;
};

/** Who may write, and what the runner has seen of time. */
export type LeaseRow = { id: 'runner'; epoch: number; seen?: SeenTime };

/**
 * The only memory of the product. Everything else, in whichever thread, may be stopped at any moment.
 * Dexie closes the connection by itself when a newer version of the app upgrades the schema.
 */
export class Database extends Dexie {
	declare jobs: EntityTable<JobRow, 'seq'>;
	declare files: EntityTable<{ uuid: string; blob: KeptBlob }, 'uuid'>;
	declare pages: Table<PageRow, [uuid: string, index: number]>;
	declare images: Table<{ uuid: string; index: number; blob: KeptBlob }, [uuid: string, index: number]>;
	declare claims: Table<ClaimRow, [uuid: string, index: number]>;
	/** what a person has corrected in a document, the earliest first, and what they have taken back */
	declare changes: EntityTable<{ uuid: string; changes: Change[]; undone?: Change[] }, 'uuid'>;
	/** pages whose picture somebody waits to see */
	declare wishes: Table<{ uuid: string; index: number }, [uuid: string, index: number]>;
	declare exports: Table<ExportRow, [uuid: string, format: MadeFile]>;
	declare exportWishes: EntityTable<ExportWishRow, 'id'>;
	declare translations: Table<TranslationRow, [uuid: string, index: number]>;
	declare turns: EntityTable<TurnRow, 'id'>;
	declare requests: EntityTable<RequestRow, 'id'>;
	declare lease: EntityTable<LeaseRow, 'id'>;
	declare accounts: EntityTable<AccountRow, 'id'>;
	declare tokens: EntityTable<TokenRow, 'hash'>;
	declare usage: Table<UsageRow, [account: string, period: string]>;
	/** what the owner has set; no row before */
	declare settings: EntityTable<Settings & { id: 'all' }, 'id'>;
	declare keeping: EntityTable<KeepingRow, 'uuid'>;
	declare readings: Table<ReadingRow, [uuid: string, from: string, index: number]>;
	/** the index of all documents, by the `seq` of their jobs */
	declare terms: EntityTable<TermRow, 'seq'>;
	declare texts: EntityTable<TextRow, 'seq'>;
	/** jobs whose text has changed since they were put into the index */
	declare unindexed: EntityTable<{ id: number; seq: number }, 'id'>;
	declare fetched: EntityTable<FetchedRow, 'url'>;
	readonly #channel = new BroadcastChannel(HINT_CHANNEL);
	#blobTrial: Promise<boolean> | undefined;

	constructor(name = 'private-ocr') {
		super(name);
		this.version(1).stores({
			jobs: '++seq, &uuid, status',
			files: 'uuid',
			pages: '[uuid+index], uuid',
			images: '[uuid+index], uuid',
			claims: '[uuid+index], uuid',
			requests: 'id, key, uuid',
			lease: 'id'
		});
		this.version(2)
			.stores({ wishes: '[uuid+index], uuid' })
			.upgrade(async (transaction) => {
				const absent = { pages: null, textLayer: 'auto', password: null, pageIndexes: null };
				await transaction.table('jobs').toCollection().modify(absent);
			});
		this.version(3)
			.stores({})
			.upgrade(async (transaction) => {
				const absent = { readWith: null, detectedLanguages: [] };
				await transaction.table('jobs').toCollection().modify(absent);
			});
		this.version(4).stores({
			changes: 'uuid',
			exports: '[uuid+format], uuid',
			exportWishes: '++id, &[uuid+format], uuid'
		});
		this.version(5)
			.stores({
				jobs: '++seq, &uuid, status, account',
				accounts: 'id',
				tokens: 'hash, &id, account',
				usage: '[account+period], account',
				settings: 'id',
				keeping: 'uuid'
			})
			.upgrade(async (transaction) => {
				const owned = { account: OWNER, plan: 'owner', charged: 0, chargedOn: null, filesDeleted: false };
				await transaction.table('jobs').toCollection().modify(owned);
			});
		this.version(6).stores({
			readings: '[uuid+from+index], uuid',
			terms: 'seq, *terms',
			texts: 'seq',
			unindexed: '++id, seq',
			fetched: 'url',
			turns: '++id, uuid, [uuid+account], status, key'
		});
		this.version(7).stores({
			jobs: '++seq, &uuid, status, account, translation.status',
			translations: '[uuid+index], uuid'
		});
	}

	/** Whether rows may hold Blobs: WebKit refuses them in private windows. Tried once, and nothing of it stays. */
	storesBlobs(): Promise<boolean> {
		this.#blobTrial ??= this.transaction('rw', this.files, async () => {
			await this.files.put({ uuid: '', blob: new Blob(['trial']) });
			await this.files.delete('');
		}).then(
			() => true,
			() => false
		);
		return this.#blobTrial;
	}

	/** Tells the other threads that this job may have changed. */
	announce(uuid: string): void {
		this.#channel.postMessage({ kind: 'job', uuid } satisfies Hint);
	}

	/** Tells them that something was asked or answered about it. */
	announceChat(uuid: string): void {
		this.#channel.postMessage({ kind: 'chat', uuid } satisfies Hint);
	}
}
