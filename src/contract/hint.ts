/**
 * The BroadcastChannel on which threads tell each other that something may have changed.
 * A message is only ever a hint: whoever hears one reads the store, and nothing breaks when one is lost.
 */
export const HINT_CHANNEL = 'private-ocr';

/** Held by the runner while this device has no room for the pages that it reads. */
export const NO_ROOM_LOCK = 'private-ocr no room';

export type Hint =
	/** this job was created, changed or deleted */
	| { kind: 'job'; uuid: string }
	/** something was asked or answered about this job */
	| { kind: 'chat'; uuid: string }
	/** a person is about to hand in a file: have a recogniser ready */
	| { kind: 'intent' }
	/** a language pack came or went */
	| { kind: 'languages' }
	/** somebody looks at a page of the app */
	| { kind: 'seen' }
	/** a model came or went */
	| { kind: 'models' }
	/** a tab that waits to run asks the one that runs for a sign of life */
	| { kind: 'ping' }
	| { kind: 'beat' };

/** The hint in a message, or null where another program of this origin wrote something else on the channel. */
export function readHint(data: unknown): Hint | null {
	if (typeof data !== 'object' || data === null || !('kind' in data)) return null;
	if (data.kind === 'job' || data.kind === 'chat')
		return 'uuid' in data && typeof data.uuid === 'string' ? { kind: data.kind, uuid: data.uuid } : null;
	return isPlain(data.kind) ? { kind: data.kind } : null;
}

const PLAIN = ['intent', 'languages', 'models', 'seen', 'ping', 'beat'] as const;

function isPlain(kind: unknown): kind is (typeof PLAIN)[number] {
	return PLAIN.some((plain) => plain === kind);
}
