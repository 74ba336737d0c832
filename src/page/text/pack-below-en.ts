/** All that the sections below the first screen say in English. */
import { enInputs, enLines, enRefusals } from "../../engine/index.ts";
import { enBelow } from "./en-below.ts";

export const below = { page: enBelow, inputs: enInputs, lines: enLines, refusals: enRefusals };
