/** The language of the frame, as far as it says more than the first screen. */
import type { enEmbed } from "./en-embed.ts";
import { packOf } from "./packs.ts";

/** What a language must say here: a key that one misses fails the type check. */
export type EmbedWords = typeof enEmbed;

export const { words: embedWords, load: loadEmbedWords } = packOf<EmbedWords>({
	en: async () => (await import("./en-embed.ts")).enEmbed,
	"zh-CN": async () => (await import("./zh-embed.ts")).zhEmbed,
});
