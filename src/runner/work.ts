import { Busy } from '#contract/busy.ts';
import { HINT_CHANNEL, readHint } from '#contract/hint.ts';
import type { Database } from '#jobs/database.ts';
import { readToDo } from '#jobs/to-do.ts';
import { takeOver } from '#jobs/work.ts';
import { fieldOf } from '#languages/own.ts';
import { createBench, type Bench } from './bench.ts';
import { ownLanguagesHere } from './job-languages.ts';
import { keepClean } from './keep-clean.ts';
import { IndexKeeper } from './keep-indexed.ts';
import { Ongoing } from './ongoing.ts';
import { runExport } from './run-export.ts';
import { runJob } from './run-job.ts';
import { runTranslation } from './run-translation.ts';
import { runTurn } from './run-turn.ts';
import { runWishes } from './run-wishes.ts';
import { recogniserLoan } from './recognise.ts';
import type { Offer } from './start.ts';

/** A lost hint costs this much time and nothing else. */
const LOOK_AGAIN_MS = 5000;

/**
 * Runs the jobs of this device, as long as `signal` lets it.
 * @param options.isIntended a person was about to hand in a file when this began
 * @param options.offer asks the page for what the browser has of its own
 * @throws whatever the store throws: evicted, closed by a newer version, taken over
 */
export async function work(
	db: Database,
	base: string,
	{ signal, isIntended, offer }: { signal: AbortSignal; isIntended: boolean; offer: Offer | null }
): Promise<void> {
	const bench = createBench(await takeOver(db), base, offer);
	const broken = Promise.withResolvers<never>();
	const stop = new AbortController();
	const all = AbortSignal.any([stop.signal, signal]);
	const jobs = new Ongoing<string>((uuid, signal) => runJob(bench, uuid, signal), broken.reject, all);
	const exports = new Ongoing<number>((id, signal) => runExport(bench, id, signal), broken.reject, all);
	const index = new IndexKeeper(bench.lease, all);
	const turns = new Ongoing<number>((id, signal) => runTurn(bench, id, signal), broken.reject, all);
	const translations = new Ongoing<string>(
		(uuid, signal) => runTranslation(bench, uuid, signal),
		broken.reject,
		all
	);
	const drawing = new Set<string>();

	const busy = new Busy();
	const look = async () => {
		const toDo = await readToDo(db);
		busy.set(toDo.jobs.length + toDo.exports.length + toDo.translations.length > 0);
		jobs.want(toDo.jobs);
		exports.want(toDo.exports);
		translations.want(toDo.translations);
		turns.want(toDo.turns);
		for (const uuid of toDo.drawings) if (!drawing.has(uuid)) draw(uuid);
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

	const stopListening = listen({
		onChange: lookAgain,
		onJob: () => index.wake(),
		onIntent: () => warm(bench, signal)
	});
	try {
		if (isIntended) warm(bench, signal);
		await look();
		for (const keeping of [keepClean(bench.lease, bench.now, all), index.run()])
			keeping.catch((error: unknown) => broken.reject(error));
		await Promise.race([aborted(signal), broken.promise]);
	} finally {
		stopListening();
		stop.abort();
		busy.set(false);
		bench.shortage.end();
		const { recognisers, decoders, exporters, vision, answerers } = bench;
		for (const pool of [recognisers, decoders, exporters, vision, answerers]) pool.close();
	}
}

/** Calls back at each hint, and from time to time. @returns how to stop */
function listen({
	onChange,
	onJob,
	onIntent
}: Record<'onChange' | 'onJob' | 'onIntent', () => void>): () => void {
	const channel = new BroadcastChannel(HINT_CHANNEL);
	const timer = setInterval(onChange, LOOK_AGAIN_MS);
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		const hint = readHint(data);
		if (hint?.kind === 'job' || hint?.kind === 'chat') onChange();
		if (hint?.kind === 'job') onJob();
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
