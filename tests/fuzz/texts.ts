import fc from 'fast-check';

/** Whatever somebody might write into a field. */
export const anyText = fc.oneof(
	fc.string({ maxLength: 20 }),
	fc.string({ unit: 'binary', maxLength: 20 }),
	fc.constantFrom(
		'',
		' ',
		'0',
		'-1',
		'1e9',
		'null',
		'../..',
		'%00',
		'<script>',
		'=1+1',
		"' or 1",
		'\u202e',
		'1-',
		'9-1'
	)
);

const place = fc.nat({ max: 3 });
const ofBlock = { page: fc.nat({ max: 2 }), block: place };

const CHANGE = fc.oneof(
	fc.record({ what: fc.constant('line'), ...ofBlock, line: place, text: anyText }),
	fc.record({ what: fc.constant('word'), ...ofBlock, line: place, word: place, text: anyText }),
	fc.record({ what: fc.constant('cell'), ...ofBlock, row: place, column: place, text: anyText }),
	fc.record({
		what: fc.constant('kind'),
		...ofBlock,
		kind: fc.constantFrom('heading', 'title', 'paragraph'),
		level: fc.nat({ max: 7 })
	}),
	fc.record({
		what: fc.constant('kind'),
		...ofBlock,
		kind: fc.constantFrom('paragraph', 'figure', 'caption', 'header', 'table')
	}),
	fc.record({
		what: fc.constant('order'),
		page: fc.nat({ max: 2 }),
		blocks: fc.array(place, { maxLength: 4 })
	})
);
const CHANGES = fc.array(CHANGE, { maxLength: 3 });

const amount = fc.oneof(fc.nat({ max: 1000 }), fc.constantFrom(-1, 0.5, 1e10));
const limits = fc.record({ cap: amount, pages: amount, bytes: amount }, { requiredKeys: [] });
const OF_ACCOUNTS = fc.oneof(
	fc.record(
		{
			name: anyText,
			plan: fc.constantFrom('free', 'paid', 'owner', 'anonymous'),
			cap: amount,
			credits: amount
		},
		{ requiredKeys: ['name', 'plan'] }
	),
	fc.record({ credits: amount }),
	// Never the owner's: the rest would be refused.
	fc.record(
		{
			retention: fc.constantFrom('hour', 'day', 'week', 'never', 'year'),
			plans: fc.record({ free: limits, paid: limits }, { requiredKeys: [] })
		},
		{ requiredKeys: [] }
	)
);

/** Bodies of corrections, tokens and settings: mostly such as may fit, often something else. */
export const bodies = fc.oneof(
	{ weight: 3, arbitrary: OF_ACCOUNTS.map((body) => JSON.stringify(body)) },
	{
		weight: 3,
		arbitrary: fc
			.record({ keep: place, changes: CHANGES, undone: CHANGES }, { requiredKeys: ['changes'] })
			.map((patch) => JSON.stringify(patch))
	},
	{ weight: 1, arbitrary: fc.json({ maxDepth: 3 }) },
	{ weight: 1, arbitrary: anyText }
);
