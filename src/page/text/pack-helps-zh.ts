/** How inputs are explained in Chinese. */
import { zhHelps } from "../../engine/index.ts";

export const helps = zhHelps;
