/** The scenario that the document shows: the answers of these operations depend on a database. */
import type { Receipt, ScenarioAnswer } from "../../schema/document/scenario.ts";
import type { ScenarioInput } from "../../schema/scenario.ts";
import { contentOf, issuedOf, receiptOf, scenarioAnswer } from "../snapshot.ts";

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

const EDITED = new Date("2026-12-01T14:00:00.000Z");
const MOVED_ID = "5q2v7c0w9hkm3xg8t1b6n4jd2z";

const row = async (now = NOW) => ({
	...(await contentOf(SAVED, { now })),
	id: EXAMPLE_ID,
	revision: now === NOW ? 1 : 2,
	createdAt: NOW,
});

const receipt = async (id: string, token: string): Promise<Receipt> =>
	receiptOf(issuedOf({ ...(await row()), id }), `roi_edit_${token.padEnd(43, "x")}`, ORIGIN);

/** Its receipt; the token is made up. */
export const exampleReceipt = () => receipt(EXAMPLE_ID, "example-token-");

/** Its receipt after a move. */
export const exampleMove = () => receipt(MOVED_ID, "another-token-");

/** Itself, as it was saved. */
export const exampleScenario = async (): Promise<ScenarioAnswer> =>
	scenarioAnswer(await row(), ORIGIN);

/** Itself after an edit. */
export const exampleEdit = async (): Promise<ScenarioAnswer> =>
	scenarioAnswer(await row(EDITED), ORIGIN);
