/** An estimate as an answer. The engine's types and these schemas must say the same: see the end. */
import * as z from "zod";
import {
	type Estimate,
	enAnswer,
	enLines,
	type ResolvedInput,
	type TimelineMonth,
} from "../../engine/index.ts";
import { keysOf } from "../keys.ts";
import { ResolvedInputSchema } from "./answered-input.ts";
import {
	countOrNull,
	currency,
	dataVersion,
	type Matching,
	modelVersion,
	oneOf,
	text,
	textOrNull,
	whole,
} from "./fields.ts";
import { FrameworksSchema, LineSchema } from "./lines.ts";
import { OperationsSchema, OperationsTotalSchema } from "./operations.ts";
import { rangeFields } from "./source.ts";
import {
	NetAnnualValueSchema,
	PeriodSchema,
	SteadyStateSchema,
	SummarySchema,
	TimelineMonthSchema,
	YearSchema,
} from "./summary.ts";

const { warnings } = enAnswer;
const { context } = enLines;

const BenchmarkRangeSchema = z.object(rangeFields).meta({
	id: "BenchmarkRange",
	description: "As much of a benchmark as is needed beside a figure.",
});

const ContextEntrySchema = z
	.object({
		metric: oneOf(
			keysOf(context),
			"Which of our figures is meant: `paybackMonths` (months), `firstYearRoi` and `costShareOfValue` (fractions), `returnPerUnit` (benefits per 1 on all costs).",
		),
		value: countOrNull("Our figure; null when it does not exist.", "that of the metric"),
		benchmark: BenchmarkRangeSchema,
	})
	.meta({
		id: "ContextEntry",
		description:
			"A published range beside our own figure, without a verdict: such ranges are sellers' claims, and an honest estimate often lies below them.",
	});

const AssumptionSchema = z
	.object({
		pointer: text("JSON Pointer of the input within `resolvedInput`."),
		value: z
			.union([z.number(), z.string()])
			.meta({ description: "The value used. Unit: see `unit`." }),
		unit: text(
			"Unit of the value: share, rate, factor, money, count, minutes, hours, weeks, months, years; `text` for a word.",
		),
		origin: oneOf(
			["preset", "derived"],
			"`preset`: the preset's value. `derived`: computed from another input by the preset's rule.",
		),
		benchmark: BenchmarkRangeSchema,
		reason: textOrNull("Why this value, where the benchmark alone does not say."),
	})
	.meta({
		id: "Assumption",
		description: "A value that came from the preset and that a line in use rests on.",
	});

const WarningSchema = z
	.object({
		code: oneOf(
			keysOf(warnings),
			"What was noticed; a page at /problems/ explains errors, not warnings.",
		),
		pointer: text("JSON Pointer of the input it is about."),
		message: text("The finding as a sentence, in the language asked for."),
	})
	.meta({
		id: "Warning",
		description:
			"Something about the input that makes the result look better or worse than it is. Never a refusal.",
	});

const LinksSchema = z
	.object({
		calculator: text("Web address of the calculator with these inputs filled in."),
		self: textOrNull("Web address of this result; null unless it was saved."),
	})
	.meta({ id: "Links", description: "Where to go on from here." });

const inputHash = text(
	"SHA-256 in hexadecimal of the resolved input as JSON with sorted keys: the same for the same input, however it was written.",
).regex(/^[0-9a-f]{64}$/);
const headline = text("The result in one sentence, in the language asked for.");

const identity = { modelVersion: modelVersion(), dataVersion: dataVersion(), currency: currency() };

/** What `view=summary` leaves. */
export const EstimateSummarySchema = z
	.object({
		...identity,
		inputHash,
		headline,
		links: LinksSchema,
		summary: SummarySchema,
		operations: OperationsSchema,
		warnings: z.array(WarningSchema).meta({ description: "What to know before you rely on it." }),
	})
	.meta({ id: "EstimateSummary", description: "The short form of an estimate (`view=summary`)." });

export const EstimateResultSchema = z
	.object({
		...identity,
		horizonMonths: whole("Months that were added up, after month 0.", "months"),
		inputHash,
		headline,
		links: LinksSchema,
		summary: SummarySchema,
		years: z.array(YearSchema).meta({
			description: "Year by year; the first holds month 0 as well, the last may be short.",
		}),
		steadyState: SteadyStateSchema,
		operations: OperationsSchema,
		operationsTotal: OperationsTotalSchema,
		lines: z.array(LineSchema).meta({
			description: "Every benefit and cost line, always all of them, in a fixed order.",
		}),
		frameworks: FrameworksSchema,
		netAnnualValue: NetAnnualValueSchema,
		periods: z.array(PeriodSchema).meta({
			description: "Months 0–6, 7–18 and 19 to the end; one that begins after the end is left out.",
		}),
		context: z
			.array(ContextEntrySchema)
			.meta({ description: "Published ranges beside the result." }),
		assumptions: z.array(AssumptionSchema).meta({
			description:
				"Every value that came from the preset and whose line is in use, with its source.",
		}),
		warnings: z.array(WarningSchema).meta({ description: "What to know before you rely on it." }),
		timeline: z.array(TimelineMonthSchema).nullable().meta({
			description: "The cash flow month by month from month 0; null unless `include=timeline`.",
		}),
		resolvedInput: ResolvedInputSchema,
	})
	.meta({
		id: "EstimateResult",
		description:
			"An estimate. The keys are always the same; what was not asked for or does not exist is null.",
	});

/** What the API adds to the engine's estimate, and what it leaves out unless asked. */
type Answer = Omit<Estimate<string>, "timeline" | "resolvedInput"> & {
	inputHash: string;
	links: { calculator: string; self: string | null };
	timeline: TimelineMonth[] | null;
	resolvedInput: ResolvedInput | null;
};

/** The type of an answer: `never`, and so a type error wherever one is made, when schema and engine differ. */
export type EstimateResult = Matching<z.infer<typeof EstimateResultSchema>, Answer>;
export type EstimateSummary = z.infer<typeof EstimateSummarySchema>;
