/**
 * Section 8 of the methodology: what an estimate must warn of, read from what was sent and from the
 * answer's own figures, one sentence after the other.
 */
import { expect } from "vitest";
import type { EstimateInput, ModelData, PhrasedEstimate } from "../../src/engine/index.ts";
import { leavesOf } from "../support/leaves.ts";

/** Section 3: values that switch an effect off, of the inputs that are held against a range. */
const NEUTRAL: Record<string, number> = {
	"/workflows/*/utilization": 1,
	"/workflows/*/automation/deflectionRate": 0,
	"/workflows/*/automation/containmentRate": 1,
	"/workflows/*/automation/aiCostPerContact": 0,
	"/workflows/*/assist/handleTimeReduction": 0,
	"/labor/cashableShare": 1,
	"/benefits/guidedSelling/orderValueLift": 0,
};

/** What a warning must say: figures and names of its sentence. */
type Said = Record<string, unknown>;

/** Code and pointer of each warning with what it must say, in no order. */
export function expectedWarnings(
	sent: EstimateInput,
	answer: PhrasedEstimate,
	data: ModelData,
): [code: string, pointer: string, said: Said][] {
	const { resolvedInput: input, summary, lines, operations, assumptions } = answer;
	const { workflows, costs, labor, benefits } = input;
	const used = lines
		.filter(({ total, yearOne, steadyState }) => total || yearOne || steadyState)
		.map(({ id }) => id as string);
	const uses = (...ids: string[]) => ids.filter((id) => used.includes(id));
	const found: [string, string, Said][] = [];
	const warn = (when: boolean, code: string, pointer: string, said: Said = {}) => {
		if (when) found.push([code, pointer, said]);
	};

	// "an input outside its benchmark range (money only in the benchmark's own currency)"
	for (const [pointer, pattern, value] of leavesOf(sent)) {
		const benchmark = data.benchmarks[data.plausible[pattern] ?? ""];
		if (!benchmark || typeof value !== "number" || value === NEUTRAL[pattern]) continue;
		const { low, high, currency } = benchmark;
		if (low === null || high === null || (currency && currency !== input.currency)) continue;
		const said = { value, low, high, judged: benchmark.grade === "judgement" };
		warn(value < low || value > high, "outside-benchmark", pointer, said);
	}

	const sales = uses("guided-selling", "cart-recovery", "attributed-sales");
	warn(
		sales.length > 0 && benefits.grossMargin === 1,
		"gross-margin-full",
		"/benefits/grossMargin",
	);
	warn(sales.length > 1, "sales-lines-overlap", "/benefits", { lines: sales });
	const labored = uses("deflection", "knowledge", "assist", "rework", "recontact");
	warn(
		labored.length > 0 && labor.cashableShare === 1,
		"cashable-share-full",
		"/labor/cashableShare",
		{ capped: labor.annualAttritionRate !== null },
	);
	warn(
		labor.outsourcedShare > 0 && labor.annualAttritionRate === null,
		"outsourced-without-attrition",
		"/labor/outsourcedShare",
	);

	// An item without a price and a minimum bills nothing.
	const bills = costs.usage.filter((item) => item.price + item.minimumPerMonth > 0);
	const counts = ["conversation", "message", "handoff"];
	const byConversation = bills.some(({ unit }) => counts.includes(unit));
	const answered = workflows.map(({ automation }) => {
		const learns = automation.monthlyLearningRate > 0 ? automation.deflectionCeiling : 0;
		return Math.max(automation.deflectionRate, learns);
	});
	workflows.forEach(({ name, automation }, i) => {
		const at = `/workflows/${i}/automation`;
		const share = answered[i] ?? 0;
		const priced = automation.aiCostPerContact > 0;
		warn(priced && bills.length > 0, "ai-priced-twice", `${at}/aiCostPerContact`);
		const { involvementRate } = automation;
		warn(
			share > 0 && automation.containmentRate === 1,
			"containment-full",
			`${at}/containmentRate`,
			{ workflow: name },
		);
		warn(
			share > 0 && (priced || byConversation) && involvementRate <= share,
			"involvement-not-above-deflection",
			`${at}/involvementRate`,
			{ workflow: name, involvementRate, deflectionRate: share },
		);
	});
	warn(summary.costs === 0 && Math.max(...answered) > 0, "deflection-without-cost", "/costs");

	const amount = (id: string) => lines.find((line) => line.id === id)?.total ?? Number.NaN;
	const revenue = amount("guided-selling") + amount("cart-recovery") + amount("attributed-sales");
	warn(summary.benefits > 0 && 2 * revenue > summary.benefits, "mostly-revenue", "/benefits", {
		share: expect.closeTo(revenue / summary.benefits, 9),
	});
	for (const id of uses("training", "turnover"))
		warn(operations.laborFreedAsCash > 0, "people-savings-beside-freed-labor", `/benefits/${id}`);
	warn(summary.paybackStatus === "never", "payback-beyond-horizon", "/horizonMonths", {
		months: input.horizonMonths,
		shortfall: -summary.net,
	});
	const { roi, roiOnAllCosts: strict } = summary;
	warn(
		roi !== null && strict !== null && roi - strict > Math.abs(strict) / 10,
		"roi-flattered-by-netting",
		"/costs",
		{ roi, roiOnAllCosts: strict },
	);
	warn(
		uses("retention").length > 0 && benefits.retention.valuedYears > 1,
		"several-years-valued",
		"/benefits/retention/valuedYears",
		{ years: benefits.retention.valuedYears },
	);

	const { typicalVolume = Number.NaN } = data.presets[input.preset] ?? {};
	const contacts = workflows.reduce((sum, { monthlyContacts }) => sum + monthlyContacts, 0);
	const { count, monthlyPrice } = costs.seats;
	const fixed = assumptions.filter(
		({ pointer }) =>
			/^\/costs\/(oneTime|monthly)/.test(pointer) ||
			(/^\/costs\/seats/.test(pointer) && count * monthlyPrice > 0),
	);
	warn(
		fixed.length > 0 && (contacts >= 3 * typicalVolume || 3 * contacts <= typicalVolume),
		"volume-far-from-preset",
		"/costs",
		{ contacts, typical: typicalVolume },
	);
	return found;
}
