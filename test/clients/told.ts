/** What a partner's code says of one round through the API, whichever client it was written with. */
export interface Told {
	/** Of the same plan, asked by POST and by GET. */
	posted: { inputHash: string; net: number };
	asked: { inputHash: string; net: number };
	/** The scenario as it was read after it was saved. */
	read: { title: string | null; inputHash: string };
	/** Each fault of a refused input, by where it is. */
	refused: string[];
	/** Why the scenario is no longer there, once it was deleted. */
	ended: string;
}

/** Where the API is, and what each request brings along. */
export interface Server {
	baseUrl: string;
	headers: Record<string, string>;
}

/** What a partner says of a problem that was not there when the client was made. */
export const UNKNOWN = "something else";
