/** The language of exported files, which loads when somebody asks for one. */
import type { ExportWords } from "./en-export.ts";
import { packOf } from "./packs.ts";

export const { words: exportWords, load: loadExportWords } = packOf<ExportWords>({
	en: async () => (await import("./en-export.ts")).enExport,
	"zh-CN": async () => (await import("./zh-export.ts")).zhExport,
});
