import { expect, test } from 'vitest';
import { readHint } from './hint.ts';

test('hints come back as they were sent', () => {
	for (const hint of [
		{ kind: 'job', uuid: 'a' },
		{ kind: 'intent' },
		{ kind: 'languages' },
		{ kind: 'models' },
		{ kind: 'ping' },
		{ kind: 'beat' }
	])
		expect(readHint(hint)).toEqual(hint);
});

test.each([[null], ['job'], [{}], [{ kind: 'other' }], [{ kind: 'job' }], [{ kind: 'job', uuid: 1 }]])(
	'%j is nobody’s hint',
	(data) => {
		expect(readHint(data)).toBeNull();
	}
);
