import type { Client } from '#client/client.ts';
import type { ToolList } from '#contract/tool.ts';
import { TIERS } from '#contract/values.ts';

/** The tools and the ways of reading that this device has. */
export class ToolChoice {
	tools = $state.raw<ToolList['tools']>([]);
	tiers = $derived(TIERS.filter((tier) => tier === 'cpu' || this.tools.some((tool) => tool.tier === tier)));
	failed = $state(false);

	async load(client: Client): Promise<void> {
		try {
			const { tools } = await client.tools();
			this.tools = tools.filter(({ available }) => available);
			this.failed = false;
		} catch {
			this.failed = true; // told beside the choices that are there
		}
	}
}
