/** Source: FIPS 180-4, section 4.2.2: the first 32 bits of the fractional parts of the cube roots of the first primes */
const ROUNDS = primes(64).map((prime) => fraction(Math.cbrt(prime)));
/** Section 5.3.3: of their square roots */
const BEGIN = primes(8).map((prime) => fraction(Math.sqrt(prime)));
const BLOCK = 64;

/**
 * SHA-256 of bytes that come in pieces. The browser's own wants them all at once, and a model has more than fit into
 * the memory of a phone.
 */
export class Sha256 {
	readonly #state = Uint32Array.from(BEGIN);
	readonly #words = new Uint32Array(64);
	readonly #rest = new Uint8Array(BLOCK);
	#restLength = 0;
	#length = 0;

	update(bytes: Uint8Array): void {
		this.#length += bytes.length;
		let at = 0;
		if (this.#restLength > 0) {
			at = Math.min(BLOCK - this.#restLength, bytes.length);
			this.#rest.set(bytes.subarray(0, at), this.#restLength);
			this.#restLength += at;
			if (this.#restLength < BLOCK) return;
			this.#block(this.#rest, 0);
			this.#restLength = 0;
		}
		for (; at + BLOCK <= bytes.length; at += BLOCK) this.#block(bytes, at);
		this.#rest.set(bytes.subarray(at));
		this.#restLength = bytes.length - at;
	}

	/** In hex. Nothing can be added afterwards. */
	digest(): string {
		const length = this.#length;
		const padding = new Uint8Array(BLOCK + ((BLOCK * 2 - 9 - (length % BLOCK)) % BLOCK) + 9 - BLOCK);
		padding[0] = 0x80;
		const view = new DataView(padding.buffer);
		view.setUint32(padding.length - 8, Math.floor(length / 2 ** 29));
		view.setUint32(padding.length - 4, (length << 3) >>> 0);
		this.update(padding);
		return [...this.#state].map((word) => word.toString(16).padStart(8, '0')).join('');
	}

	#block(bytes: Uint8Array, begin: number): void {
		const words = this.#words;
		for (let i = 0, at = begin; i < 16; i++, at += 4)
			words[i] =
				(of(bytes, at) << 24) | (of(bytes, at + 1) << 16) | (of(bytes, at + 2) << 8) | of(bytes, at + 3);
		for (let i = 16; i < 64; i++) {
			const a = of(words, i - 15);
			const b = of(words, i - 2);
			const s0 = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3);
			const s1 = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10);
			words[i] = (of(words, i - 16) + s0 + of(words, i - 7) + s1) | 0;
		}
		this.#mix(words);
	}

	#mix(words: Uint32Array): void {
		let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = this.#state;
		for (let i = 0; i < 64; i++) {
			const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
			const first = (h + s1 + ((e & f) ^ (~e & g)) + (ROUNDS[i] ?? 0) + of(words, i)) | 0;
			const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
			const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
			// One after another: as one assignment of eight it is several times slower.
			h = g;
			g = f;
			f = e;
			e = (d + first) | 0;
			d = c;
			c = b;
			b = a;
			a = (first + second) | 0;
		}
		for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) this.#state[i] = of(this.#state, i) + word;
	}
}

function of(list: Uint8Array | Uint32Array, index: number): number {
	return list[index] ?? 0;
}

function turned(word: number, by: number): number {
	return (word >>> by) | (word << (32 - by));
}

function fraction(root: number): number {
	return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

function primes(count: number): number[] {
	const found: number[] = [];
	for (let next = 2; found.length < count; next++)
		if (found.every((prime) => next % prime !== 0)) found.push(next);
	return found;
}
