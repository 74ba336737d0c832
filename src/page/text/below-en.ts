/** All that the sections below the first screen say in English. */
import { inputs } from "../../engine/text/en-inputs.ts";
import { enBelow } from "./en-below.ts";

export const below = { page: enBelow, inputs };
