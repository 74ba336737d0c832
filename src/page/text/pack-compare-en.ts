/** All that comparing says in English. */
import { enVendors } from "../../data/words/en-vendors.ts";
import { enCompare as engine } from "../../engine/index.ts";
import { enCompare as page } from "./en-compare.ts";

export const compare = { page, engine, vendors: enVendors };
