/** What the answers to problems look like. */
import * as z from "zod";
import { ERROR_CODES } from "../../engine/index.ts";
import { keysOf } from "../keys.ts";
import { GONE_REASONS, PROBLEMS, type ProblemCode } from "../problem.ts";
import { oneOf, text } from "./fields.ts";

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
