/** What an export is made of: the estimate, the words for it, and the engine's own monthly figures. */
import { type CashFlow, cashFlow } from "../../engine/cashflow.ts";
import type { Flows } from "../../engine/flows.ts";
import { stageAt } from "../../engine/formulas.ts";
import {
	BENEFIT_IDS,
	type Benchmark,
	type ContextMetric,
	type Estimate,
	type Grade,
	type InputPointer,
	type LineId,
	type Origin,
	type ResolvedInput,
	type UsageUnit,
} from "../../engine/index.ts";
import { computeFlows } from "../../engine/kernel.ts";
import type { Group } from "../state/groups.ts";
import type { ExportWords } from "../text/en-export.ts";
import { type Place, placeOf } from "./months.ts";

/** What a figure of the data set says about itself, as far as a reader of a file needs it. */
export type Evidence = Pick<
	Benchmark,
	"low" | "typical" | "high" | "currency" | "population" | "source" | "grade"
>;

/** Names that the engine's and the page's dictionaries have already. */
export interface ExportLabels {
	/** BCP 47 tag for the currency's symbol. */
	locale: string;
	/** An input of the table, or a part of it, by its pattern. */
	input: (pointer: InputPointer) => string;
	/** An input in its place, with the name of its list item where there are several. */
	inputAt: (pointer: string) => string;
	line: (id: LineId) => string;
	grade: (grade: Grade) => string;
	context: (metric: ContextMetric) => string;
	group: (group: Group) => string;
	/** What an AI price is charged for. */
	billing: (unit: UsageUnit) => string;
	stage: (name: string) => string;
	/** A starting point's name, by its id. */
	preset: (id: string) => string;
}

export interface ExportRequest {
	/** In words: its headline and warnings are sentences. */
	estimate: Estimate<string, unknown>;
	words: ExportWords;
	labels: ExportLabels;
	/** Whose value an input has, by its pointer. */
	originOf: (pointer: string) => Origin;
	/** What is published about an input, and why its value was taken, by its pointer. */
	evidenceOf: (pointer: string) => { benchmark: Evidence; reason: string | null } | null;
	/** What the preset divides AI's answers by to know what AI takes part in; null: it does not. */
	resolutionRateOfInvolved: number | null;
	/** The address that opens this plan. */
	link: string;
	/** The day of the export, ISO 8601 (2026-11-22). */
	date: string;
}

/** Columns of a kind of contacts, month by month: the symbols of the model's fourth section. */
export const WORKFLOW_KEYS = [
	"V",
	"h",
	"d",
	"D",
	"C",
	"I",
	"X",
	"U",
	"Ur",
	"N",
	"L0",
	"S",
	"S0",
	"W",
	"Sa",
	"Sr",
	"F",
	"E0",
	"Se",
	"assisted",
	"fee",
	"hours",
	"paid",
] as const;
export type WorkflowKey = (typeof WORKFLOW_KEYS)[number];

/** Columns of what all kinds of contacts share: stages, indices, sums, cash and billed events. */
export const SHARED_KEYS = [
	"stage",
	"fd",
	"fa",
	"fv",
	"fb",
	"k",
	"p",
	"g",
	"V",
	"I",
	"D",
	"C",
	"X",
	"U",
	"Ur",
	"N",
	"L0",
	"E0",
	"S",
	"S0",
	"W",
	"Sa",
	"Sr",
	"F",
	"cap",
	"cash",
	"cashed",
	"idle",
	"Se",
	"escalationCash",
	"Y",
	"conversation",
	"resolution",
	"verified-resolution",
	"handoff",
	"contact",
	"message",
	"assisted",
	"fee",
	"hours",
	"paid",
] as const;
/** The usage prices of the plan have a column each, behind the others. */
export type SharedKey = (typeof SHARED_KEYS)[number] | `usage-${number}` | "fees";

export const BALANCE_KEYS = [
	"net",
	"scale",
	"clean",
	"gross",
	"balance",
	"below",
	"deep",
	"discounted",
	"discountedGross",
	"discountedBalance",
	"discountedBelow",
	"sign",
	"change",
] as const;
export type BalanceKey = (typeof BALANCE_KEYS)[number];

export type MonthsKey =
	| LineId
	| "benefits"
	| "investment"
	| "costs"
	| "net"
	| "cumulative"
	| "discounted"
	| "cumulativeDiscounted";

/** Everything the sheets read. */
export interface Plan extends ExportRequest {
	input: ResolvedInput;
	/** M, the number of months. */
	months: number;
	flows: Flows;
	/** The flows of each kind of contacts alone. */
	each: Flows[];
	flow: CashFlow;
	/** k by month: months of full automation before it. */
	automatedBefore: number[];
	places: {
		workflows: Place<WorkflowKey>[];
		shared: Place<SharedKey>;
		months: Place<MonthsKey>;
		balance: Place<BalanceKey>;
	};
}

/** Columns of the months' table, in the order of every answer. */
const MONTHS_KEYS: readonly MonthsKey[] = [
	...BENEFIT_IDS,
	"benefits",
	"implementation",
	"transition",
	"launch-disruption",
	"operating",
	"review",
	"investment",
	"ai-fees",
	"costs",
	"net",
	"cumulative",
	"discounted",
	"cumulativeDiscounted",
];

/** Works out what the sheets need, with the engine's own kernel. */
export function planOf(request: ExportRequest): Plan {
	const input = request.estimate.resolvedInput;
	const months = input.horizonMonths;
	const { sheets } = request.words;
	const flows = computeFlows(input);
	const automatedBefore = [0, 0];
	for (let month = 1; month < months; month++)
		automatedBefore.push((automatedBefore[month] ?? 0) + stageAt(input, month).deflection);
	const usage = input.costs.usage.map((_, i) => `usage-${i}` as const);
	return {
		...request,
		input,
		months,
		flows,
		each: input.workflows.map((workflow) => computeFlows({ ...input, workflows: [workflow] })),
		flow: cashFlow(flows),
		automatedBefore,
		places: {
			workflows: input.workflows.map((_, i) => placeOf(sheets.workflow(i + 1), WORKFLOW_KEYS)),
			shared: placeOf<SharedKey>(sheets.shared, [...SHARED_KEYS, ...usage, "fees"]),
			months: placeOf(sheets.months, MONTHS_KEYS),
			balance: placeOf(sheets.balance, BALANCE_KEYS),
		},
	};
}
