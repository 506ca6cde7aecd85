import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import type { Language } from '#languages/registry.ts';

/** Of A5 paper at 300 dpi, with type of 11 points. */
const LENGTH = 1748;
const MARGIN = 150;
const TYPE = 46;

/** Fonts of the Debian packages fonts-noto-core, -extra, -cjk and fonts-blankenburg, by script. */
const FONTS: Record<string, string> = {
	Arab: 'Noto Naskh Arabic',
	Armn: 'Noto Serif Armenian',
	Beng: 'Noto Serif Bengali',
	Cans: 'Noto Sans Canadian Aboriginal',
	Cher: 'Noto Sans Cherokee',
	Cyrl: 'Noto Serif',
	Deva: 'Noto Serif Devanagari',
	Ethi: 'Noto Sans Ethiopic',
	Geok: 'Noto Serif Georgian',
	Geor: 'Noto Serif Georgian',
	Grek: 'Noto Serif',
	Gujr: 'Noto Serif Gujarati',
	Guru: 'Noto Serif Gurmukhi',
	Hans: 'Noto Serif CJK SC',
	Hant: 'Noto Serif CJK TC',
	Hebr: 'Noto Serif Hebrew',
	Jpan: 'Noto Serif CJK JP',
	Khmr: 'Noto Serif Khmer',
	Knda: 'Noto Serif Kannada',
	Kore: 'Noto Serif CJK KR',
	Laoo: 'Noto Serif Lao',
	Latf: 'Blankenburg_UNZ1A',
	Latn: 'Noto Serif',
	Mlym: 'Noto Serif Malayalam',
	Mymr: 'Noto Serif Myanmar',
	Orya: 'Noto Sans Oriya',
	Sinh: 'Noto Sans Sinhala',
	Syrc: 'Noto Sans Syriac',
	Taml: 'Noto Serif Tamil',
	Telu: 'Noto Serif Telugu',
	Thaa: 'Noto Sans Thaana',
	Thai: 'Noto Sans Thai',
	Tibt: 'Noto Serif Tibetan'
};

/** The font that a language is set in, and whether this machine has it. */
export function fontOf({ script }: Language): { font: string; isHere: boolean } {
	const font = FONTS[script] ?? 'Noto Serif';
	return { font, isHere: families().has(font) };
}

let known: Set<string> | undefined;
function families(): Set<string> {
	known ??= new Set(execFileSync('fc-list', [':', 'family'], { encoding: 'utf8' }).split(/[\n,]/));
	return known;
}

/** The text of a language, one line. What is set in columns has that of its language. */
export function sampleText({ code }: Language): string {
	const name = code.replace('-x-vert', '');
	return readFileSync(`tests/languages/texts/${name}.txt`, 'utf8').trim();
}

/** A page with the text of a language, as a PNG. */
export async function typeset(browser: Browser, language: Language): Promise<Buffer> {
	const page = await openTypeset(browser, language);
	const png = await page.locator('p').screenshot();
	await page.close();
	return png;
}

/** The text of a language, set in type in a page of the browser's that the caller closes. */
export async function openTypeset(browser: Browser, language: Language): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: LENGTH, height: LENGTH } });
	const isVertical = language.code.endsWith('-x-vert');
	await page.setContent(`<!doctype html><html lang="${language.code}" dir="${language.direction}">
		<style>
			body { margin: 0; background: #fff; color: #111; font: ${TYPE}px/1.7 '${fontOf(language).font}' }
			p { box-sizing: border-box; margin: 0; padding: ${MARGIN}px; width: ${LENGTH}px }
			:lang(ko) { word-break: keep-all }
			.vertical { writing-mode: vertical-rl; width: max-content; height: ${LENGTH}px }
		</style>
		<p${isVertical ? ' class="vertical"' : ''}>${sampleText(language)}</p>`);
	return page;
}
