import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { FIXTURES, LETTER } from '../fixtures/setup.ts';
import { foreignSite } from './foreign-site.ts';
import { controlled, expect, expectNoDocuments, open, readFixture, test } from './site.ts';

const text = (page: Page) => page.getByRole('region', { name: 'Text', exact: true });
const kept = (page: Page) => page.evaluate(() => caches.has('shared'));

/** Sends files as a share sheet does: a form of somebody else's, which the browser opens as a page. */
async function share(page: Page, site: string, files: string[]): Promise<void> {
	const foreign = await foreignSite({
		'/': {
			type: 'text/html',
			body: `<form method="post" enctype="multipart/form-data" action="${site}share/">
				<input type="file" name="files" multiple><button>Share</button></form>`
		}
	});
	await page.goto(foreign.origin);
	await page.locator('input').setInputFiles(files.map((name) => `${FIXTURES}/${name}`));
	await page.getByRole('button', { name: 'Share' }).click();
	await page.waitForURL(`${site}share/**`);
	await controlled(page);
	foreign.close();
}

test('what is shared is only offered; nothing is read before the person says so, then it is forgotten', async ({
	app,
	site
}) => {
	test.slow();
	await share(app, site, ['letter.png']);
	await expect(app.getByRole('heading', { name: 'Handed over' })).toBeVisible();
	await expect(app.getByRole('listitem').filter({ hasText: 'letter.png' })).toBeVisible();
	await expectNoDocuments(app);
	for (const colorScheme of ['light', 'dark'] as const) {
		await app.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const { violations } = await new AxeBuilder({ page: app }).analyze();
		expect(violations.map(({ id }) => id)).toEqual([]);
	}
	await app.reload();
	await app.getByRole('button', { name: 'Read it' }).click();
	await expect(text(app)).toContainText(LETTER.heading, { timeout: 80_000 });
	expect(await kept(app)).toBe(false);
});

test('what is refused leaves nothing, and a later share takes the place of an earlier one', async ({
	app,
	site
}) => {
	test.slow();
	await share(app, site, ['letter.png']);
	await share(app, site, ['letter.gif', 'letter.jpg']);
	await expect(app.getByRole('listitem')).toHaveCount(2);
	await app.getByRole('button', { name: 'Do not read' }).click();
	await expect(app).toHaveURL(site);
	expect(await kept(app)).toBe(false);
	await expectNoDocuments(app);
});

test('a share without a file is told, and without a network it is offered all the same', async ({
	app,
	site,
	context
}) => {
	test.slow();
	await share(app, site, []);
	await expect(app.getByRole('alert')).toContainText('Share the file itself');
	await open(app, site);
	await expect(app.getByText('Works offline')).toBeAttached({ timeout: 60_000 });
	const foreign = await foreignSite({
		'/': {
			type: 'text/html',
			body: `<form method="post" enctype="multipart/form-data" action="${site}share/"><input type="file" name="files"><button>Share</button></form>`
		}
	});
	await app.goto(foreign.origin);
	await app.locator('input').setInputFiles(`${FIXTURES}/letter.png`);
	await context.setOffline(true);
	await app.getByRole('button', { name: 'Share' }).click();
	await expect(app.getByRole('listitem').filter({ hasText: 'letter.png' })).toBeVisible();
	await context.setOffline(false);
	foreign.close();
});

test('a file that the system opens with the app is read at once', async ({ page, site }) => {
	const data = readFixture('letter.png').toString('base64');
	// No browser without a window system has a launch queue: what it would hand over.
	await page.addInitScript((base64) => {
		const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
		const handle = { name: 'letter.png', getFile: () => Promise.resolve(new File([bytes], 'letter.png')) };
		const gone = { name: 'gone.png', getFile: () => Promise.reject(new DOMException('', 'NotFoundError')) };
		Object.defineProperty(window, 'launchQueue', {
			value: { setConsumer: (take: (launch: object) => void) => take({ files: [handle, gone] }) }
		});
	}, data);
	await page.goto(`${site}open/`);
	await expect(text(page)).toContainText(LETTER.heading, { timeout: 80_000 });
	await page.getByRole('link', { name: 'All documents' }).click();
	await expect(page.getByText('gone.png was not taken')).toBeVisible();
});

test('the manifest names both, and the browser finds no mistake in it', async ({ app }) => {
	const session = await app.context().newCDPSession(app);
	const { data, errors } = await session.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	const manifest = JSON.parse(data ?? '{}') as Record<string, unknown>;
	expect(manifest).toMatchObject({
		share_target: { action: './share/', method: 'POST', enctype: 'multipart/form-data' },
		file_handlers: [{ action: './open/' }],
		launch_handler: { client_mode: ['navigate-existing', 'auto'] }
	});
});
