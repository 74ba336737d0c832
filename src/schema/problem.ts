/** Problems (RFC 9457): which there are, and what their answers look like. */
import * as z from "zod";
import { ERROR_CODES } from "../engine/index.ts";
import { keysOf, oneOf, text } from "./fields.ts";

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
	"unsupported-media-type": { status: 415, title: "The body has the wrong content type" },
	"invalid-input": { status: 422, title: "The input was refused" },
	"revision-required": { status: 428, title: "If-Match is missing" },
	"rate-limited": { status: 429, title: "Too many requests" },
	"internal-error": { status: 500, title: "Something went wrong on our side" },
	"database-unavailable": { status: 503, title: "Saved scenarios cannot be reached" },
} as const satisfies Record<string, { status: number; title: string }>;
export type ProblemCode = keyof typeof PROBLEMS;

export const InputErrorSchema = z
	.object({
		pointer: text(
			"JSON Pointer (RFC 6901) into the body; empty for the body as a whole. With a query parameter only where the parameter is not itself the input at fault.",
		).optional(),
		parameter: text(
			"Name of the query parameter or header; absent when the fault is in the body.",
		).optional(),
		code: oneOf(ERROR_CODES, "What is wrong; /problems/{code} explains each. More codes may come."),
		detail: text("What is wrong and what would be right, as a sentence in the language asked for."),
		allowed: z
			.array(z.string())
			.meta({ description: "What would be accepted, where that is a short list." })
			.optional(),
	})
	.meta({
		id: "InputError",
		description: "One fault of the input. It has a pointer or a parameter.",
	});

const problem = <C extends z.ZodType>(code: C) => ({
	type: text("Web address of a page that explains the problem."),
	title: text("The problem in a few words."),
	status: z.int().meta({ description: "HTTP status. Unit: status code." }),
	detail: text("What happened in this case."),
	code,
	requestId: text("Name of this request, also in X-Request-Id; quote it when you ask about it."),
});

/** Problems that say more than the others: each has a schema of its own. */
const isPlain = (code: ProblemCode): code is Exclude<ProblemCode, "invalid-input" | "gone"> =>
	code !== "invalid-input" && code !== "gone";

const otherCodes = keysOf(PROBLEMS).filter(isPlain);

export const ProblemSchema = z
	.object(problem(z.enum(otherCodes).meta({ description: "Name of the problem, stable." })))
	.meta({ id: "Problem", description: "An error answer (RFC 9457, application/problem+json)." });

export const InputProblemSchema = z
	.object({
		...problem(z.literal("invalid-input").meta({ description: "Name of the problem, stable." })),
		errors: z
			.array(InputErrorSchema)
			.min(1)
			.meta({ description: "Every fault of the input at once, up to 100." }),
	})
	.meta({
		id: "InputProblem",
		description: "The input was refused, with every reason for it (RFC 9457).",
	});

/** Why a scenario is no longer there. */
export const GONE_REASONS = ["expired", "deleted", "rotated"] as const;
export type GoneReason = (typeof GONE_REASONS)[number];

export const GoneProblemSchema = z
	.object({
		...problem(z.literal("gone").meta({ description: "Name of the problem, stable." })),
		reason: oneOf(
			GONE_REASONS,
			"`expired`: its time was over. `deleted`: by its owner. `rotated`: its owner gave it a new link, which this one does not tell.",
		),
	})
	.meta({
		id: "GoneProblem",
		description: "A scenario was here and has ended (RFC 9457).",
	});

export type InputErrorItem = z.infer<typeof InputErrorSchema>;
export type Problem =
	| z.infer<typeof ProblemSchema>
	| z.infer<typeof InputProblemSchema>
	| z.infer<typeof GoneProblemSchema>;
