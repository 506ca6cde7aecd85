import { BUSY_LOCK } from '#contract/busy.ts';
import { whenQuiet } from './quiet.ts';

/** Between two looks whether everybody has finished. */
const LOOK_AGAIN_MS = 1000;
/** A version that the browser ends at that moment has not heard that it shall take over. */
const TELLINGS = 5;
/** A page that stays open asks the host for a new version when it is looked at again, at most so often. */
const ASK_AGAIN_MS = 60 * 60 * 1000;

/**
 * Calls back when a new version of the app is here and waits: at once, or whenever one has been fetched.
 * @param base the site's address, ending with a slash @returns how to stop
 */
export function watchUpdates(base: string, onWaiting: () => void): () => void {
	const stop = new AbortController();
	void navigator.serviceWorker.getRegistration(base).then((registration) => {
		if (registration && !stop.signal.aborted) watch(registration, onWaiting, stop.signal);
	});
	return () => stop.abort();
}

function watch(registration: ServiceWorkerRegistration, onWaiting: () => void, signal: AbortSignal): void {
	const look = () => {
		if (registration.waiting && registration.active) onWaiting();
	};
	const listen = () => registration.installing?.addEventListener('statechange', look, { signal });
	registration.addEventListener('updatefound', listen, { signal });
	listen();
	look();
	let askedAt = performance.now();
	const ask = () => {
		if (document.visibilityState !== 'visible' || performance.now() - askedAt < ASK_AGAIN_MS) return;
		askedAt = performance.now();
		// Offline, or the host is down: the next look asks again.
		registration.update().catch(() => undefined);
	};
	document.addEventListener('visibilitychange', ask, { signal });
}

/** Calls back when another version answers this page from now on: its own files are about to be gone. */
export function watchTakeOver(onTakenOver: () => void): void {
	navigator.serviceWorker.addEventListener('controllerchange', onTakenOver, { once: true });
}

/**
 * Lets the version that waits take over, as soon as no tab would lose anything; every page then hears of it.
 * @param onBusy called when it has to wait for somebody
 */
export async function takeOver(base: string, onBusy: () => void, signal: AbortSignal): Promise<void> {
	const act = () => takeOverNow(base);
	while (!signal.aborted) {
		const isDone = await navigator.locks.request(BUSY_LOCK, { ifAvailable: true }, async (lock) => {
			if (lock && !signal.aborted) await act();
			return lock !== null;
		});
		if (isDone || signal.aborted) return;
		onBusy();
		await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
	}
}

/**
 * The same whoever is busy: what they have not saved is done again. Said at a moment without requests: a version that
 * is told to take over while the running one answers waits until Chromium ends that one, which may be long.
 */
export async function takeOverNow(base: string): Promise<void> {
	for (let tellings = 0; tellings < TELLINGS; tellings++) {
		const waiting = (await navigator.serviceWorker.getRegistration(base))?.waiting;
		if (!waiting) return;
		await whenQuiet(() => tell(waiting));
	}
}

/** Until it has heard of it, or nothing happens. */
function tell(waiting: ServiceWorker): Promise<void> {
	return new Promise((resolve) => {
		waiting.addEventListener('statechange', () => resolve(), { once: true });
		setTimeout(resolve, LOOK_AGAIN_MS);
		waiting.postMessage('take over');
	});
}
