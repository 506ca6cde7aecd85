/** A formula as a tree. */
export type MathNode =
	| { kind: 'text'; text: string; /** upright, as words and names of functions are */ plain?: true }
	| { kind: 'group'; children: MathNode[] }
	| { kind: 'fraction'; above: MathNode[]; below: MathNode[] }
	| { kind: 'root'; inside: MathNode[]; degree: MathNode[] }
	| { kind: 'scripts'; base: MathNode[]; sub: MathNode[] | null; sup: MathNode[] | null }
	| { kind: 'fence'; shape: 'round' | 'square' | 'curly'; children: MathNode[] }
	/** a sum, product or integral with its bounds */
	| { kind: 'nary'; sign: string; sub: MathNode[] | null; sup: MathNode[] | null };

/** The text is anybody's. */
const DEEPEST = 40;

/**
 * LaTeX as vision models write it. What is not known is shown as it is written, so nothing of a formula is lost.
 * Source: The TeXbook, chapters 16 to 18; Unicode Technical Report 25 for the signs
 */
export function readLatex(latex: string): MathNode[] {
	const tokens = latex.match(/\\[a-zA-Z]+|\\.|[{}^_&]|[^\\{}^_&\s]|\s+/gu) ?? [];
	return new Reader(tokens).row(() => false, 0);
}

class Reader {
	readonly #tokens: readonly string[];
	#at = 0;

	constructor(tokens: readonly string[]) {
		this.#tokens = tokens;
	}

	/** What stands up to a token that ends it, which is taken too. */
	row(ends: (token: string) => boolean, depth: number): MathNode[] {
		const nodes: MathNode[] = [];
		for (let token = this.#next(); token !== undefined; token = this.#next()) {
			if (ends(token)) break;
			if (token === '^' || token === '_') this.#script(nodes, token, depth);
			else nodes.push(...this.#node(token, depth + 1));
		}
		return nodes;
	}

	#next(): string | undefined {
		return this.#tokens[this.#at++];
	}

	#skipBlanks(): void {
		while (this.#tokens[this.#at]?.trim() === '') this.#at++;
	}

	/** A group in braces, or the one sign that stands in its place. */
	#argument(depth: number): MathNode[] {
		this.#skipBlanks();
		const token = this.#next();
		if (token === undefined) return [];
		if (token === '{') return depth > DEEPEST ? [] : this.row((end) => end === '}', depth + 1);
		return this.#node(token, depth + 1);
	}

	/** In brackets, where there are any. */
	#option(depth: number): MathNode[] {
		this.#skipBlanks();
		if (this.#tokens[this.#at] !== '[') return [];
		this.#at++;
		return this.row((end) => end === ']', depth + 1);
	}

	#script(nodes: MathNode[], sign: '^' | '_', depth: number): void {
		const inside = this.#argument(depth + 1);
		const last = nodes.pop();
		const which = sign === '^' ? 'sup' : 'sub';
		const canTake = last && (last.kind === 'scripts' || last.kind === 'nary') && last[which] === null;
		if (canTake) nodes.push({ ...last, [which]: inside });
		else nodes.push({ kind: 'scripts', base: last ? [last] : [], sub: null, sup: null, [which]: inside });
	}

	#node(token: string, depth: number): MathNode[] {
		if (depth > DEEPEST) return [{ kind: 'text', text: token }];
		if (token === '{') return [{ kind: 'group', children: this.row((end) => end === '}', depth) }];
		if (token.trim() === '' || IGNORED.has(token)) return [];
		if (token === '}') return [];
		if (!token.startsWith('\\')) return [{ kind: 'text', text: token }];
		return this.#command(token.slice(1), depth);
	}

	#command(name: string, depth: number): MathNode[] {
		if (FRACTIONS.has(name))
			return [{ kind: 'fraction', above: this.#argument(depth), below: this.#argument(depth) }];
		if (name === 'sqrt')
			return [{ kind: 'root', degree: this.#option(depth), inside: this.#argument(depth) }];
		if (name === 'left') return this.#fence(depth);
		if (name === 'right') return this.#delimiter();
		if (WORDS.has(name)) return [{ kind: 'text', text: this.#words(depth), plain: true }];
		if (STYLES.has(name)) return [{ kind: 'group', children: this.#argument(depth) }];
		const accent = ACCENTS[name];
		if (accent !== undefined) return accented(this.#argument(depth), accent);
		if (name !== 'begin' && name !== 'end') return [signOf(name)];
		this.#words(depth);
		return [];
	}

	#fence(depth: number): MathNode[] {
		const opening = this.#delimiter();
		const children = this.row((end) => end === '\\right', depth);
		const closing = this.#delimiter();
		const shape = SHAPES[textOf(opening) + textOf(closing)];
		return shape ? [{ kind: 'fence', shape, children }] : [...opening, ...children, ...closing];
	}

	/** The bracket behind `\left` or `\right`; a point is none. */
	#delimiter(): MathNode[] {
		this.#skipBlanks();
		const token = this.#next();
		if (token === undefined || token === '.') return [];
		const name = token.startsWith('\\') ? token.slice(1) : token;
		return [{ kind: 'text', text: SIGNS[name] ?? name }];
	}

	/** The letters of a group as they stand, with their blanks. */
	#words(depth: number): string {
		this.#skipBlanks();
		if (this.#tokens[this.#at] !== '{') return textOf(this.#argument(depth));
		let words = '';
		this.#at++;
		for (let token = this.#next(), open = 1; token !== undefined; token = this.#next()) {
			open += token === '{' ? 1 : token === '}' ? -1 : 0;
			if (open === 0) break;
			if (token !== '{' && token !== '}') words += token.replace(/^\\(?=[^a-zA-Z])/, '');
		}
		return words;
	}
}

/** What takes no argument. */
function signOf(name: string): MathNode {
	const nary = NARY[name];
	if (nary !== undefined) return { kind: 'nary', sign: nary, sub: null, sup: null };
	if (FUNCTIONS.has(name)) return { kind: 'text', text: name, plain: true };
	if (name === '\\') return { kind: 'text', text: ' ' };
	return { kind: 'text', text: SIGNS[name] ?? (name.length === 1 ? name : `\\${name}`) };
}

function textOf(nodes: readonly MathNode[]): string {
	return nodes.map((node) => (node.kind === 'text' ? node.text : '')).join('');
}

/** A sign that combines with the letter before it. */
function accented(inside: MathNode[], accent: string): MathNode[] {
	const [only] = inside;
	return inside.length === 1 && only?.kind === 'text'
		? [{ ...only, text: only.text + accent }]
		: [{ kind: 'group', children: inside }];
}

const FRACTIONS = new Set(['frac', 'dfrac', 'tfrac', 'cfrac']);
const WORDS = new Set(['text', 'mathrm', 'operatorname', 'textrm', 'mbox', 'textit', 'textbf', 'hbox']);
const STYLES = new Set([
	'mathbf',
	'mathit',
	'mathcal',
	'mathbb',
	'mathfrak',
	'boldsymbol',
	'mathsf',
	'bm',
	'mathscr'
]);
const IGNORED = new Set(
	[
		'\\, \\; \\: \\! \\quad \\qquad \\displaystyle \\textstyle \\limits \\nolimits \\nonumber &',
		'\\big \\Big \\bigg \\Bigg \\bigl \\bigr \\Bigl \\Bigr'
	].flatMap((signs) => signs.split(' '))
).add('\\ ');
const FUNCTIONS = new Set(
	'sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh log ln exp lim max min sup inf det gcd mod dim ker arg'.split(
		' '
	)
);
const SHAPES: Record<string, 'round' | 'square' | 'curly'> = { '()': 'round', '[]': 'square', '{}': 'curly' };
const NARY: Record<string, string> = {
	sum: '∑',
	prod: '∏',
	int: '∫',
	iint: '∬',
	iiint: '∭',
	oint: '∮',
	bigcup: '⋃',
	bigcap: '⋂'
};
const ACCENTS: Record<string, string> = {
	hat: '\u0302',
	bar: '\u0304',
	overline: '\u0305',
	tilde: '\u0303',
	vec: '\u20d7',
	dot: '\u0307',
	ddot: '\u0308',
	widehat: '\u0302',
	widetilde: '\u0303'
};

/** Names and signs, in turn. */
const SIGNS: Record<string, string> = Object.fromEntries(
	`alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν
	xi ξ pi π rho ρ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ
	Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω times × cdot ⋅ div ÷ pm ± mp ∓ leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠
	approx ≈ equiv ≡ sim ∼ simeq ≃ cong ≅ propto ∝ infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃ in ∈ notin ∉ ni ∋ subset ⊂
	subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ emptyset ∅ varnothing ∅ to → rightarrow → leftarrow ← Rightarrow ⇒
	Leftarrow ⇐ leftrightarrow ↔ Leftrightarrow ⇔ iff ⇔ implies ⇒ mapsto ↦ uparrow ↑ downarrow ↓ ldots … cdots ⋯ dots …
	vdots ⋮ ddots ⋱ prime ′ circ ∘ bullet • star ⋆ ast ∗ oplus ⊕ otimes ⊗ perp ⊥ parallel ∥ mid ∣ angle ∠ hbar ℏ ell ℓ
	Re ℜ Im ℑ aleph ℵ langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lbrace { rbrace } vert | Vert ‖ ll ≪ gg ≫
	wedge ∧ vee ∨ neg ¬ lnot ¬ setminus ∖ degree ° lt < gt > colon : triangle △ square □ checkmark ✓ dagger † land ∧ lor ∨`
		.trim()
		.split(/\s+/)
		.reduce<[string, string][]>((pairs, word, at, all) => {
			if (at % 2 === 0) pairs.push([word, all[at + 1] ?? word]);
			return pairs;
		}, [])
);
