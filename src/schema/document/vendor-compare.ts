/** Vendors under their own billing units: what a request means, and what comes back. */
import * as z from "zod";
import { VENDORS } from "../../data/index.ts";
import { VendorCompareInputSchema } from "../vendor-compare.ts";
import { VendorSchema } from "./data.ts";
import { documented } from "./documented.ts";
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
import { EstimateSummarySchema } from "./result.ts";
import { SourceSchema } from "./source.ts";
import { SummarySchema } from "./summary.ts";

documented(VendorCompareInputSchema, {
	"": {
		id: "VendorComparisonInput",
		description: "An estimate's input, and which vendors to put into it at which prices.",
	},
	"/vendors": {
		description:
			"Ids of the vendors to compare, as GET /v1/vendors lists them; one that is named twice is compared once. null or nothing: all of them.",
	},
	"/vendors/*": { description: "Id of a vendor's record." },
	"/prices": {
		description:
			"Your own prices by the vendor's id, in the input's currency. They replace that vendor's fees per event; what it charges beside them stays where it is in the same currency. null or nothing: published prices only.",
	},
	...Object.fromEntries(
		Object.values(VENDORS).map(({ id, name }) => [
			`/prices/${id}`,
			{
				description: `What ${name} charges you for each event, in the input's currency; at least one price. null or nothing: the published price.`,
			},
		]),
	),
});

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

export type VendorComparisonAnswer = z.output<typeof VendorComparisonSchema>;
