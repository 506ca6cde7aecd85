/** Pages that do not lie, stand or shine as they should: read all the same, with boxes on the upright page. */
import type { Page } from '@playwright/test';
import type { Job } from '#contract/job.ts';
import { LETTER } from '../fixtures/setup.ts';
import { ended, expect, owned, post, readFixture, test } from './site.ts';

type Change = {
	/** degrees clockwise */
	turn?: number;
	/** size of the picture, in parts of the letter's */
	scale?: number;
	/** drawn over it */
	over?: 'shadow' | 'negative' | 'white';
};

/** The letter, changed by a canvas of the page, and what became of it. */
async function readChanged(app: Page, change: Change): Promise<Job> {
	const uuid = await app.evaluate(
		async ({ address, data, turn = 0, scale = 1, over }) => {
			const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
			const bitmap = await createImageBitmap(new Blob([bytes]));
			const [width, height] = [bitmap.width * scale, bitmap.height * scale];
			const isSideways = turn === 90 || turn === 270;
			const canvas = new OffscreenCanvas(isSideways ? height : width, isSideways ? width : height);
			const context = canvas.getContext('2d');
			if (!context) throw new Error('no canvas');
			context.fillStyle = 'white';
			context.fillRect(0, 0, canvas.width, canvas.height);
			context.translate(canvas.width / 2, canvas.height / 2);
			context.rotate((turn * Math.PI) / 180);
			context.drawImage(bitmap, -width / 2, -height / 2, width, height);
			context.resetTransform();
			if (over === 'negative') context.globalCompositeOperation = 'difference';
			if (over === 'shadow') {
				const light = context.createLinearGradient(0, 0, canvas.width, 0);
				light.addColorStop(0.3, 'rgb(0 0 0 / 0)');
				light.addColorStop(0.8, 'rgb(0 0 0 / 0.75)');
				context.fillStyle = light;
			}
			if (over) context.fillRect(0, 0, canvas.width, canvas.height);
			const form = new FormData();
			form.set('file', new File([await canvas.convertToBlob({ type: 'image/png' })], 'changed.png'));
			const response = await fetch(address, { method: 'POST', body: form });
			return ((await response.json()) as { uuid: string }).uuid;
		},
		{ ...change, address: owned('/api/v1/ocr/'), data: readFixture('letter.png').toString('base64') }
	);
	return ended(app, uuid);
}

function expectLetter({ text }: Job): void {
	expect(text).toContain(LETTER.heading);
	for (const line of LETTER.lines) expect(text).toContain(line);
}

for (const turn of [90, 180, 270] as const) {
	test(`a page that was turned by ${turn}° is read upright, and shown so`, async ({ app }) => {
		const job = await readChanged(app, { turn });
		expectLetter(job);
		const [page] = job.pages;
		expect(page).toMatchObject({ width: 1000, height: 620, rotation: (360 - turn) % 360 });
		const heading = page?.blocks[0]?.lines[0];
		expect(heading?.text).toBe(LETTER.heading);
		expect(heading?.bbox[1]).toBeLessThan(120);
		expect(heading?.bbox[0]).toBeLessThan(80);
		const size = await app.evaluate(
			async (path) => {
				const shown = await createImageBitmap(await (await fetch(path)).blob());
				return [shown.width, shown.height];
			},
			owned(`/api/v1/ocr/${job.uuid}/pages/0/image/`)
		);
		expect(size).toEqual([1000, 620]);
	});
}

for (const turn of [-6, 3]) {
	test(`a page that is tilted by ${turn}° is read, its words where they are`, async ({ app }) => {
		const job = await readChanged(app, { turn });
		expectLetter(job);
		const [page] = job.pages;
		expect(page).toMatchObject({ width: 1000, height: 620, rotation: 0 });
		expect(page?.remedies).toEqual([{ stage: 'straighten', figure: expect.closeTo(turn, 0) }]);
		const words = page?.blocks.flatMap((block) => block.words) ?? [];
		const [first, last] = ['Green', 'Road'].map((text) => words.find((word) => word.text === text));
		// The line falls to the right when the page was turned clockwise.
		expect(Math.sign((last?.bbox[1] ?? 0) - (first?.bbox[1] ?? 0))).toBe(Math.sign(turn));
	});
}

test('a page in half a shadow, and one in white on black, are read', async ({ app }) => {
	for (const over of ['shadow', 'negative'] as const) expectLetter(await readChanged(app, { over }));
});

test('a blank page has no words, and is no error', async ({ app }) => {
	const job = await readChanged(app, { over: 'white' });
	expect(job).toMatchObject({ status: 'done', text: '', mean_confidence: null, warnings: [] });
});

test('a page of tiny letters says why it reads badly', async ({ app }) => {
	const job = await readChanged(app, { scale: 0.35 });
	expect(job.warnings).toEqual([expect.stringContaining('very small')]);
	expect(job.pages[0]).toMatchObject({ width: 350, height: 217 });
});

test('what was read before changes nothing: the same text in any order of documents', async ({ app }) => {
	test.slow();
	const read = async (names: string[]) => {
		const texts: Record<string, string> = {};
		for (const name of names) texts[name] = (await post(app, name)).body.text;
		return texts;
	};
	const names = ['letter.png', 'five-pages.pdf', 'letter.jpg', 'fax.tif'];
	const forwards = await read(names);
	const backwards = await read(names.toReversed());
	for (const name of names) expect(backwards[name]).toBe(forwards[name]);
});
