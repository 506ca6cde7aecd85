import type { JobSummary } from '#contract/job.ts';

const DONE: JobSummary = {
	uuid: '0'.repeat(32),
	status: 'done',
	tier: 'cpu',
	engine: 'tesseract',
	tool: null,
	language: 'auto',
	family: 'pdf',
	size_bytes: 1_240_000,
	detected_languages: [],
	corrected: false,
	again_of: null,
	turned: null,
	page_count: 3,
	page_indexes: null,
	pages_done: 3,
	waiting_for: null,
	mean_confidence: 0.94,
	filename: 'Lease, signed.pdf',
	created_at: '2026-11-30T09:12:00.000Z',
	finished_at: '2026-11-30T09:12:20.000Z',
	warnings: [],
	files_deleted: false,
	translation: null,
	error: null
};

const running = { status: 'processing', finished_at: null, mean_confidence: null } as const;

const STATES: Partial<JobSummary>[] = [
	{ ...running, status: 'pending', page_count: null, pages_done: 0, filename: 'just-handed-in.tiff' },
	{
		...running,
		page_count: 24,
		pages_done: 7,
		filename: 'Minutes of the general meeting, with all annexes.pdf'
	},
	{
		...running,
		pages_done: 0,
		filename: 'بيان.png',
		waiting_for: { what: 'language', language: 'ar', name: 'Arabic', part: 0.4 }
	},
	{ ...running, pages_done: 1, filename: 'no-room.pdf', waiting_for: { what: 'room' } },
	{
		...running,
		filename: 'huurcontract.pdf',
		translation: { language: 'en', status: 'processing', pages_done: 1, error: null }
	},
	{},
	{
		filename: 'receipt.jpg',
		page_count: 1,
		pages_done: 1,
		mean_confidence: 0.61,
		warnings: ['Page 1 is blurred.']
	},
	{
		status: 'failed',
		filename: 'stopped.pdf',
		page_count: 40,
		pages_done: 12,
		error: { code: 'cancelled', message: 'Cancelled.' }
	},
	{
		status: 'failed',
		filename: 'スキャン.pdf',
		page_count: 2,
		pages_done: 0,
		mean_confidence: null,
		error: { code: 'engine_failed', message: 'It stopped twice.' }
	}
];

/** A document in each state that the list knows. */
export const SAMPLE_JOBS: readonly JobSummary[] = STATES.map((state, at) => ({
	...DONE,
	...state,
	uuid: String(at).repeat(32)
}));
