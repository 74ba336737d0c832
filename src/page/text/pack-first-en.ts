/** All that the first screen says in English. */
import { enAnswer } from "../../engine/index.ts";
import { en } from "./en.ts";

export const first = { page: en, engine: enAnswer };
