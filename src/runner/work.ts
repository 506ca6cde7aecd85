import { HINT_CHANNEL, readHint } from '#contract/hint.ts';
import type { Database } from '#jobs/database.ts';
import { wishedDocuments } from '#jobs/wishes.ts';
import { activeJobs, takeOver } from '#jobs/work.ts';
import { fieldOf } from '#languages/own.ts';
import { createBench, type Bench } from './bench.ts';
import { ownLanguagesHere } from './job-languages.ts';
import { runJob } from './run-job.ts';
import { runWishes } from './run-wishes.ts';
import { recogniserLoan } from './recognise.ts';

/** A lost hint costs this much time and nothing else. */
const LOOK_AGAIN_MS = 5000;

/**
 * Runs the jobs of this device, as long as `signal` lets it.
 * @throws whatever the store throws: evicted, closed by a newer version, taken over
 */
export async function work(db: Database, base: string, signal: AbortSignal): Promise<void> {
	const bench = createBench(await takeOver(db), base);
	const running = new Map<string, AbortController>();
	const drawing = new Set<string>();
	const broken = Promise.withResolvers<never>();

	const look = async () => {
		const jobs = await activeJobs(db);
		const active = new Set(jobs.map(({ uuid }) => uuid));
		for (const [uuid, abort] of running) if (!active.has(uuid)) abort.abort();
		for (const { uuid } of jobs) if (!running.has(uuid)) start(uuid);
		for (const uuid of await wishedDocuments(db)) if (!drawing.has(uuid)) draw(uuid);
	};
	const start = (uuid: string) => {
		const abort = new AbortController();
		running.set(uuid, abort);
		const run = runJob(bench, uuid, AbortSignal.any([abort.signal, signal])).finally(() =>
			running.delete(uuid)
		);
		run.catch((error: unknown) => broken.reject(error));
	};
	const draw = (uuid: string) => {
		drawing.add(uuid);
		const run = bench.openings.hold(() => runWishes(bench, uuid, signal));
		run
			.finally(() => drawing.delete(uuid))
			.then(lookAgain) // there may be new ones
			.catch((error: unknown) => broken.reject(error));
	};
	const lookAgain = () => void look().catch((error: unknown) => broken.reject(error));

	const stopListening = listen({ onChange: lookAgain, onIntent: () => warm(bench, signal) });
	try {
		await look();
		await Promise.race([aborted(signal), broken.promise]);
	} finally {
		stopListening();
		for (const abort of running.values()) abort.abort();
		bench.shortage.end();
		bench.recognisers.close();
		bench.decoders.close();
	}
}

/** Calls back at each hint, and from time to time. @returns how to stop */
function listen({ onChange, onIntent }: { onChange: () => void; onIntent: () => void }): () => void {
	const channel = new BroadcastChannel(HINT_CHANNEL);
	const timer = setInterval(onChange, LOOK_AGAIN_MS);
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		const hint = readHint(data);
		if (hint?.kind === 'job') onChange();
		if (hint?.kind === 'intent') onIntent();
	};
	return () => {
		clearInterval(timer);
		channel.close();
	};
}

function aborted(signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		if (signal.aborted) resolve();
		signal.addEventListener('abort', () => resolve(), { once: true });
	});
}

/** Somebody is choosing a file: its reading should not wait for the recogniser to load. */
function warm(bench: Bench, signal: AbortSignal): void {
	ownLanguagesHere(bench).then(
		(own) => bench.recognisers.warm(recogniserLoan(bench, fieldOf(own), signal)),
		// Whatever fails here fails again, with somebody to tell, when a page is read.
		() => undefined
	);
}
