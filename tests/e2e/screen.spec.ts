import AxeBuilder from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import { launchOptions } from '../../scripts/chromium.mjs';
import { controlled, expect, test } from './site.ts';

test('a part of the screen is drawn by pointer, moved by keys, and read', async ({ site }) => {
	test.slow();
	const options = launchOptions();
	const browser = await chromium.launch({
		...options,
		args: [...options.args, '--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream']
	});
	try {
		const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
		const page = await context.newPage();
		await page.goto(site);
		await controlled(page);
		await page.getByRole('link', { name: 'Part of the screen' }).click();
		const still = page.getByRole('group', { name: /picture that was taken|Frame/ });
		await expect(still).toBeVisible();
		const box = await still.boundingBox();
		if (!box) throw new Error('The picture has no place.');
		await page.mouse.move(box.x + 20, box.y + 20);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
		await page.mouse.up();
		await expect(still).toHaveAccessibleName(/^Frame, \d+ by \d+ pixels$/);
		const name = await still.getAttribute('aria-label');
		await still.press('Shift+ArrowRight');
		await expect(still).not.toHaveAttribute('aria-label', name ?? '');
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		}
		await page.getByRole('button', { name: 'Read this part' }).click();
		await expect(page.getByText('screen.png').first()).toBeVisible({ timeout: 60_000 });
	} finally {
		await browser.close();
	}
});

test('where nothing may be seen of the screen it is told', async ({ app, site }) => {
	await app.goto(`${site}screen/`);
	await app.evaluate(() => {
		// What a person does who closes the browser's question.
		navigator.mediaDevices.getDisplayMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
	});
	await app.getByRole('button', { name: 'Choose a screen or window' }).click();
	await expect(app.getByRole('alert')).toContainText('No picture was taken');
});
