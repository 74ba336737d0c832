/** Named starting points. */
import { PRESETS } from "../../data/index.ts";
import type { PresetRecord } from "../../schema/document/data.ts";
import type { App } from "../env.ts";
import { registerRecords } from "./records.ts";

export const registerPresets = (app: App): void =>
	registerRecords<PresetRecord>(app, { one: "preset", many: "presets", all: PRESETS });
