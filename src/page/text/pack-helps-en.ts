/** How inputs are explained in English. */
import { enHelps } from "../../engine/index.ts";

export const helps = enHelps;
