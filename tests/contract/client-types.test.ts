import { expectTypeOf, test } from 'vitest';
import type * as module from '#published/client.ts';
import type { Job } from '#published/types.ts';
import type * as published from '../../static/client.d.ts';

/** Checked when types are: what /client.d.ts promises is what /client.js takes and gives. */
test('the published types hold', () => {
	expectTypeOf<Job>().toExtend<published.Job>();
	expectTypeOf<published.Submission>().toExtend<NonNullable<Parameters<typeof module.submit>[1]>>();
	expectTypeOf<NonNullable<Parameters<typeof module.submit>[1]>>().toExtend<published.Submission>();
	expectTypeOf<published.Format>().toExtend<Parameters<typeof module.download>[1]>();
	expectTypeOf<Parameters<typeof module.download>[1]>().toExtend<published.Format>();
	expectTypeOf<typeof module.ready>().toExtend<typeof published.ready>();
	expectTypeOf<typeof module.download>().toExtend<typeof published.download>();
	expectTypeOf<typeof module.chat>().toExtend<typeof published.chat>();
	expectTypeOf<keyof typeof module>().toEqualTypeOf<keyof typeof published>();
});
