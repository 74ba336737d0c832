/** Headers and problem answers that the document's operations refer to. */

import {
	GoneProblemSchema,
	InputProblemSchema,
	ProblemSchema,
} from "../../schema/document/problem.ts";
import { keysOf } from "../../schema/keys.ts";
import { PROBLEMS, type ProblemCode } from "../../schema/problem.ts";
import { policyOf } from "../limits.ts";
import type { Registry } from "./operation.ts";

/** The request id that examples show. */
export const EXAMPLE_REQUEST = "0b7e1c52-example";

export type HeaderName = keyof typeof HEADERS;
interface HeaderSchema {
	type: "string" | "integer";
	examples: (string | number)[];
}

const HEADERS = {
	XRequestId: {
		description:
			"Name of this request: yours from X-Request-Id when it is up to 64 letters, digits, - or _, else a new one.",
		schema: { type: "string", examples: [EXAMPLE_REQUEST] },
	},
	RateLimitPolicy: {
		description: "How many requests (`q`) a client may make in how many seconds (`w`).",
		schema: { type: "string", examples: [policyOf("reads")] },
	},
	ETag: {
		description: "Version of the answer, for If-None-Match.",
		schema: { type: "string", examples: ['"5f3c"'] },
	},
	CacheControl: {
		description: "How long the answer may be kept.",
		schema: { type: "string", examples: ["public, max-age=3600"] },
	},
	RetryAfter: {
		description: "When to try again. Unit: seconds.",
		schema: { type: "integer", examples: [60] },
	},
	ScenarioETag: {
		description:
			"Revision of the scenario with today's versions of model and data, for If-Match and If-None-Match.",
		schema: { type: "string", examples: ['"r1-2026-11-2026-11-21"'] },
	},
	Location: {
		description: "Web address of the new scenario in this API.",
		schema: {
			type: "string",
			examples: ["https://support-roi.example/v1/scenarios/1h6rvc0y6tqk5xg2m8w7n3jb4d"],
		},
	},
	WwwAuthenticate: {
		description: "How to send the token.",
		schema: { type: "string", examples: ["Bearer"] },
	},
} satisfies Record<string, { description: string; schema: HeaderSchema }>;

/** Name of the one way to say who asks. */
export const OWNER = "editToken";

/** A reference to one of the headers. */
export const headerRef = (name: HeaderName) => ({ $ref: `#/components/headers/${name}` });

/** A problem's name among the components. */
export const nameOf = (code: ProblemCode): string =>
	code.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A reference to the answer of a problem. */
export const problemRef = (code: ProblemCode) => ({
	$ref: `#/components/responses/${nameOf(code)}`,
});

/** When each problem is answered. */
const WHEN: Record<ProblemCode, string> = {
	"malformed-json": "The body is not JSON.",
	"token-required": "The edit token is missing.",
	"wrong-token": "The edit token is not the scenario's.",
	gone: "The scenario expired, was deleted or was given a new link within the last 30 days.",
	"stale-revision":
		"The scenario was changed since the revision in If-Match; ETag has that of now.",
	"revision-required": "If-Match is missing or names no revision.",
	"database-unavailable": "The database of scenarios does not answer.",
	"not-found": "There is nothing at this address.",
	"method-not-allowed": "The address does not take this method; Allow lists those it takes.",
	"payload-too-large": "The body is larger than 64 KiB, or its result too large to be kept.",
	"unsupported-media-type": "The body does not say that it is JSON.",
	"invalid-input":
		"A value, a key or a parameter was refused, by its type or bounds or by the model's own rules. All faults are named at once.",
	"rate-limited": "Too many requests from this client.",
	"internal-error": "A fault on our side; your input is not the reason.",
};

/** Problems that the document's operations answer with; the others are about the address itself. */
export const DECLARED = keysOf(PROBLEMS).filter((code) => code !== "method-not-allowed");

/** Problems that say more than the others. */
const SCHEMAS: Partial<Record<ProblemCode, string>> = {
	"invalid-input": "InputProblem",
	gone: "GoneProblem",
};

const retryAfter = { "Retry-After": headerRef("RetryAfter") };
const OWN_HEADERS: Partial<Record<ProblemCode, object>> = {
	"token-required": { "WWW-Authenticate": headerRef("WwwAuthenticate") },
	"stale-revision": { ETag: headerRef("ScenarioETag") },
	"rate-limited": retryAfter,
	"database-unavailable": retryAfter,
};

/** Puts headers, problem schemas and problem answers among the document's components. */
export function registerComponents(registry: Registry): void {
	// Clones: the framework adds its methods to schemas made after it was loaded, and these are older.
	registry.register("Problem", ProblemSchema.clone());
	registry.register("InputProblem", InputProblemSchema.clone());
	registry.register("GoneProblem", GoneProblemSchema.clone());
	registry.registerComponent("securitySchemes", OWNER, {
		type: "http",
		scheme: "bearer",
		description: "The edit token that came when the scenario was saved: `roi_edit_…`.",
	});
	for (const [name, header] of Object.entries(HEADERS))
		registry.registerComponent("headers", name, header);
	for (const code of DECLARED) {
		const schema = SCHEMAS[code] ?? "Problem";
		registry.registerComponent("responses", nameOf(code), {
			description: WHEN[code],
			headers: {
				"X-Request-Id": headerRef("XRequestId"),
				"RateLimit-Policy": headerRef("RateLimitPolicy"),
				...OWN_HEADERS[code],
			},
			content: {
				"application/problem+json": { schema: { $ref: `#/components/schemas/${schema}` } },
			},
		});
	}
}
