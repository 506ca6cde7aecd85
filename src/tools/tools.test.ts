import { expect, test } from 'vitest';
import { TOOL_SLUGS, USUAL } from '#contract/values.ts';
import { approachOf, findTool, lackOf, tierOf, TOOLS, visionFor, type Installed } from './tools.ts';

test('each slug of the contract has its tool, once and in that order', () => {
	expect(TOOLS.map(({ slug }) => slug)).toEqual(TOOL_SLUGS);
	for (const slug of TOOL_SLUGS) expect(findTool(slug)?.slug).toBe(slug);
	expect(findTool('make-coffee')).toBeUndefined();
});

test('a job without a tool, and one of an older version, is read as usual', () => {
	for (const none of [null, undefined]) expect(approachOf(none)).toEqual(USUAL);
	expect(approachOf('receipt-to-csv')).toMatchObject({ segmentation: 'block', layout: 'tables' });
});

test('a tool lacks something here where it wants a model', () => {
	const lacking = TOOLS.flatMap((tool) => (lackOf(tool, []) ? [[tool.slug, lackOf(tool, [])]] : []));
	expect(lacking).toEqual([
		['handwriting-to-text', 'tier_unavailable'],
		['math-to-latex', 'tier_unavailable'],
		['translate', 'model_missing']
	]);
});

test('what the browser has translates, and so does what writes answers', () => {
	const translate = TOOLS.filter(({ needs }) => needs.length > 0);
	const lacks = (purpose: Installed['purpose']) =>
		translate.map((tool) => lackOf(tool, [{ id: 'x', purpose }]));
	expect((['translation', 'chat', 'regions'] as const).map(lacks)).toEqual([
		[null],
		[null],
		['model_missing']
	]);
});

test('of the models that are here each tool takes the one that suits it best', () => {
	const pages = { id: 'p', purpose: 'pages-doctags' } as const;
	const regions = { id: 'r', purpose: 'regions' } as const;
	const chat = { id: 'c', purpose: 'chat' } as const;
	const both = [chat, regions, pages];
	expect(visionFor(undefined, both)?.id).toBe('p');
	expect(visionFor(findTool('handwriting-to-text'), both)?.id).toBe('r');
	expect(visionFor(findTool('extract-tables'), [regions, chat])).toBeUndefined();
	expect(tierOf(findTool('extract-tables'), both)).toBe('vlm');
	expect(tierOf(findTool('extract-tables'), [regions])).toBe('cpu');
	expect(tierOf(findTool('image-to-text'), both)).toBe('cpu');
	expect(TOOLS.filter((tool) => lackOf(tool, both))).toEqual([]);
});

test('a model that only sees pictures reads where there is no better one, and takes nothing over by itself', () => {
	const pictures = { id: 'v', purpose: 'pictures' } as const;
	const regions = { id: 'r', purpose: 'regions' } as const;
	expect(visionFor(undefined, [pictures])?.id).toBe('v');
	for (const slug of ['handwriting-to-text', 'math-to-latex']) {
		expect(visionFor(findTool(slug), [pictures, regions])?.id).toBe('r');
		expect(visionFor(findTool(slug), [pictures])?.id).toBe('v');
	}
	expect(tierOf(findTool('receipt-to-csv'), [pictures])).toBe('cpu');
});
