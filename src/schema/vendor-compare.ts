/** Vendors under their own billing units: what may be asked. */
import * as z from "zod/mini";
import { MODEL_DATA, VENDORS } from "../data/index.ts";
import { isRecord, nodeAt, ownPrices, type VendorRequest } from "../engine/index.ts";
import { EstimateInputSchema, itemSchemaAt } from "./input.ts";
import { choiceLeaf, type Fault, listOf, notOneOf } from "./leaf.ts";
import { pathOf } from "./pointer.ts";
import { failedPlaces, hasFailed } from "./variable-faults.ts";

const IDS = Object.keys(VENDORS);

/** A list of prices, as in the input's usage; but an empty one would say that a vendor is free. */
function pricesSchema(): z.ZodMiniType {
	const node = nodeAt("/costs/usage");
	if (node.kind !== "list") throw new Error("the input's usage is not a list");
	return listOf(itemSchemaAt("/costs/usage"), 1, node.spec.maxItems);
}

const PricesSchema = z.strictObject(
	Object.fromEntries(IDS.map((id) => [id, z.optional(z.nullable(pricesSchema()))])),
);

const withRules = z
	.strictObject({
		input: EstimateInputSchema,
		vendors: z.optional(z.nullable(listOf(choiceLeaf(IDS, { required: true }), 1, 50))),
		prices: z.optional(z.nullable(PricesSchema)),
	})
	.check(
		z.superRefine(
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
		),
	);

/** What the model's rules say against a list of prices; of what is no list nothing. */
const faultsOfPrices = (prices: unknown) =>
	Array.isArray(prices) ? ownPrices(prices, MODEL_DATA).errors : [];

/** A request to compare vendors. */
// The prices' keys are the vendors' ids, which a loop adds: zod cannot infer them.
export const VendorCompareInputSchema = withRules as unknown as z.ZodMiniType<VendorRequest>;
