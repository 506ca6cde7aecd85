import { expect, post, test } from '../e2e/site.ts';
import { corpusFiles, corpusPath } from './corpus.ts';
import { watchMemory } from './memory.ts';

const MAX_GROWTH_MIB = 300;
/** The figure to hold is a second; a busy machine may be slower. */
const MAX_MS = 5000;

const theirs = corpusFiles()
	.filter(({ reason }) => reason === 'bomb')
	.map(corpusPath);
const ours = ['bomb.png', 'wide-bomb.png', 'bomb.tif', 'gigapixels.tif'];

test('files that claim more pixels than fit into memory are refused at once and take none', async ({
	app,
	browser
}) => {
	await post(app, 'truncated.jpg'); // starts what any file needs
	const figures: string[] = [];
	for (const file of [...ours, ...theirs]) {
		const growth = await watchMemory(browser);
		const started = Date.now();
		const { status, body } = await post(app, file);
		const ms = Date.now() - started;
		const mib = (await growth()) ?? 0;
		figures.push(`${file.split('/').at(-1)}: ${ms} ms, ${mib.toFixed(0)} MiB`);
		expect(status, file).toBe(400);
		expect(['too_many_pixels', 'corrupt'], file).toContain(body.code);
		expect(ms, file).toBeLessThan(MAX_MS);
		expect(mib, file).toBeLessThan(MAX_GROWTH_MIB);
	}
	test.info().annotations.push({ type: 'bombs', description: figures.join('; ') });
	if (process.env['ROBUSTNESS']) console.log(figures.join('\n'));
});
