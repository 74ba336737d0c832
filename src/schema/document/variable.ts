/** What an analysis varies: what a request means by it, and a variable as it was used. */
import * as z from "zod";
import { DISTRIBUTIONS, METRICS, MODES } from "../../engine/index.ts";
import { variablesField } from "../variable.ts";
import { documented } from "./documented.ts";
import { count, oneOf } from "./fields.ts";

/** What a pointer may be. */
export const POINTER =
	"JSON Pointer (RFC 6901) to a number of the input as an estimate's `resolvedInput` shows it; `*` names every item of a list or every member of an object.";

/** What is said of a pointer. */
export const pointerNote = (description: string) => ({
	description,
	examples: ["/workflows/*/automation/deflectionRate"],
});

export const METRICS_IN_WORDS =
	"`net` and `npv` are money, `roi` (net / investment) and `roiOnAllCosts` (net / costs) fractions, `paybackMonths` months.";

/** What is said of a figure of merit that a caller chooses. */
export const metricNote = (usual: (typeof METRICS)[number], what: string) => ({
	description: `${what} ${METRICS_IN_WORDS} null or nothing: ${usual}.`,
	examples: [usual],
});

/** The same in an answer. */
export const metricField = () =>
	oneOf(METRICS, `The figure that was looked at. ${METRICS_IN_WORDS}`);

const OWN = "the input's own; none (a factor) in mode `scale`";

documented(variablesField, {
	"": {
		description:
			"What varies; each place may be named once, and an empty list varies nothing. null or nothing: what nobody knows for sure, as far as this input uses it, each by a factor: deflectionRate (with involvementRate and deflectionCeiling) 0.6–1.3, containmentRate 0.83–1.1, relativeEffort 0.75–1.25, time saved by assist 0–2, cashableShare 0.55–1.3, one-time costs 0.9–1.6.",
	},
	"/*": {
		id: "VariableInput",
		description:
			"An input that varies, or several that vary together. Likely must lie between low and high. A value beyond the input's bounds becomes the bound, and what would no longer fit together gives way to the nearest that does.",
	},
	"/*/pointer": pointerNote(`${POINTER} Either this or \`pointers\`.`),
	"/*/pointers": {
		description: "Several pointers; all their places take the same draw. Either this or `pointer`.",
	},
	"/*/pointers/*": pointerNote(POINTER),
	"/*/low": { description: `The lowest value. Required. Unit: ${OWN}.`, examples: [0.2] },
	"/*/high": { description: `The highest value. Required. Unit: ${OWN}.`, examples: [0.5] },
	"/*/distribution": {
		description:
			"Shape between low, likely and high. `pert`: a beta distribution that weighs the likely value four times, mean (low + 4·likely + high) / 6. `triangular`. `uniform`: all values are equally likely. null or nothing: pert.",
		examples: ["pert"],
	},
	"/*/mode": {
		description:
			"`absolute`: low and high are values; likely is the input's own, which must be the same at all places named. `scale`: low and high multiply each place's own value; likely is 1. null or nothing: absolute.",
		examples: ["scale"],
	},
});

export const pointersField = z
	.array(z.string())
	.meta({ description: "JSON Pointers of the inputs that vary together, as they were sent." });

/** A variable as it was used. */
export const variableFields = {
	pointers: pointersField,
	low: count("The lowest value.", OWN),
	likely: count("The input's own value; 1 in mode `scale`.", OWN),
	high: count("The highest value.", OWN),
	distribution: oneOf(DISTRIBUTIONS, "Shape of the range: pert, triangular or uniform."),
	mode: oneOf(MODES, "`absolute`: a range of values. `scale`: of factors to each place's own."),
	origin: oneOf(
		["request", "default"],
		"`request`: your own variable. `default`: one of the model's.",
	),
};
