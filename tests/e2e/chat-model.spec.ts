import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, test as base } from './site.ts';

type Said = { role: string; content: string };

/**
 * A language model of the browser's, as Chrome offers one to windows: it repeats the passage that it is asked about,
 * word by word, and a number that stands nowhere. `pace` is the pause before each word, in ms.
 */
function installModel(): void {
	const seen: Said[][] = [];
	class Session {
		readonly contextWindow = 6000;
		readonly #earlier: Said[];
		constructor(earlier: Said[]) {
			this.#earlier = earlier;
		}
		promptStreaming(input: string, { signal }: { signal: AbortSignal }): ReadableStream<string> {
			seen.push([...this.#earlier, { role: 'user', content: input }]);
			const passages = [...input.matchAll(/\[(\d+)\] \(page \d+\)\n<<<\n([^]*?)\n>>>/g)];
			const about = passages.find(([, , text = '']) => text.includes('window')) ?? passages[0];
			const answer = `${about?.[2]?.replaceAll(/\s+/g, ' ') ?? ''} It costs 77123 crowns.`;
			const words = JSON.stringify({ answer, cites: [Number(about?.[1])] }).split(/(?<= )/);
			const { pace } = window as unknown as { pace: number };
			return new ReadableStream({
				async start(controller) {
					for (const word of words) {
						await new Promise((resolve) => setTimeout(resolve, pace));
						if (signal.aborted) return controller.error(signal.reason);
						controller.enqueue(word);
					}
					controller.close();
				}
			});
		}
		destroy(): void {}
	}
	Object.assign(window, {
		pace: 0,
		seen,
		LanguageModel: {
			availability: () => Promise.resolve('available'),
			create: (options?: { initialPrompts?: Said[] }) =>
				Promise.resolve(new Session(options?.initialPrompts ?? []))
		}
	});
}

const test = base.extend({
	app: async ({ page, site }, use) => {
		await page.addInitScript(installModel);
		await open(page, `${site}models/`);
		await page.getByRole('button', { name: /^Use: The browser’s own model/ }).click();
		await expect(page.getByText('in use; the browser keeps it')).toBeVisible();
		await page.goto(site);
		await page.getByRole('button', { name: 'Read our sample letter' }).click();
		await page.getByRole('tab', { name: 'Ask' }).click();
		await expect(chat(page).getByRole('textbox')).toBeVisible();
		await use(page);
	}
});

const chat = (page: Page) => page.getByRole('tabpanel', { name: 'Ask' });
const turns = (page: Page) => chat(page).locator('ol > li');
async function ask(page: Page, question: string): Promise<void> {
	await chat(page).getByRole('textbox').fill(question);
	await page.keyboard.press('Enter');
}

test('a model answers from the passages, without the number that none of them has, and is told what was said before', async ({
	app
}) => {
	await ask(app, 'What happens to the kitchen window?');
	const answer = turns(app).first();
	await expect(answer.getByRole('link', { name: /page 1/i })).toBeVisible();
	await expect(answer).toContainText('kitchen window');
	await expect(answer).not.toContainText('77123');
	await ask(app, 'And when is that?');
	await expect(
		turns(app)
			.nth(1)
			.getByRole('link', { name: /page 1/i })
	).toBeVisible();
	const last = await app.evaluate(() => (window as unknown as { seen: Said[][] }).seen.at(-1) ?? []);
	expect(last.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
	expect(last[1]?.content).toBe('What happens to the kitchen window?');
	expect(last[2]?.content).toContain('kitchen window');
});

test('an answer that is stopped keeps what there was, and the conversation goes on', async ({ app }) => {
	await app.evaluate(() => Object.assign(window, { pace: 400 }));
	await ask(app, 'What happens to the kitchen window?');
	const stop = chat(app).getByRole('button', { name: 'Stop' });
	await expect(stop).toBeVisible();
	await expect(turns(app).first().locator('.answer')).toContainText(/\w+/);
	const { violations } = await new AxeBuilder({ page: app }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	await stop.click();
	await expect(stop).toBeHidden();
	await expect(turns(app).first()).toContainText('Stopped here');
	await app.evaluate(() => Object.assign(window, { pace: 0 }));
	await turns(app).first().getByRole('button', { name: 'Ask again' }).click();
	await expect(
		turns(app)
			.nth(1)
			.getByRole('link', { name: /page 1/i })
	).toBeVisible();
	await app.reload();
	await app.getByRole('tab', { name: 'Ask' }).click();
	await expect(turns(app)).toHaveCount(2);
	await expect(turns(app).first()).toContainText('Stopped here');
	await expect(
		turns(app)
			.nth(1)
			.getByRole('link', { name: /page 1/i })
	).toBeVisible();
});
