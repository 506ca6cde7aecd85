import { OcrError } from '#contract/error.ts';

/** Longer than any service worker takes to start; then the page is loaded again, once. */
const CLAIM_MS = 4000;
const RELOADED = 'private-ocr-reloaded';

/**
 * Resolves when this page's calls of `/api/v1` are answered by the service worker. A page has none on the very first
 * visit and after a shift-reload: it then asks the one that there is to take it on, and loads itself again where that
 * does not help.
 * @param base the site's address, ending with a slash
 * @throws {OcrError} `no_service_worker` where the browser allows none
 */
export async function ready(base: string): Promise<void> {
	if (!('serviceWorker' in navigator)) throw refused();
	const { serviceWorker } = navigator;
	const registration = await register(base);
	const { active } = await Promise.race([serviceWorker.ready, failedInstall(registration)]);
	if (!serviceWorker.controller) {
		active?.postMessage('claim');
		if (!(await controlled(serviceWorker))) return reloadOnce();
	}
	sessionStorage.removeItem(RELOADED);
}

async function register(base: string): Promise<ServiceWorkerRegistration> {
	const { serviceWorker } = navigator;
	try {
		return await serviceWorker.register(`${base}service-worker.js`, { updateViaCache: 'none' });
	} catch {
		// Offline, or the host is down: the one that is installed does as well.
		const installed = await serviceWorker.getRegistration(base);
		if (installed) return installed;
		throw refused();
	}
}

/** Rejects where a first installation fails: `serviceWorker.ready` would wait for ever. */
function failedInstall(registration: ServiceWorkerRegistration | undefined): Promise<never> {
	return new Promise((_, reject) => {
		// Some browsers and extensions answer a registration that they block with nothing.
		if (!registration) return reject(refused());
		const { installing } = registration;
		installing?.addEventListener('statechange', () => {
			if (installing.state === 'redundant' && !registration.active) reject(refused());
		});
	});
}

function controlled(serviceWorker: ServiceWorkerContainer): Promise<boolean> {
	return new Promise((resolve) => {
		const timer = setTimeout(() => resolve(serviceWorker.controller !== null), CLAIM_MS);
		serviceWorker.addEventListener(
			'controllerchange',
			() => {
				clearTimeout(timer);
				resolve(true);
			},
			{ once: true }
		);
	});
}

function reloadOnce(): Promise<never> {
	if (sessionStorage.getItem(RELOADED)) throw refused();
	sessionStorage.setItem(RELOADED, 'yes');
	location.reload();
	return new Promise(() => undefined); // the page is about to go
}

function refused(): OcrError {
	return new OcrError(
		'no_service_worker',
		'This browser does not let the page keep its reader (a service worker): open it in a normal window, over https or on localhost.'
	);
}
