import { crc32 } from 'node:zlib';

/** A number from 0 up to, not including, 1. */
export type Random = () => number;

/** Source: Tommy Ettinger's mulberry32, in the public domain */
export function createRandom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const MAX_STEPS = 8;
const HEADER_BYTES = 256;
const MAX_CHUNK = 512;
const EXTREMES = [0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];
const WRITTEN_EXTREMES = [
	'0',
	'-1',
	'65536',
	'2147483648',
	'4294967295',
	'99999999999999',
	'1e309',
	'0.00001'
];
const PNG_SIGNATURE_BYTES = 8;

/** The file with one to eight things broken, the same for the same numbers. */
export function mutate(file: Buffer, random: Random): Buffer {
	const steps = 1 + pick(random, MAX_STEPS);
	let data: Buffer = Buffer.from(file);
	for (let step = 0; step < steps && data.length > 0; step++) {
		const breakIt = BREAKERS[pick(random, BREAKERS.length)] ?? flipBit;
		data = breakIt(data, random);
	}
	// A PNG whose check sums are wrong is refused before anything is looked at.
	return random() < 0.7 && data.toString('latin1', 1, 4) === 'PNG' ? repairPng(data) : data;
}

type Breaker = (data: Buffer, random: Random) => Buffer;

const flipBit: Breaker = (data, random) => {
	const at = place(data, random);
	data[at] = (data[at] ?? 0) ^ (1 << pick(random, 8));
	return data;
};

const setByte: Breaker = (data, random) => {
	data[place(data, random)] = [0, 0xff, pick(random, 256)][pick(random, 3)] ?? 0;
	return data;
};

/** Rarely: it leaves the other steps less to do. */
const truncate: Breaker = (data, random) =>
	random() < 0.3 ? data.subarray(0, place(data, random)) : flipBit(data, random);

const removeChunk: Breaker = (data, random) => {
	const at = place(data, random);
	return Buffer.concat([data.subarray(0, at), data.subarray(at + 1 + pick(random, MAX_CHUNK))]);
};

const repeatChunk: Breaker = (data, random) => {
	const at = place(data, random);
	const end = at + 1 + pick(random, MAX_CHUNK);
	return Buffer.concat([data.subarray(0, end), data.subarray(at, end), data.subarray(end)]);
};

const insertChunk: Breaker = (data, random) => {
	const at = place(data, random);
	const chunk = Buffer.from(Array.from({ length: 1 + pick(random, MAX_CHUNK) }, () => pick(random, 256)));
	return Buffer.concat([data.subarray(0, at), chunk, data.subarray(at)]);
};

const setNumber: Breaker = (data, random) => {
	const bytes = [2, 4][pick(random, 2)] ?? 2;
	const at = Math.min(place(data, random), data.length - bytes);
	const value = (EXTREMES[pick(random, EXTREMES.length)] ?? 0) % 2 ** (8 * bytes);
	if (at < 0) return data;
	if (random() < 0.5) data.writeUIntBE(value, at, bytes);
	else data.writeUIntLE(value, at, bytes);
	return data;
};

/** The next number that is written in digits, as PDFs do. */
const setWrittenNumber: Breaker = (data, random) => {
	const from = place(data, random);
	const { 0: digits, index } = /\d+/.exec(data.toString('latin1', from, from + 4096)) ?? {};
	if (digits === undefined || index === undefined) return setNumber(data, random);
	const value = WRITTEN_EXTREMES[pick(random, WRITTEN_EXTREMES.length)] ?? '';
	const at = from + index;
	return Buffer.concat([data.subarray(0, at), Buffer.from(value), data.subarray(at + digits.length)]);
};

const BREAKERS: Breaker[] = [
	flipBit,
	setByte,
	truncate,
	removeChunk,
	repeatChunk,
	insertChunk,
	setNumber,
	setWrittenNumber
];

/** Anywhere, and half the time among the first bytes, which say what the rest is. */
function place(data: Buffer, random: Random): number {
	return pick(random, random() < 0.5 ? Math.min(HEADER_BYTES, data.length) : data.length);
}

function pick(random: Random, count: number): number {
	return Math.floor(random() * count);
}

/** With right check sums, as far as its chunks can be told apart. */
function repairPng(data: Buffer): Buffer {
	for (let at = PNG_SIGNATURE_BYTES; at + 12 <= data.length;) {
		const end = at + 8 + data.readUInt32BE(at);
		if (end + 4 > data.length) break;
		data.writeUInt32BE(crc32(data.subarray(at + 4, end)), end);
		at = end + 4;
	}
	return data;
}
