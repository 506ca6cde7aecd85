import type { Fact } from './facts.ts';
import type { Question } from './question.ts';
import type { DocumentIndex, Reading } from './reading.ts';
import { needsOf, supportOf, wordIn } from './support.ts';
import { surroundingsOf } from './surroundings.ts';

/** Cells whose row and column are what the question names, whatever they hold. */
export function findCells(question: Question, index: DocumentIndex, lines: readonly Reading[]): Fact[] {
	const needs = needsOf(question, index);
	if (needs.length === 0) return [];
	return lines
		.filter(({ line }) => line.cells && !line.isHeader)
		.flatMap((reading) =>
			(reading.line.cells ?? []).flatMap((cell): Fact[] => {
				// What the question names is the row or the column, not the answer.
				if (question.wanted.some((wanted) => wordIn(reading, cell, wanted) > 0)) return [];
				const near = surroundingsOf(index, reading, cell).filter(
					({ weight, reading: other }) => weight >= 0.75 || other !== reading
				);
				const label = near.find(({ isLabel }) => isLabel) ?? null;
				return [{ value: cell, kind: 'text', reading, label, score: supportOf(question, needs, near) }];
			})
		);
}
