import * as z from 'zod/mini';
import { about } from './about.ts';
import { OFFERED_FORMATS } from './format.ts';
import { LAYOUTS, SEGMENTATIONS, TIERS, TOOL_SLUGS } from './values.ts';

/** A preset as `GET /api/v1/tools/` lists it. */
const toolSchema = z.object({
	slug: about(z.enum(TOOL_SLUGS), 'what `tool` takes'),
	tier: about(z.enum(TIERS), 'used where the caller sends no `tier`'),
	language: about(z.string(), 'used where the caller sends no `language`'),
	segmentation: about(z.enum(SEGMENTATIONS), 'how the recogniser takes a page apart'),
	layout: about(
		z.enum(LAYOUTS),
		'what is made of the lines: `auto` finds columns, paragraphs and the tables that surely are some; `tables`, where there are none of these, also what may be one; `block` leaves all lines together'
	),
	format: about(z.enum(OFFERED_FORMATS), 'the download that suits its result best'),
	needs: about(z.array(z.enum(['translate_to'])), 'fields that must be sent beside `file`'),
	available: about(
		z.boolean(),
		'whether this device can run it as it stands; where it wants the tier `vlm`, sending `tier=cpu` runs it as print'
	)
});

export const toolListSchema = z.object({ tools: z.array(toolSchema) });

export type ToolList = z.infer<typeof toolListSchema>;
