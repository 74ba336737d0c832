/** What query parameters mean. */
import { FLAT_KEYS, type FlatKey, PLACES } from "../../data/flat.ts";
import { LOCALES, nodeAt } from "../../engine/index.ts";
import { inputSchemaAt } from "../input.ts";
import { keywordsOf } from "../leaf.ts";
import {
	EstimateOptionsSchema,
	EstimateQuerySchema,
	LocaleQuerySchema,
	PRICE_UNITS,
} from "../query.ts";
import { documented, type Note } from "./documented.ts";
import { noteOf } from "./input.ts";

documented(LocaleQuerySchema, {
	"/locale": {
		// A parameter is never null.
		type: "string",
		enum: LOCALES,
		description:
			"Language of the sentences in the answer, faults of an input included: English or simplified Chinese. Problems other than `invalid-input` are in English. Without it: en.",
		examples: ["zh-CN"],
	},
});

documented(EstimateOptionsSchema, {
	"/include": {
		description:
			"What to fill in beside the rest, in one parameter with commas, not repeated: `timeline` (the cash flow month by month), `resolvedInput` (the input with every value). Without effect on `view=summary`.",
		examples: [["timeline", "resolvedInput"]],
		param: { style: "form", explode: false },
	},
	"/view": {
		type: "string",
		enum: ["full", "summary"],
		description:
			"`summary` leaves only currency, versions, inputHash, headline, links, summary, operations and warnings. Without it: full.",
		examples: ["summary"],
	},
});

const NOTES: Partial<Record<FlatKey, string>> = {
	aiPrice: "Price of one event of AI, in `currency`. It replaces a preset's usage prices.",
	aiPriceUnit:
		"The event that `aiPrice` is charged for; only with `aiPrice`. Without it: resolution. Prices per message need POST.",
	monthlyOperatingCost:
		"Running costs a month beside AI's fees, in `currency`. It takes the place of all monthly costs of a preset (`/costs/monthly`); a preset's seats and annual items are added to it.",
	oneTimeCost:
		"What is set up and paid once, in `currency`. It takes the place of all one-time costs of a preset (`/costs/oneTime`); its costs of transition are added to it.",
};

/** What is said of a query's key: as of the input it stands for, but as text and never null. */
function flatNote(key: FlatKey): Note {
	const node = nodeAt(PLACES[key]);
	if (node.kind !== "leaf") throw new Error(`${PLACES[key]} is not a single value`);
	const {
		type,
		enum: listed,
		...note
	} = {
		...keywordsOf(inputSchemaAt(PLACES[key])),
		...noteOf(node.spec),
	};
	const choices = key === "aiPriceUnit" ? PRICE_UNITS : listed;
	const words = Array.isArray(choices) ? choices.filter((word) => word !== null) : null;
	return {
		...note,
		type: Array.isArray(type) ? type[0] : type,
		...(words ? { enum: words } : {}),
		description: NOTES[key] ?? note.description,
		param: { required: key === "monthlyContacts" },
	};
}

documented(
	EstimateQuerySchema,
	Object.fromEntries(FLAT_KEYS.map((key) => [`/${key}`, flatNote(key)])),
);
