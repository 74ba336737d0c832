/** The language of the page that shows a saved calculation. */
import type { enReport } from "./en-report.ts";
import { packOf } from "./packs.ts";

/** What a language must say here: a key that one misses fails the type check. */
export type ReportWords = typeof enReport;

export const { words: reportWords, load: loadReportWords } = packOf<ReportWords>({
	en: async () => (await import("./en-report.ts")).enReport,
	"zh-CN": async () => (await import("./zh-report.ts")).zhReport,
});
