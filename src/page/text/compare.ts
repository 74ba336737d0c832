/** The language of comparing plans and vendors, which loads when its sections come near. */
import { computed } from "@preact/signals";
import { vendorsInWords } from "../../data/vendors-in-words.ts";
import type { VendorWords } from "../../data/words/words.ts";
import type { CompareWords } from "../../engine/index.ts";
import type { ComparePageWords } from "./en-compare.ts";
import { packOf } from "./packs.ts";

const pack = packOf<{ page: ComparePageWords; engine: CompareWords; vendors: VendorWords }>({
	en: async () => (await import("./pack-compare-en.ts")).compare,
	"zh-CN": async () => (await import("./pack-compare-zh.ts")).compare,
});

/** Fetches the words of comparing. */
export const loadCompareWords = pack.load;
export const compareWords = computed(() => pack.words.value.page);
/** The engine's sentences about plans and vendors. */
export const engineWords = computed(() => pack.words.value.engine);
/** Vendors' records by id, in the language in force. */
export const vendorRecords = computed(() => vendorsInWords(pack.words.value.vendors));
