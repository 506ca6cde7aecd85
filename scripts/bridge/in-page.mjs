/**
 * What the page of the bridge does: runs there, so it may use nothing from outside of it. Bytes come and go as base64,
 * which is all that passes.
 */
export function inPage() {
	/** @type {Map<number, { pieces: Uint8Array[], abort: AbortController, reader?: ReadableStreamDefaultReader<Uint8Array>, rest: Uint8Array }>} */
	const calls = new Map();
	const callOf = (/** @type {number} */ id) => {
		const call = calls.get(id) ?? { pieces: [], abort: new AbortController(), rest: new Uint8Array() };
		calls.set(id, call);
		return call;
	};

	Object.assign(globalThis, {
		bridge: {
			/** @param {number} id @param {string} piece */
			push(id, piece) {
				callOf(id).pieces.push(Uint8Array.from(atob(piece), (letter) => letter.charCodeAt(0)));
			},

			/** @param {number} id @param {{ method: string, path: string, headers: [string, string][] }} head */
			async send(id, { method, path, headers }) {
				const call = callOf(id);
				const hasBody = method !== 'GET' && method !== 'HEAD' && call.pieces.length > 0;
				const init = { method, headers, ...(hasBody && { body: new Blob(call.pieces) }) };
				call.pieces = [];
				const response = await fetch(path, { ...init, signal: call.abort.signal });
				call.reader = response.body?.getReader();
				return { status: response.status, headers: [...response.headers] };
			},

			/** @param {number} id @param {number} most bytes */
			async pull(id, most) {
				const call = callOf(id);
				if (call.rest.length === 0) {
					const { value, done } = (await call.reader?.read()) ?? { done: true };
					if (done || value === undefined) return null;
					call.rest = value;
				}
				const piece = call.rest.subarray(0, most);
				call.rest = call.rest.subarray(most);
				let letters = '';
				for (let at = 0; at < piece.length; at += 0x8000)
					letters += String.fromCharCode(...piece.subarray(at, at + 0x8000));
				return btoa(letters);
			},

			/** @param {number} id */
			end(id) {
				calls.get(id)?.abort.abort();
				calls.delete(id);
			}
		}
	});
}
