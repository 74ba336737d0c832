/** Named starting points. */
import { PRESETS } from "../../data/index.ts";
import { type PresetRecord, PresetSchema } from "../../schema/data.ts";
import type { App } from "../env.ts";
import { registerRecords } from "./records.ts";

export const registerPresets = (app: App): void =>
	registerRecords(app, {
		one: "preset",
		many: "presets",
		schema: PresetSchema,
		all: PRESETS satisfies Record<string, PresetRecord>,
		description:
			"Named starting points: benefits at or below the middle of what was published, costs at or above it, each value with the benchmark behind it. Amounts are in USD.",
		example: "ecommerce",
	});
