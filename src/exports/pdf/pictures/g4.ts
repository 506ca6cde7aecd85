import { type Code, END_OF_LINE, HORIZONTAL, LONGEST_RUN, PASS, RUNS, VERTICAL } from './g4-codes.ts';

/** A picture in black and white: one byte a pixel, row-major, 1 where it is black. */
export type Bilevel = { width: number; height: number; black: Uint8Array };

/** Packs a picture as CCITT Group 4: each row by where it differs from the one above. Source: ITU-T T.6, 2.2 */
export function encodeG4({ width, height, black }: Bilevel): Uint8Array<ArrayBuffer> {
	const bits = new BitWriter();
	let above: Uint8Array = new Uint8Array(width);
	for (let y = 0; y < height; y++) {
		const row = black.subarray(y * width, (y + 1) * width);
		encodeRow(row, above, bits);
		above = row;
	}
	bits.write(END_OF_LINE);
	bits.write(END_OF_LINE);
	return bits.finish();
}

/** With T.6's names: a0 is where the row is done up to, a1 and a2 its next edges, b1 and b2 those above. */
function encodeRow(row: Uint8Array, above: Uint8Array, bits: BitWriter): void {
	let a0 = 0;
	let isStart = true;
	let colour: 0 | 1 = 0;
	while (a0 < row.length) {
		const a1 = runEnd(row, a0, colour);
		const b1 = edgeAbove(above, isStart ? -1 : a0, colour);
		const b2 = runEnd(above, b1, colour === 0 ? 1 : 0);
		const vertical = VERTICAL[a1 - b1 + 3];
		if (b2 < a1) {
			bits.write(PASS);
			a0 = b2;
		} else if (vertical) {
			bits.write(vertical);
			a0 = a1;
			colour = colour === 0 ? 1 : 0;
		} else {
			const a2 = runEnd(row, a1, colour === 0 ? 1 : 0);
			bits.write(HORIZONTAL);
			writeRun(a1 - a0, colour, bits);
			writeRun(a2 - a1, colour === 0 ? 1 : 0, bits);
			a0 = a2;
		}
		isStart = false;
	}
}

/** Where the run of a colour that covers `from` ends. */
function runEnd(row: Uint8Array, from: number, colour: number): number {
	const end = row.indexOf(1 - colour, from);
	return end < 0 ? row.length : end;
}

/** The first pixel right of a0 that changes to the other colour. Left of the row the paper is white. */
function edgeAbove(above: Uint8Array, a0: number, colour: 0 | 1): number {
	const next = a0 + 1;
	// Within a run of the other colour, whose beginning is behind: the one after it counts.
	const isWithin = next > 0 && above[a0] !== colour;
	return runEnd(above, isWithin ? runEnd(above, next, 1 - colour) : next, colour);
}

function writeRun(length: number, colour: 0 | 1, bits: BitWriter): void {
	const { short, makeUp } = RUNS[colour];
	let rest = length;
	for (; rest >= LONGEST_RUN; rest -= LONGEST_RUN) bits.write(makeUp.at(-1) ?? short[0]);
	const sixtyFours = rest >> 6;
	if (sixtyFours > 0) bits.write(makeUp[sixtyFours - 1] ?? short[0]);
	bits.write(short[rest & 63] ?? short[0]);
}

/** Bits one after another, the highest of a byte first. */
class BitWriter {
	#bytes = new Uint8Array(1 << 16);
	#length = 0;
	#held = 0;
	#count = 0;

	write(code: Code | undefined): void {
		if (!code) return;
		this.#held = (this.#held << code[1]) | code[0];
		this.#count += code[1];
		while (this.#count >= 8) this.#put((this.#held >> (this.#count -= 8)) & 0xff);
		this.#held &= (1 << this.#count) - 1;
	}

	finish(): Uint8Array<ArrayBuffer> {
		if (this.#count > 0) this.#put((this.#held << (8 - this.#count)) & 0xff);
		return this.#bytes.slice(0, this.#length);
	}

	#put(byte: number): void {
		if (this.#length === this.#bytes.length) {
			const larger = new Uint8Array(this.#length * 2);
			larger.set(this.#bytes);
			this.#bytes = larger;
		}
		this.#bytes[this.#length++] = byte;
	}
}
