/** The language of the section on putting the calculator on one's own site. */
import type { enSite } from "./en-site.ts";
import { packOf } from "./packs.ts";

/** What a language must say here: a key that one misses fails the type check. */
export type SiteWords = typeof enSite;

export const { words: siteWords, load: loadSiteWords } = packOf<SiteWords>({
	en: async () => (await import("./en-site.ts")).enSite,
	"zh-CN": async () => (await import("./zh-site.ts")).zhSite,
});
