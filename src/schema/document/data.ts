/** The data behind the defaults: benchmarks, presets and vendor prices, as answers. */
import * as z from "zod";
import type { Vendor } from "../../data/index.ts";
import { type Benchmark, type Preset, USAGE_UNITS } from "../../engine/index.ts";
import { presetPartAt } from "./answered-input.ts";
import { dataVersion, type Matching, oneOf, text, textOrNull } from "./fields.ts";
import { grade, rangeFields, SourceSchema } from "./source.ts";

const checked = () =>
	z.iso.date().meta({ description: "Day on which the record was checked. Unit: ISO date." });

export const BenchmarkSchema = z
	.object({
		...rangeFields,
		id: text("Name of the benchmark."),
		checked: checked(),
		note: textOrNull("Anything to know to use the figure rightly; null when there is nothing."),
	})
	.meta({
		id: "Benchmark",
		description: "A figure with its range, published or our own judgement, and its source.",
	});

const PresetValuesSchema = presetPartAt("", [
	"workflows",
	"preset",
	"currency",
	"modelVersion",
	"dataVersion",
]).meta({
	id: "PresetValues",
	description: "What the preset fills in, as a sparse estimate input.",
});

const PresetWorkflowSchema = presetPartAt("/workflows/*", ["monthlyContacts"]).meta({
	id: "PresetWorkflow",
	description: "What the preset fills in beneath every workflow of the caller, value by value.",
});

const EvidenceSchema = z
	.object({
		benchmark: text("Name of the benchmark behind the value."),
		reason: textOrNull("Why this value, where the benchmark alone does not say."),
	})
	.meta({ id: "Evidence", description: "What a preset's value rests on." });

export const PresetSchema = z
	.object({
		id: text("Name of the preset, for `preset` in an estimate."),
		name: text("Name for people."),
		description: text("Whom it is for."),
		typicalVolume: z.number().meta({
			description: "Contacts a month that its fixed costs are meant for. Unit: contacts.",
		}),
		// The engine's type of these two is the sparse input; zod cannot infer what a loop adds.
		values: PresetValuesSchema as unknown as z.ZodType<Preset["values"]>,
		workflowDefaults: PresetWorkflowSchema as unknown as z.ZodType<Preset["workflowDefaults"]>,
		resolutionRateOfInvolved: z.number().nullable().meta({
			description:
				"Share of the contacts AI is involved in that vendors say it resolves; `involvementRate` is the deflection in force divided by it. null: not derived. Unit: fraction (0.4 = 40 %).",
		}),
		evidence: z.record(z.string(), EvidenceSchema).meta({
			description:
				"What each value rests on, by the pointer of its input; `*` stands for every position in a list.",
		}),
	})
	.meta({
		id: "Preset",
		description: "A named starting point with cautious values. Its amounts are in USD.",
	});

const money = (what: string) =>
	z.number().meta({ description: `${what} Unit: money in the record's \`currency\`.` });

const VendorUsageSchema = z
	.object({
		name: text("What is billed."),
		unit: oneOf(USAGE_UNITS, "The event that is billed."),
		price: money("Price of one event."),
		quantityPerEvent: z
			.number()
			.meta({ description: "Billed units in one event. Unit: units per event." }),
		includedPerMonth: z
			.number()
			.meta({ description: "Units free of charge a month. Unit: units." }),
		minimumPerMonth: money("Least that is charged a month."),
	})
	.meta({ id: "VendorUsage", description: "A vendor's price per event." });

const VendorSeatsSchema = z
	.object({
		count: z.number().meta({ description: "Seats that must be bought. Unit: seats." }),
		monthlyPrice: money("Price of a seat a month."),
	})
	.meta({ id: "VendorSeats", description: "Licences by seat that the plan requires." });

const VendorAnnualSchema = z
	.object({ name: text("What is paid."), amount: money("Amount a year, paid ahead.") })
	.meta({ id: "VendorAnnual", description: "An amount paid ahead for a year." });

export const VendorSchema = z
	.object({
		id: text("Name of the record."),
		name: text("Vendor and plan."),
		currency: textOrNull("ISO 4217 code of the amounts; null where the record holds none."),
		pricing: oneOf(
			["published", "unpublished", "own-cost"],
			"`published`: the amounts are the vendor's. `unpublished`: the vendor charges, but no amount is known. `own-cost`: no fee, your own costs are the price.",
		),
		units: z
			.array(VendorUsageSchema.shape.unit)
			.meta({ description: "The events billed, known even where the price is not." }),
		usage: z
			.array(VendorUsageSchema)
			.meta({ description: "Prices per event; empty unless `pricing` is published." }),
		monthlySubscription: money("Fixed fee a month."),
		seats: VendorSeatsSchema,
		annual: z.array(VendorAnnualSchema).meta({ description: "Amounts paid ahead for a year." }),
		billing: text("What exactly is billed, in a sentence."),
		note: textOrNull("What to know to use the price rightly; null when there is nothing."),
		source: SourceSchema,
		grade: grade(),
		asOf: z.iso.date().meta({
			description:
				"Day the price is known from; the first of the month where only that is known. Unit: ISO date.",
		}),
		checked: checked(),
	})
	.meta({
		id: "Vendor",
		description: "What one vendor charges for one plan, as a dated snapshot.",
	});

/** An answer whose key is the name of a kind of record. */
type Envelope = z.ZodType<Record<string, unknown>>;

/** The answer with all records of a kind, under the name of the kind. */
export const listOf = (id: string, key: string, record: z.ZodType): Envelope =>
	z
		.object({
			dataVersion: dataVersion(),
			[key]: z.array(record).meta({ description: "Every record, in reading order." }),
		})
		.meta({ id, description: "All records of one kind." });

/** The answer with one record, under its name. */
export const itemOf = (id: string, key: string, record: z.ZodType): Envelope =>
	z.object({ dataVersion: dataVersion(), [key]: record }).meta({ id, description: "One record." });

/** Each is `never`, and so a type error where one is answered, when schema and data differ. */
export type BenchmarkRecord = Matching<z.infer<typeof BenchmarkSchema>, Benchmark>;
export type PresetRecord = Matching<z.infer<typeof PresetSchema>, Preset>;
export type VendorRecord = Matching<z.infer<typeof VendorSchema>, Vendor>;
