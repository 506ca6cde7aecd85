import { describe, expect, test, vi } from 'vitest';
import { loadWebLlm } from '#engines/language/web-llm.ts';
import { loadWebLlmVision } from '#engines/vision/web-llm.ts';

/** The real library, as far as it comes without a graphics card: there is none in node. */

const asked: string[] = [];
vi.stubGlobal('location', { origin: 'https://site.example' });
vi.stubGlobal('fetch', (address: unknown) =>
	Promise.reject(new Error(`It asks the network for ${String(address)}.`))
);
// Node keeps nothing: who opens a cache that is not the library's hears of it.
vi.stubGlobal('caches', { open: (name: string) => Promise.reject(new Error(`No cache ${name} here.`)) });

const CONFIG = { tokenizer_files: ['tokenizer.json'], context_window_size: 40960 };

const DOORS = [
	['answers', loadWebLlm],
	['reading', loadWebLlmVision]
] as const;

describe.each(DOORS)('a model for %s', (_, door) => {
	function load(files: Record<string, () => Response>) {
		asked.length = 0;
		return door({
			name: 'tiny',
			library: 'tiny.wasm',
			thinks: false,
			open(path) {
				asked.push(path);
				return Promise.resolve(files[path]?.());
			}
		});
	}

	test('without its settings is an error that names the file', async () => {
		const loading = load({});
		await expect(loading).rejects.toMatchObject({ code: 'engine_failed' });
		await expect(loading).rejects.toThrow('mlc-chat-config.json');
	});

	test('with settings that are damaged is an error', async () => {
		const loading = load({ 'mlc-chat-config.json': () => new Response('{"tokenizer_files": [') });
		await expect(loading).rejects.toMatchObject({ code: 'engine_failed' });
	});

	// What the library makes of a program is a browser's matter: in node it looks for files of its own.
	test('is read from its files, and a program that does not start is an error', async () => {
		const loading = load({
			'mlc-chat-config.json': () => Response.json(CONFIG),
			'tiny.wasm': () => new Response('not a program')
		});
		await expect(loading).rejects.toMatchObject({ code: 'engine_failed' });
		expect(new Set(asked)).toEqual(new Set(['mlc-chat-config.json', 'tiny.wasm']));
	});

	test('whose program is missing is an error, not a request', async () => {
		const loading = load({ 'mlc-chat-config.json': () => Response.json(CONFIG) });
		await expect(loading).rejects.toThrow('has no file');
	});
});

test('other caches of the thread stay what they are', async () => {
	await expect(caches.open('models')).rejects.toThrow('No cache models here.');
});
