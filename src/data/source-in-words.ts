/** A source as a language names it. */
import type { Source } from "../engine/types.ts";
import type { Cited } from "./cited.ts";
import type { SourceWords } from "./words/words.ts";

export function sourceInWords(
	{ publisher, via, title, year, url }: Cited,
	words: SourceWords,
): Source {
	const name = (text: Cited["title"]) => (typeof text === "string" ? text : words.names[text.own]);
	const said = name(publisher);
	return { publisher: via ? words.via(said, via) : said, title: name(title), year, url };
}
