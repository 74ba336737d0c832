/** All that the first screen says in English. */
import { RESULT_WORDS } from "../../engine/index.ts";
import { en } from "./en.ts";

export const first = { page: en, engine: RESULT_WORDS.en };
