import { existsSync, readFileSync } from 'node:fs';

/** Odd and hostile files that others made. They are read where they are and never copied. */
const FOLDER = '../shared/corpus/robustness';

/** A file and what must become of it. */
export type CorpusFile = {
	file: string;
	format: string;
	expect: 'ok' | 'either' | 'reject';
	pages: number | null;
	/** pixels of the upright picture; points where `dims` is there */
	width: number | null;
	height: number | null;
	dims?: string;
	reason?: string;
	size: number;
	sha256: string;
};

export const CORPUS_MISSING = `The files of ${FOLDER} are not here.`;

/** Empty where the corpus is absent. */
export function corpusFiles(): CorpusFile[] {
	const manifest = `${FOLDER}/manifest.json`;
	return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as CorpusFile[]) : [];
}

export function corpusPath({ file }: CorpusFile): string {
	return `${FOLDER}/${file}`;
}

/**
 * Some of them, the same every time: in turn from each format and expectation, by the order of their digests.
 * Large ones are left to the whole run.
 */
export function sample(files: CorpusFile[], count: number, maxBytes: number): CorpusFile[] {
	const groups = new Map<string, CorpusFile[]>();
	for (const file of files.filter(({ size }) => size <= maxBytes)) {
		const name = `${file.format} ${file.expect}`;
		groups.set(name, [...(groups.get(name) ?? []), file]);
	}
	const lanes = [...groups.values()].map((group) =>
		group.toSorted((a, b) => a.sha256.localeCompare(b.sha256))
	);
	const longest = Math.max(0, ...lanes.map(({ length }) => length));
	const inTurn = Array.from({ length: longest }, (_, rank) => lanes.flatMap((lane) => lane[rank] ?? []));
	return inTurn.flat().slice(0, count);
}
