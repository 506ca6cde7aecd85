import { TextRun } from 'docx';
import { xmlText } from '#exports/markup.ts';
import type { ForeignScripts, RunLanguage } from './language.ts';
import { splitByScript } from './stretches.ts';

/**
 * A paragraph's text as runs of one direction and one language each: Word picks font, spelling and digits by them.
 * @param isRtl the paragraph's direction @param foreign what runs declare that are in another script than their document
 */
export function toRuns(text: string, isRtl: boolean, foreign: ForeignScripts): TextRun[] {
	const clean = xmlText(text).replace(/[\t\n\r]+/g, ' ');
	const runs: { text: string; isRtl: boolean; declared: RunLanguage | null }[] = [];
	for (const stretch of splitByScript(clean, isRtl)) {
		const declared = stretch.script === null ? null : foreign(stretch.script, clean);
		const last = runs.at(-1);
		if (last && last.isRtl === stretch.isRtl && last.declared === declared) last.text += stretch.text;
		else runs.push({ text: stretch.text, isRtl: stretch.isRtl, declared });
	}
	return runs.map(
		(run) => new TextRun({ text: run.text, ...(run.isRtl ? { rightToLeft: true } : {}), ...run.declared })
	);
}
