import type { ToolList } from '#contract/tool.ts';
import { lackOf, TOOLS } from '#tools/tools.ts';
import { jsonResponse } from './error-response.ts';

/** `GET /tools/`: the presets, what each chooses, and whether it can run here. */
export function listTools(): Promise<Response> {
	const tools = TOOLS.map((tool) => ({ ...tool, needs: [...tool.needs], available: lackOf(tool) === null }));
	return Promise.resolve(jsonResponse({ tools } satisfies ToolList));
}
