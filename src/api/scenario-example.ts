/** The scenario that the document shows: the answers of these operations depend on a database. */
import type { Receipt, ScenarioAnswer, ScenarioInput } from "../schema/scenario.ts";
import { contentOf, issuedOf, receiptOf, scenarioAnswer } from "./snapshot.ts";

const ORIGIN = "https://support-roi.example";
const NOW = new Date("2026-11-21T09:30:00.000Z");

export const EXAMPLE_ID = "1h6rvc0y6tqk5xg2m8w7n3jb4d";

/** A small scenario. */
export const SAVED: ScenarioInput = {
	title: "Order status by chat, 2027",
	input: {
		horizonMonths: 2,
		workflows: [
			{
				monthlyContacts: 100_000,
				costPerContact: 4,
				automation: { deflectionRate: 0.4, aiCostPerContact: 0.5 },
			},
		],
		costs: { monthly: { subscription: 33_333.333333333336 } },
	},
	expiresInDays: 400,
};

const row = async () => ({
	...(await contentOf(SAVED, { now: NOW })),
	id: EXAMPLE_ID,
	tokenHash: "",
	revision: 1,
	writeId: "",
	createdAt: NOW,
	ending: null,
});

/** Its receipt; the token is made up. */
export const exampleReceipt = async (): Promise<Receipt> =>
	receiptOf(issuedOf(await row()), `roi_edit_${"example-token-".padEnd(43, "x")}`, ORIGIN);

/** Itself, as it was saved. */
export const exampleScenario = async (): Promise<ScenarioAnswer> =>
	scenarioAnswer(await row(), ORIGIN);
