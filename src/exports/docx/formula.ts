import {
	Math as Formula,
	MathCurlyBrackets,
	MathFraction,
	MathIntegral,
	MathRadical,
	MathRoundBrackets,
	MathRun,
	MathSquareBrackets,
	MathSubScript,
	MathSubSuperScript,
	MathSum,
	MathSuperScript,
	Paragraph,
	type MathComponent
} from 'docx';
import { xmlText } from '#exports/markup.ts';
import { readLatex, type MathNode } from './latex.ts';
import type { Style } from './paragraph.ts';

/** A formula as an equation of Word's, to be edited there. @param latex its text */
export function formulaParagraph(latex: string, style: Style): Paragraph {
	return new Paragraph({ ...style, children: [new Formula({ children: row(readLatex(latex)) })] });
}

function row(nodes: readonly MathNode[]): MathComponent[] {
	// Signs side by side are one run, as Word writes them.
	const components: MathComponent[] = [];
	let text = '';
	const flush = () => {
		if (text !== '') components.push(new MathRun(xmlText(text)));
		text = '';
	};
	for (const node of nodes) {
		if (node.kind === 'text') {
			text += node.text;
			continue;
		}
		flush();
		components.push(...componentsOf(node));
	}
	flush();
	return components;
}

const BRACKETS = { round: MathRoundBrackets, square: MathSquareBrackets, curly: MathCurlyBrackets };

function componentsOf(node: Exclude<MathNode, { kind: 'text' }>): MathComponent[] {
	switch (node.kind) {
		case 'group':
			return row(node.children);
		case 'fraction':
			return [new MathFraction({ numerator: row(node.above), denominator: row(node.below) })];
		case 'root': {
			const degree = node.degree.length > 0 ? { degree: row(node.degree) } : {};
			return [new MathRadical({ children: row(node.inside), ...degree })];
		}
		case 'fence':
			return [new BRACKETS[node.shape]({ children: row(node.children) })];
		case 'nary':
			return [naryOf(node)];
		case 'scripts':
			return [scriptsOf(node)];
	}
}

function scriptsOf({ base, sub, sup }: Extract<MathNode, { kind: 'scripts' }>): MathComponent {
	const children = row(base);
	if (sub && sup) return new MathSubSuperScript({ children, subScript: row(sub), superScript: row(sup) });
	if (sub) return new MathSubScript({ children, subScript: row(sub) });
	return new MathSuperScript({ children, superScript: row(sup ?? []) });
}

/** The library knows two with bounds of their own; others carry theirs as scripts. */
function naryOf({ sign, sub, sup }: Extract<MathNode, { kind: 'nary' }>): MathComponent {
	const bounds = { ...(sub && { subScript: row(sub) }), ...(sup && { superScript: row(sup) }) };
	if (sign === '∑') return new MathSum({ children: [], ...bounds });
	if (sign === '∫') return new MathIntegral({ children: [], ...bounds });
	const base: MathNode[] = [{ kind: 'text', text: sign }];
	return sub || sup ? scriptsOf({ kind: 'scripts', base, sub, sup }) : new MathRun(sign);
}
