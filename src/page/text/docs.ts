/** The language of the API reference, as far as it is the page's own. */
import type { enDocs } from "./en-docs.ts";
import { packOf } from "./packs.ts";

/** What a language must say here: a key that one misses fails the type check. */
export type DocsWords = typeof enDocs;

export const { words: docsWords, load: loadDocsWords } = packOf<DocsWords>({
	en: async () => (await import("./en-docs.ts")).enDocs,
	"zh-CN": async () => (await import("./zh-docs.ts")).zhDocs,
});
