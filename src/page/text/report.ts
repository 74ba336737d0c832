/** The language of the page that shows a saved calculation. */
import { computed } from "@preact/signals";
import type { Locale } from "../../engine/index.ts";
import { enReport } from "./en-report.ts";
import { locale } from "./index.ts";

/** What a language must say here: a key that one misses fails the type check. */
export type ReportWords = typeof enReport;

const WORDS: Record<Locale, ReportWords> = { en: enReport };

export const reportWords = computed(() => WORDS[locale.value]);
