/** What is said of the data: sources, reasons, whom a figure was measured on. */
import type { DataWords } from "../../data/words/words.ts";
import { packOf } from "./packs.ts";

export const { words: dataWords, load: loadDataWords } = packOf<DataWords>({
	en: async () => (await import("../../data/words/en.ts")).en,
	"zh-CN": async () => (await import("../../data/words/zh.ts")).zh,
});
