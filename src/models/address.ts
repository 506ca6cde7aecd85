import type { ModelRecord } from './catalogue.ts';
import { BadModel, describe } from './describe.ts';
import { readJson } from './hosted.ts';
import { libraryAt } from './library.ts';
import { askFiles, fileAddress, modelSources, type ModelSource } from './manifest.ts';

/** Where a model lies, as a person has it from a page that tells of it. */
export type ModelAddress = {
	/** of its page or its folder */
	model: string;
	/** of the program that runs it, for web-llm where it does not lie with the model; '' for none */
	program: string;
};

/**
 * What lies at an address: which files there are, and what its settings say. No more is fetched.
 * @param site its address, ending with a slash
 * @throws {BadModel} where nothing lies there that runs here, or nothing is fetched from there
 */
export async function modelAt(
	site: string,
	{ model: address, program }: ModelAddress,
	signal: AbortSignal
): Promise<ModelRecord> {
	const { source, repository } = placeOf(site, address.trim());
	const library = program.trim() === '' ? undefined : programAt(site, program.trim());
	const { commit, parts } = await askFiles(source, repository, signal).catch((error: unknown) => {
		if (signal.aborted) throw error;
		throw new BadModel('absent', `Nothing was found at ${source.address}${repository}.`);
	});
	const read = (path: string) =>
		readJson(fileAddress(source, { repository, commit, path }), signal).catch(() => undefined);
	const bare = {
		id: `own-${repository.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
		name: repository.split('/').at(-1) ?? repository,
		licence: '',
		home: `${source.address}${repository}`,
		repository
	};
	return describe(bare, { parts, read, library });
}

function placeOf(site: string, address: string): { source: ModelSource; repository: string } {
	for (const source of modelSources(site)) {
		if (!address.startsWith(source.address)) continue;
		const rest = address
			.slice(source.address.length)
			.replace(/[?#].*$/, '')
			.replace(/\/+$/, '');
		// A page of a hub goes on behind the repository: `/tree/main`.
		const repository = source.kind === 'hub' ? rest.split('/').slice(0, 2).join('/') : rest;
		if (/^[\w.-]+(\/[\w.-]+)+$/.test(repository) && !/(^|\/)\.+(\/|$)/.test(repository))
			return { source, repository };
	}
	const hosts = modelSources(site).map(({ address: known }) => known);
	throw new BadModel(
		'elsewhere',
		`Models are fetched from ${hosts.join(', ') || 'nowhere'} only: give the address of one that lies there, or take it from a folder.`
	);
}

function programAt(site: string, address: string): string {
	const name = libraryAt(site, address);
	if (name !== null) return name;
	throw new BadModel(
		'programElsewhere',
		'Programs are not fetched from there: give the address of one in the folder of web-llm’s programs, or take the model from a folder.'
	);
}
