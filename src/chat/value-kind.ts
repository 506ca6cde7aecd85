/** What a piece of a text can be said to be by its form alone. */
export type ValueKind =
	| 'amount'
	| 'percent'
	| 'date'
	| 'year'
	| 'time'
	| 'phone'
	| 'email'
	| 'url'
	| 'iban'
	/** letters and digits, or digits with signs, that stand for a thing: `CS-SA-0112280` */
	| 'code'
	| 'number'
	/** a number with its unit: `14 days`, `3.5 kg` */
	| 'quantity'
	| 'address'
	| 'name'
	/** a cell, or whatever stands behind a label */
	| 'text'
	| 'heading';
