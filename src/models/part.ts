import type { Bytes } from './download.ts';
import type { Part } from './hosted.ts';
import { Sha256 } from './sha256.ts';

/** A part that is not what it should be: fetch it anew, or from elsewhere. */
export class BadPart extends Error {}

/** Adds a part up as it comes, and tells in the end whether it is what it should be. */
export class PartCheck {
	readonly #part: Part;
	#sha256 = new Sha256();
	#small: Bytes[] = [];
	#length = 0;

	constructor(part: Part) {
		this.#part = part;
	}

	get length(): number {
		return this.#length;
	}

	add(piece: Bytes): void {
		this.#length += piece.length;
		if (this.#part.hash.kind === 'sha256') this.#sha256.update(piece);
		// Only settings are named by git's hash: it begins with the length of the whole.
		else this.#small.push(piece);
	}

	restart(): void {
		this.#sha256 = new Sha256();
		this.#small = [];
		this.#length = 0;
	}

	/** @throws {BadPart} */
	async finish(): Promise<void> {
		const { path, bytes, hash } = this.#part;
		if (this.#length !== bytes)
			throw new BadPart(`${path} has ${this.#length} bytes, and should have ${bytes}.`);
		const hex = hash.kind === 'sha256' ? this.#sha256.digest() : await gitHash(this.#small, bytes);
		if (hex !== hash.hex) throw new BadPart(`${path} is not the file it should be.`);
	}
}

/** Source: Git Internals, "Git Objects": SHA-1 of `blob`, the length, NUL and the content */
async function gitHash(pieces: Bytes[], length: number): Promise<string> {
	const content = new Blob([`blob ${length}\0`, ...pieces]);
	const digest = await crypto.subtle.digest('SHA-1', await content.arrayBuffer());
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a part has to be, for one that a person hands in: what it is. */
export async function measured(path: string, file: Blob): Promise<Part> {
	const hash = new Sha256();
	for await (const piece of file.stream() as unknown as AsyncIterable<Bytes>) hash.update(piece);
	return { path, bytes: file.size, hash: { kind: 'sha256', hex: hash.digest() } };
}
