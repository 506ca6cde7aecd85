import type { Concept } from './concept.ts';
import { PEOPLE_AND_THINGS } from './people-and-things.ts';
import { SUMS_AND_NUMBERS } from './sums-and-numbers.ts';

export const CONCEPTS: readonly Concept[] = [...SUMS_AND_NUMBERS, ...PEOPLE_AND_THINGS];
