/**
 * A source apart from language: names and titles stay as they were published, only what is our own
 * wording about them is said by a language.
 */
/** Publishers and titles that are our own description. */
export type NameId =
	| "three-vendors"
	| "list-prices"
	| "alhena-and-3chat"
	| "unnamed"
	| "intercom-second-hand"
	| "fin-voice-price"
	| "rival-and-zendesk"
	| "own-build";

/** Our own description, to be said in the reader's language. */
interface OwnName {
	own: NameId;
}

export const own = (id: NameId): OwnName => ({ own: id });

export interface Cited {
	publisher: string | OwnName;
	/** Who reported it, where the publisher's own text was not seen. */
	via?: string;
	title: string | OwnName;
	year: number | null;
	url: string | null;
}
