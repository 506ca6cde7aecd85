/**
 * How probable a symbol is taken to be, and what is thought after the next one. A row: the size of the less probable
 * symbol's interval, the row after the more probable symbol, the row after the less probable one; a fourth number says
 * that the two then change places. Source: ITU-T T.88, table E.1
 */
const ESTIMATES: readonly (readonly number[])[] = [
	[0x5601, 1, 1, 1],
	[0x3401, 2, 6],
	[0x1801, 3, 9],
	[0x0ac1, 4, 12],
	[0x0521, 5, 29],
	[0x0221, 38, 33],
	[0x5601, 7, 6, 1],
	[0x5401, 8, 14],
	[0x4801, 9, 14],
	[0x3801, 10, 14],
	[0x3001, 11, 17],
	[0x2401, 12, 18],
	[0x1c01, 13, 20],
	[0x1601, 29, 21],
	[0x5601, 15, 14, 1],
	[0x5401, 16, 14],
	[0x5101, 17, 15],
	[0x4801, 18, 16],
	[0x3801, 19, 17],
	[0x3401, 20, 18],
	[0x3001, 21, 19],
	[0x2801, 22, 19],
	[0x2401, 23, 20],
	[0x2201, 24, 21],
	[0x1c01, 25, 22],
	[0x1801, 26, 23],
	[0x1601, 27, 24],
	[0x1401, 28, 25],
	[0x1201, 29, 26],
	[0x1101, 30, 27],
	[0x0ac1, 31, 28],
	[0x09c1, 32, 29],
	[0x08a1, 33, 30],
	[0x0521, 34, 31],
	[0x0441, 35, 32],
	[0x02a1, 36, 33],
	[0x0221, 37, 34],
	[0x0141, 38, 35],
	[0x0111, 39, 36],
	[0x0085, 40, 37],
	[0x0049, 41, 38],
	[0x0025, 42, 39],
	[0x0015, 43, 40],
	[0x0009, 44, 41],
	[0x0005, 45, 42],
	[0x0001, 45, 43],
	[0x5601, 46, 46]
];

/** A state is a row, doubled, and the more probable symbol. */
const SIZES = table(([size = 0]) => size);
const AFTER_MORE = table(([, more = 0], symbol) => more * 2 + symbol);
const AFTER_LESS = table(([, , less = 0, changes = 0], symbol) => less * 2 + (symbol ^ changes));

function table(of: (row: readonly number[], symbol: number) => number): Uint16Array {
	return Uint16Array.from(ESTIMATES.flatMap((row) => [of(row, 0), of(row, 1)]));
}

/** Packs bits, each into as little room as it was probable in its context. Source: ITU-T T.88, annex E (MQ coder) */
export class ArithmeticCoder {
	readonly #states: Uint8Array;
	/** the first byte is none of the code's: there is always one before, for a carry */
	#bytes = new Uint8Array(1 << 14);
	#last = 0;
	/** T.88's registers: the interval, its base, and shifts until a byte is full */
	#a = 0x8000;
	#c = 0;
	#shifts = 12;

	/** @param contexts how many there are */
	constructor(contexts: number) {
		this.#states = new Uint8Array(contexts);
	}

	encode(context: number, bit: number): void {
		const state = this.#states[context] ?? 0;
		const size = SIZES[state] ?? 0;
		this.#a -= size;
		const isMore = bit === (state & 1);
		if (isMore && this.#a >= 0x8000) {
			this.#c += size;
			return;
		}
		// The larger part is the more probable symbol's, whichever of the two that is.
		if (isMore === this.#a < size) this.#a = size;
		else this.#c += size;
		this.#states[context] = (isMore ? AFTER_MORE : AFTER_LESS)[state] ?? 0;
		do {
			this.#a <<= 1;
			this.#c <<= 1;
			if (--this.#shifts === 0) this.#putByte();
		} while (this.#a < 0x8000);
	}

	/** What was packed; nothing may be encoded after it. */
	finish(): Uint8Array<ArrayBuffer> {
		const end = this.#c + this.#a;
		this.#c |= 0xffff;
		if (this.#c >= end) this.#c -= 0x8000;
		this.#c <<= this.#shifts;
		this.#putByte();
		this.#c <<= this.#shifts;
		this.#putByte();
		if (this.#bytes[this.#last] !== 0xff) this.#push(0xff);
		this.#push(0xac);
		return this.#bytes.slice(1, this.#last + 1);
	}

	/** After a byte of ones only seven bits follow, so that a carry never runs further than into the last byte. */
	#putByte(): void {
		if (this.#bytes[this.#last] !== 0xff && this.#c >= 0x8000000) {
			this.#bytes[this.#last] = (this.#bytes[this.#last] ?? 0) + 1;
			this.#c &= 0x7ffffff;
		}
		const bits = this.#bytes[this.#last] === 0xff ? 7 : 8;
		const below = 27 - bits;
		this.#push((this.#c >>> below) & 0xff);
		this.#c &= (1 << below) - 1;
		this.#shifts = bits;
	}

	#push(byte: number): void {
		if (this.#last + 1 === this.#bytes.length) {
			const larger = new Uint8Array(this.#bytes.length * 2);
			larger.set(this.#bytes);
			this.#bytes = larger;
		}
		this.#bytes[++this.#last] = byte;
	}
}
