/** Problems (RFC 9457): which there are. */

/** Every problem by its code, with its status and title; the title never changes with the case. */
export const PROBLEMS = {
	"malformed-json": { status: 400, title: "The body is not JSON" },
	"token-required": { status: 401, title: "The edit token is missing" },
	"wrong-token": { status: 403, title: "The edit token is not the right one" },
	"not-found": { status: 404, title: "There is nothing here" },
	"method-not-allowed": { status: 405, title: "This address does not take this method" },
	gone: { status: 410, title: "The scenario has ended" },
	"stale-revision": { status: 412, title: "The scenario was changed in between" },
	"payload-too-large": { status: 413, title: "The body is too large" },
	"unsupported-media-type": { status: 415, title: "The body has the wrong content type or coding" },
	"invalid-input": { status: 422, title: "The input was refused" },
	"revision-required": { status: 428, title: "If-Match is missing" },
	"rate-limited": { status: 429, title: "Too many requests" },
	"internal-error": { status: 500, title: "Something went wrong on our side" },
	"database-unavailable": { status: 503, title: "Saved scenarios cannot be reached" },
} as const satisfies Record<string, { status: number; title: string }>;
export type ProblemCode = keyof typeof PROBLEMS;

/** Why a scenario is no longer there. */
export const GONE_REASONS = ["expired", "deleted", "rotated"] as const;
export type GoneReason = (typeof GONE_REASONS)[number];
