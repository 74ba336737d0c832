/** The language of saving and sharing, which loads when somebody asks for it. */
import { computed } from "@preact/signals";
import type { Locale } from "../../engine/index.ts";
import { enShare } from "./en-share.ts";
import { locale } from "./index.ts";

/** What a language must say here: a key that one misses fails the type check. */
export type ShareWords = typeof enShare;

const WORDS: Record<Locale, ShareWords> = { en: enShare };

export const shareWords = computed(() => WORDS[locale.value]);
