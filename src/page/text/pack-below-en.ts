/** All that the sections below the first screen say in English. */
import { enHelps, enInputs, enLines } from "../../engine/index.ts";
import { enBelow } from "./en-below.ts";

export const below = { page: enBelow, inputs: enInputs, helps: enHelps, lines: enLines };
