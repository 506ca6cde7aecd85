import { expect, test } from 'vitest';
import { byHost } from './record.ts';

const own = { origin: 'https://ocr.example', originMs: Date.parse('2026-12-01T10:00:00Z') };
const row = (url: string, last_at = '2026-12-01T10:00:01.000Z') => ({
	url,
	kind: '',
	sent: false,
	count: 2,
	first_at: '2026-12-01T09:00:00.000Z',
	last_at
});
const entry = (name: string, transferSize: number) => ({
	name,
	initiatorType: 'fetch',
	startTime: 2000,
	transferSize
});

test('other hosts stand on top, the newest address first, and the app’s own host last', () => {
	const hosts = byHost(
		[
			row('https://ocr.example/a.js'),
			row('https://packs.example/old', '2026-12-01T09:00:00.000Z'),
			row('https://packs.example/new')
		],
		[],
		own
	);
	expect(hosts.map(({ host, isOwn }) => ({ host, isOwn }))).toEqual([
		{ host: 'packs.example', isOwn: false },
		{ host: 'ocr.example', isOwn: true }
	]);
	expect(hosts[0]?.seen.map(({ url }) => url)).toEqual([
		'https://packs.example/new',
		'https://packs.example/old'
	]);
});

test('what the page has measured adds sizes, and what came before there was a service worker', () => {
	const [host] = byHost(
		[row('https://ocr.example/a.js')],
		[
			entry('https://ocr.example/a.js?1', 1200),
			entry('https://ocr.example/first.js', 800),
			entry('https://ocr.example/from-a-cache.js', 0)
		],
		own
	);
	expect(host?.seen).toEqual([
		expect.objectContaining({
			url: 'https://ocr.example/first.js',
			size: 800,
			at: '2026-12-01T10:00:02.000Z'
		}),
		expect.objectContaining({ url: 'https://ocr.example/a.js', size: 1200, times: 2 })
	]);
});
