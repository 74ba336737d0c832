/** All that comparing says in Chinese. */
import { zhVendors } from "../../data/words/zh-vendors.ts";
import { zhCompare as engine } from "../../engine/index.ts";
import { zhCompare as page } from "./zh-compare.ts";

export const compare = { page, engine, vendors: zhVendors };
