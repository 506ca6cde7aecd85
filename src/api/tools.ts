import type { ToolList } from '#contract/tool.ts';
import { lackOf, tierOf, TOOLS } from '#tools/tools.ts';
import type { Context } from './env.ts';
import { jsonResponse } from './error-response.ts';
import { modelsHere } from '#models/models-here.ts';

/** `GET /tools/`: the presets, what each chooses, and whether it can run here. */
export async function listTools({ env }: Context): Promise<Response> {
	const models = await modelsHere(env.site);
	const tools = TOOLS.map((tool) => {
		const { slug, language, segmentation, layout, format, needs } = tool;
		return {
			slug,
			tier: tierOf(tool, models),
			language,
			segmentation,
			layout,
			format,
			needs: [...needs],
			available: lackOf(tool, models) === null
		};
	});
	return jsonResponse({ tools } satisfies ToolList);
}
