/** The benefit and cost lines of an estimate, and the published frameworks that cut them up. */
import * as z from "zod";
import { BENEFIT_IDS, COST_IDS, enLines, FRAMEWORKS } from "../../engine/index.ts";
import { amounts, money, oneOf, text } from "./fields.ts";

const { frameworks, headings, lines } = enLines;

const FrameworkTagsSchema = z
	.object({
		threePillars: oneOf(FRAMEWORKS.threePillars, `Heading under ${frameworks.threePillars}.`),
		fourLayers: oneOf(FRAMEWORKS.fourLayers, `Heading under ${frameworks.fourLayers}.`),
		fiveAreas: oneOf(FRAMEWORKS.fiveAreas, `Heading under ${frameworks.fiveAreas}.`),
		fourDimensions: oneOf(FRAMEWORKS.fourDimensions, `Heading under ${frameworks.fourDimensions}.`),
	})
	.nullable()
	.meta({
		id: "FrameworkTags",
		description: "Where each published framework puts a benefit line; null for costs.",
	});

const ids = [...BENEFIT_IDS, ...COST_IDS] as const;

export const LineSchema = z
	.object({
		id: z.enum(ids).meta({
			description: `Name of the line: ${ids.map((id) => `\`${id}\` (${lines[id]})`).join(", ")}.`,
		}),
		kind: oneOf(
			["benefit", "investment", "fee"],
			"`benefit` adds to the result (it may be negative); `investment` and `fee` are costs.",
		),
		total: money("Over the whole horizon."),
		yearOne: money("In the first year, month 0 included."),
		steadyState: money("In the last month; annual items count a twelfth."),
		formula: text(
			"How it is computed, in words with the caller's numbers, in the language asked for.",
		),
		frameworks: FrameworkTagsSchema,
	})
	.meta({ id: "Line", description: "One benefit or cost line." });

const framework = <F extends keyof typeof FRAMEWORKS>(name: F) => {
	// A union of four tuples: the lookup by F is one of them.
	const keys: readonly (typeof FRAMEWORKS)[F][number][] = FRAMEWORKS[name];
	return amounts(keys, (key) => `${headings[key]}, over the whole horizon.`).meta({
		description: `Benefits by ${frameworks[name]}.`,
	});
};

export const FrameworksSchema = z
	.object({
		threePillars: framework("threePillars"),
		fourLayers: framework("fourLayers"),
		fiveAreas: framework("fiveAreas"),
		fourDimensions: framework("fourDimensions"),
	})
	.meta({
		id: "Frameworks",
		description: "The benefits summed under the headings of four published frameworks.",
	});
