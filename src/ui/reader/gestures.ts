type Point = { x: number; y: number };

/** What hands can do to a picture; places are those of the window. */
export type Gestures = {
	zoomBy(factor: number, at: Point): void;
	/** between what fits and full size */
	toggle(at: Point): void;
	/** to the next page or the one before */
	turn(step: 1 | -1): void;
};

/** Pixels of a wheel for a factor of e; a trackpad's pinch sends a few at a time. */
const WHEEL_SPAN = 240;
const LINE_PX = 16;
const DOUBLE_TAP_MS = 300;
/** Further apart, two taps are two; a finger that moves less has not moved. */
const TAP_PX = 24;
const SWIPE_PX = 56;
const SWIPE_MS = 700;

/** Watches mouse, trackpad and fingers on what scrolls a picture. @returns how to stop */
export function watchGestures(node: HTMLElement, act: Gestures): () => void {
	const stop = new AbortController();
	const options = { signal: stop.signal, passive: false };
	watchWheel(node, act, options);
	watchDrag(node, options);
	watchPinch(node, act, options);
	watchTaps(node, act, options);
	node.addEventListener(
		'dblclick',
		(event) => {
			// On a word it selects the word.
			if (!isOnText(event.target)) act.toggle(toPoint(event));
		},
		options
	);
	return () => stop.abort();
}

function watchWheel(node: HTMLElement, act: Gestures, options: AddEventListenerOptions): void {
	node.addEventListener(
		'wheel',
		(event) => {
			if (!event.ctrlKey && !event.metaKey) return;
			event.preventDefault();
			const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1);
			act.zoomBy(Math.exp(-pixels / WHEEL_SPAN), toPoint(event));
		},
		options
	);
}

/** Paper is dragged; where there is text, the mouse selects, unless the middle button holds the page. */
function watchDrag(node: HTMLElement, options: AddEventListenerOptions): void {
	let last: Point | null = null;
	node.addEventListener(
		'pointerdown',
		(event) => {
			const isDrag = event.button === 1 || (event.button === 0 && !isOnText(event.target));
			if (event.pointerType !== 'mouse' || !isDrag || isOnScrollbar(node, event)) return;
			event.preventDefault();
			node.focus({ preventScroll: true });
			getSelection()?.removeAllRanges();
			last = toPoint(event);
			node.setPointerCapture(event.pointerId);
		},
		options
	);
	node.addEventListener(
		'pointermove',
		(event) => {
			if (!last) return;
			node.scrollBy({ left: last.x - event.clientX, top: last.y - event.clientY, behavior: 'instant' });
			last = toPoint(event);
		},
		options
	);
	for (const end of ['pointerup', 'pointercancel'] as const)
		node.addEventListener(end, () => (last = null), options);
}

function watchPinch(node: HTMLElement, act: Gestures, options: AddEventListenerOptions): void {
	let spread: number | null = null;
	node.addEventListener(
		'touchmove',
		(event) => {
			const [one, two] = event.touches;
			if (!one || !two) return;
			event.preventDefault();
			const now = Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY);
			const middle = { x: (one.clientX + two.clientX) / 2, y: (one.clientY + two.clientY) / 2 };
			if (spread !== null && spread > 0) act.zoomBy(now / spread, middle);
			spread = now;
		},
		options
	);
	node.addEventListener('touchend', () => (spread = null), options);
	node.addEventListener('touchcancel', () => (spread = null), options);
}

/** Two taps of one finger, and a swipe over a page that has no room to be moved sideways. */
function watchTaps(node: HTMLElement, act: Gestures, options: AddEventListenerOptions): void {
	let start: (Point & { at: number }) | null = null;
	let tapped: (Point & { at: number }) | null = null;
	node.addEventListener(
		'touchstart',
		({ touches, timeStamp }) => {
			const [finger, another] = touches;
			start = finger && !another ? { ...toPoint(finger), at: timeStamp } : null;
		},
		options
	);
	node.addEventListener(
		'touchend',
		(event) => {
			const finger = event.changedTouches[0];
			if (!finger || !start) return;
			const [dx, dy] = [finger.clientX - start.x, finger.clientY - start.y];
			const here = { ...toPoint(finger), at: event.timeStamp };
			if (isSwipe(dx, dy, here.at - start.at) && node.scrollWidth <= node.clientWidth + 1) {
				const isForward = dx < 0 === (getComputedStyle(node).direction === 'ltr');
				act.turn(isForward ? 1 : -1);
			} else if (Math.hypot(dx, dy) < TAP_PX) {
				const isSecond = tapped && here.at - tapped.at < DOUBLE_TAP_MS && distance(tapped, here) < TAP_PX;
				if (isSecond) {
					event.preventDefault();
					act.toggle(here);
				}
				tapped = isSecond ? null : here;
			}
			start = null;
		},
		options
	);
}

function isSwipe(dx: number, dy: number, ms: number): boolean {
	return Math.abs(dx) > SWIPE_PX && Math.abs(dy) < Math.abs(dx) / 2 && ms < SWIPE_MS;
}

function isOnText(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('[data-line]') !== null;
}

function isOnScrollbar(node: HTMLElement, { clientX, clientY }: PointerEvent): boolean {
	const { left, top } = node.getBoundingClientRect();
	const [x, y] = [clientX - left - node.clientLeft, clientY - top - node.clientTop];
	return x > node.clientWidth || y > node.clientHeight || x < 0;
}

function toPoint({ clientX, clientY }: { clientX: number; clientY: number }): Point {
	return { x: clientX, y: clientY };
}

function distance(a: Point, b: Point): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}
