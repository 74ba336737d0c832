/** How inputs are explained: beside fields only, which a report has none of. */
import type { InputPointer, InputTexts } from "../../engine/index.ts";
import { packOf } from "./packs.ts";

const helps = packOf<InputTexts>({
	en: async () => (await import("./pack-helps-en.ts")).helps,
	"zh-CN": async () => (await import("./pack-helps-zh.ts")).helps,
});

/** Fetches them. */
export const loadHelps = helps.load;

/** What helps to answer an input's question. */
export const inputHelp = (pointer: InputPointer): string => helps.words.value[pointer];
