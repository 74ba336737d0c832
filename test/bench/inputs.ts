/** The inputs that costs are measured with. */
import type { EstimateInput } from "../../src/engine/index.ts";
import { EXAMPLES } from "../support/examples.ts";

const everything = EXAMPLES.find(({ id }) => id === "everything-on")?.input;
const [busiest] = everything?.workflows ?? [];
if (!everything || !busiest) throw new Error("the example with every input is gone");

/** Every input set, with so many workflows and months. */
export const sized = (workflows: number, horizonMonths: number): EstimateInput => ({
	...everything,
	horizonMonths,
	workflows: Array.from({ length: workflows }, () => ({ ...busiest })),
});

/** Every input set, three workflows, 36 months. */
export const FULL = sized(3, 36);

/** As most people ask: three workflows, 36 months, the rest a preset's. */
export const USUAL: EstimateInput = {
	preset: "ecommerce",
	horizonMonths: 36,
	workflows: [
		{ name: "Chat", monthlyContacts: 8000 },
		{ name: "E-mail", monthlyContacts: 3000, costPerContact: 7 },
		{ name: "Phone", monthlyContacts: 1000 },
	],
};
