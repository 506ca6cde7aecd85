import { expect, test } from 'vitest';
import { TOOL_SLUGS, USUAL } from '#contract/values.ts';
import { approachOf, findTool, lackOf, TOOLS } from './tools.ts';

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
	const lacking = TOOLS.flatMap((tool) => (lackOf(tool) ? [[tool.slug, lackOf(tool)]] : []));
	expect(lacking).toEqual([
		['handwriting-to-text', 'tier_unavailable'],
		['math-to-latex', 'tier_unavailable'],
		['translate', 'model_missing']
	]);
});
