import { expect, test } from 'vitest';
import { readLatex, type MathNode } from './latex.ts';

/** A tree as a short text: what is nested stands in brackets. */
function shown(nodes: readonly MathNode[]): string {
	return nodes
		.map((node) => {
			switch (node.kind) {
				case 'text':
					return node.text;
				case 'group':
					return `{${shown(node.children)}}`;
				case 'fraction':
					return `(${shown(node.above)})/(${shown(node.below)})`;
				case 'root':
					return `√[${shown(node.degree)}](${shown(node.inside)})`;
				case 'fence':
					return `${node.shape}(${shown(node.children)})`;
				case 'nary':
				case 'scripts': {
					const base = node.kind === 'nary' ? node.sign : shown(node.base);
					return base + (node.sub ? `_(${shown(node.sub)})` : '') + (node.sup ? `^(${shown(node.sup)})` : '');
				}
			}
		})
		.join('');
}

test.each([
	['E = mc^2', 'E=mc^(2)'],
	['\\frac{a}{b} = x_{i}^{2}', '(a)/(b)=x_(i)^(2)'],
	['\\sqrt[3]{\\alpha+1}', '√[3](α+1)'],
	['\\sum_{i=1}^{n} i', '∑_(i=1)^(n)i'],
	['\\left( \\frac 1 2 \\right)', 'round((1)/(2))'],
	['\\left. x \\right|_0', 'x|_(0)'],
	['\\hat{x} \\le \\mathrm{rank}\\, A', 'x̂≤rankA'],
	['\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}', 'a=b c=d'],
	['\\unknown{x}', '\\unknown{x}'],
	['a^b^c', 'a^(b)^(c)']
])('%s', (latex, tree) => {
	expect(shown(readLatex(latex))).toBe(tree);
});

test('what is broken or far too deep ends, and is no error', () => {
	for (const latex of ['{', '}', '^', '\\frac', '\\left', '\\right', '\\sqrt[', '\\text{', '_{_{_{'])
		expect(() => readLatex(latex)).not.toThrow();
	expect(() => readLatex('{'.repeat(50_000))).not.toThrow();
	expect(() => readLatex('\\frac{'.repeat(20_000))).not.toThrow();
	expect(() => readLatex('^'.repeat(20_000))).not.toThrow();
});
