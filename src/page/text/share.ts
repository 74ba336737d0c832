/** The language of saving and sharing, which loads when somebody asks for it. */
import type { enShare } from "./en-share.ts";
import { packOf } from "./packs.ts";

/** What a language must say here: a key that one misses fails the type check. */
export type ShareWords = typeof enShare;

export const { words: shareWords, load: loadShareWords } = packOf<ShareWords>({
	en: async () => (await import("./en-share.ts")).enShare,
	"zh-CN": async () => (await import("./zh-share.ts")).zhShare,
});
