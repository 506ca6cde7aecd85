import { expect, test } from 'vitest';
import { translatorTag } from './translator-tag.ts';

test.each([
	['de', 'de'],
	['de-Latf', 'de'],
	['zh-Hans', 'zh'],
	['zh-Hans-x-vert', 'zh'],
	['zh-Hant-x-vert', 'zh-Hant'],
	['sr-Latn', 'sr-Latn'],
	['it-x-old', 'it']
])('%s is %s', (code, tag) => expect(translatorTag(code)).toBe(tag));
