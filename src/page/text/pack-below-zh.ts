/** All that the sections below the first screen say in Chinese. */
import { zhInputs, zhLines, zhRefusals } from "../../engine/index.ts";
import { zhBelow } from "./zh-below.ts";

export const below = { page: zhBelow, inputs: zhInputs, lines: zhLines, refusals: zhRefusals };
