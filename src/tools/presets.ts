import type { Tier } from '#contract/values.ts';

/** A preset behind `tool=`: what it chooses where the caller does not. */
export type Preset = { slug: string; tier: Tier; language: string };

const PRESETS: readonly Preset[] = [
	{ slug: 'image-to-text', tier: 'cpu', language: 'auto' },
	{ slug: 'pdf-to-text', tier: 'cpu', language: 'auto' }
];

export const TOOL_SLUGS: readonly string[] = PRESETS.map(({ slug }) => slug);

export function findPreset(slug: string): Preset | undefined {
	return PRESETS.find((preset) => preset.slug === slug);
}
