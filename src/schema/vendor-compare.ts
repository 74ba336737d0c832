/** Vendors under their own billing units: what may be asked, and what comes back. */
import * as z from "zod";
import { MODEL_DATA, VENDORS } from "../data/index.ts";
import { isRecord, nodeAt, ownPrices, type VendorRequest } from "../engine/index.ts";
import { VendorSchema } from "./data.ts";
import {
	count,
	currency,
	dataVersion,
	modelVersion,
	moneyOrNull,
	oneOf,
	text,
	textOrNull,
	whole,
} from "./fields.ts";
import { EstimateInputSchema, inputSchemaAt } from "./input.ts";
import { choiceLeaf, type Fault, notOneOf } from "./leaf.ts";
import { pathOf } from "./pointer.ts";
import { EstimateSummarySchema } from "./result.ts";
import { SourceSchema } from "./source.ts";
import { SummarySchema } from "./summary.ts";
import { failedPlaces, hasFailed } from "./variable-faults.ts";

const IDS = Object.keys(VENDORS);

/** A list of prices, as in the input's usage; but an empty one would say that a vendor is free. */
function priceListOf(name: string): z.ZodType {
	const node = nodeAt("/costs/usage");
	const usage = inputSchemaAt("/costs/usage");
	const list = usage instanceof z.ZodNullable ? usage.unwrap() : usage;
	if (node.kind !== "list" || !(list instanceof z.ZodArray))
		throw new Error("the input's usage is not a list");
	// A list anew: the document would show the limits that the input's came with.
	return z
		.array(list.element)
		.min(1)
		.max(node.spec.maxItems)
		.nullable()
		.optional()
		.meta({
			description: `What ${name} charges you for each event, in the input's currency; at least one price. null or nothing: the published price.`,
		});
}

const PricesSchema = z
	.strictObject(Object.fromEntries(IDS.map((id) => [id, priceListOf(VENDORS[id]?.name ?? id)])))
	.nullable()
	.meta({
		description:
			"Your own prices by the vendor's id, in the input's currency. They replace that vendor's fees per event; what it charges beside them stays where it is in the same currency. null or nothing: published prices only.",
	});

const withRules = z
	.strictObject({
		input: EstimateInputSchema,
		vendors: z
			.array(choiceLeaf(IDS, { required: true }, { description: "Id of a vendor's record." }))
			.min(1)
			.max(50)
			.nullable()
			.optional()
			.meta({
				description:
					"Ids of the vendors to compare, as GET /v1/vendors lists them; one that is named twice is compared once. null or nothing: all of them.",
			}),
		prices: PricesSchema.optional(),
	})
	.superRefine(
		({ vendors, prices }, context) => {
			const failed = failedPlaces(context);
			const moot = (place: string) => hasFailed(place, failed);
			const refuse = (place: string, fault: Fault) =>
				context.addIssue({ code: "custom", path: pathOf(place), params: { ...fault } });
			for (const id of isRecord(prices) ? IDS.filter((known) => prices[known]) : []) {
				const place = `/prices/${id}`;
				// A name that is refused may be the one that was meant here.
				if (Array.isArray(vendors) && !moot("/vendors") && !vendors.includes(id))
					refuse(place, notOneOf("not-compared", vendors.map(String)));
				for (const { pointer, code, variables, involves } of faultsOfPrices(prices?.[id]))
					if (!involves.some((other) => moot(place + other)))
						refuse(place + pointer, { code, variables });
			}
		},
		// Also when values have failed already: a caller hears of everything at once.
		{ when: ({ value }) => isRecord(value) },
	)
	.meta({
		id: "VendorComparisonInput",
		description: "An estimate's input, and which vendors to put into it at which prices.",
	});

/** What the model's rules say against a list of prices; of what is no list nothing. */
const faultsOfPrices = (prices: unknown) =>
	Array.isArray(prices) ? ownPrices(prices, MODEL_DATA).errors : [];

/** A request to compare vendors. */
// The prices' keys are the vendors' ids, which a loop adds: zod cannot infer them.
export const VendorCompareInputSchema = withRules as unknown as z.ZodType<VendorRequest>;

const { inputHash, links } = EstimateSummarySchema.shape;

const PriceOriginSchema = z
	.object({
		origin: oneOf(
			["published", "request"],
			"`published`: as in the vendor's record, GET /v1/vendors/{id}. `request`: your own prices.",
		),
		asOf: z.iso.date().nullable().meta({
			description:
				"Day the record's price is known from; null for your own prices. Unit: ISO date.",
		}),
		source: SourceSchema.nullable().meta({
			description: "Who said the record's price, and where; null for your own prices.",
		}),
	})
	.meta({ id: "PriceOrigin", description: "Where the prices come from. A price is a snapshot." });

const { id, name, usage } = VendorSchema.shape;

const ComparedVendorSchema = z
	.object({
		id,
		name,
		currency: textOrNull("ISO 4217 code of the amounts in `usage`; null where there are none."),
		billing: textOrNull("What exactly the vendor bills, in a sentence; null with own prices."),
		note: textOrNull(
			"What to know to use the published price rightly; null for your own prices or when there is nothing.",
		),
		usage: usage.meta({ description: "The prices per event that were used, or would be." }),
		price: PriceOriginSchema,
		annualCost: moneyOrNull(
			"What the vendor charges in the first 12 months, contingency included: fees per event and fixed amounts. A shorter horizon is scaled up. null without a price.",
		),
		annualFees: moneyOrNull("The part of annualCost that is charged per event."),
		annualFixedCost: moneyOrNull(
			"The part of annualCost that is charged anyway: subscription, seats and annual amounts.",
		),
		costPerConversation: moneyOrNull(
			"annualCost per AI conversation of the same months; null without price or conversations.",
		),
		costPerVerifiedResolution: moneyOrNull(
			"annualCost per conversation that AI solved for good in the same months: what makes billing units comparable. null without price or such conversations.",
		),
		summary: SummarySchema.nullable().meta({
			description:
				"The whole estimate's summary with this vendor, over the whole horizon; null when its prices cannot be put into the input.",
		}),
		reason: textOrNull(
			"Why figures are null, or what they leave out, as a sentence in the language asked for; null when there is nothing to say.",
		),
	})
	.meta({ id: "ComparedVendor", description: "One vendor's costs for the same workflows." });

export const VendorComparisonSchema = z
	.object({
		modelVersion: modelVersion(),
		dataVersion: dataVersion(),
		currency: currency(),
		horizonMonths: whole("Months that each summary covers, after month 0.", "months"),
		inputHash,
		headline: text(
			"The cheapest and the dearest vendor per verified resolution, in one sentence, in the language asked for. Prices that leave something out are not named.",
		),
		links,
		conversations: count(
			"AI conversations of the first 12 months, the same for all vendors; a shorter horizon is scaled up.",
			"conversations a year",
		),
		verifiedResolutions: count(
			"Conversations of the first 12 months that AI solved for good; a shorter horizon is scaled up.",
			"conversations a year",
		),
		vendors: z.array(ComparedVendorSchema).meta({
			description:
				"The cheapest per verified resolution first; those without that figure last, in the order of GET /v1/vendors.",
		}),
	})
	.meta({
		id: "VendorComparison",
		description: "The same workflows under each vendor's own billing.",
	});
