/**
 * Each line's formula with the caller's own numbers in it: the variables of the last month, or of
 * what happens once, ready for the text module to put in words.
 */
import {
	attributedRevenue,
	cartRevenue,
	churnAvoided,
	guidedRevenue,
	incidentsPrevented,
	otherSavings,
} from "./benefits.ts";
import { annualRunCost, monthlyRunCost } from "./costs.ts";
import { ratio } from "./finance.ts";
import {
	aiConversations,
	at,
	BEFORE,
	billedEvents,
	type Flows,
	firstStart,
	type SumId,
} from "./flows.ts";
import type { LineId } from "./lines.ts";
import type { FormulaPhrase, FormulaVariables, LinePhrase } from "./phrases.ts";
import type { ResolvedInput, Stage } from "./types.ts";

/** Everything a formula reads: the inputs, and the kernel's sums of the month it is shown for. */
export interface Shown {
	input: ResolvedInput;
	flows: Flows;
	month: number;
	/** The stage's benefits and review factors in that month. */
	live: number;
	reviewed: number;
	/** Price and wage indices of that month: 1 in the first year. */
	prices: number;
	wages: number;
	sum: (id: SumId) => number;
}

/** Average that is 0 where there is nothing to average. */
const each = (amount: number, count: number): number => ratio(amount, count) ?? 0;

/** Labour that humans still handle before assist: Σ(L0 − S + W), in money. */
const laborLeft = ({ sum }: Shown): number =>
	sum("laborBefore") - sum("containedLabor") + sum("addedLabor");

const VARIABLES: { [K in LineId]: (shown: Shown) => FormulaVariables[K] } = {
	deflection: ({ sum }) => ({
		contacts: sum("containedUnlearned"),
		costEach: each(sum("containedLaborUnlearned"), sum("containedUnlearned")),
		cashShare: sum("cashShare"),
	}),
	knowledge: ({ sum }) => {
		const contacts = sum("contained") - sum("containedUnlearned");
		const labor = sum("containedLabor") - sum("containedLaborUnlearned");
		return { contacts, costEach: each(labor, contacts), cashShare: sum("cashShare") };
	},
	assist: (shown) => ({
		labor: laborLeft(shown),
		share: each(shown.sum("assistLabor"), laborLeft(shown)),
		cashShare: shown.sum("cashShare"),
	}),
	rework: (shown) => ({
		labor: laborLeft(shown),
		share: each(shown.sum("reopenLabor"), laborLeft(shown)),
		cashShare: shown.sum("cashShare"),
	}),
	recontact: ({ sum }) => ({
		returned: sum("deflected") - sum("contained"),
		induced: sum("inducedToHuman"),
		labor: sum("addedLabor"),
		cashShare: sum("cashShare"),
	}),
	escalation: ({ input, sum }) => ({
		contacts: sum("humanHandled"),
		savedEach: each(sum("escalationSaved"), sum("humanHandled")),
		cashShare: sum("escalationSaved") <= 0 ? 1 : input.labor.cashableShare,
	}),
	capacity: ({ input, sum }) => ({
		labor: sum("laborFreed"),
		restShare: 1 - sum("cashShare"),
		valueShare: input.labor.capacityValueShare,
	}),
	coverage: ({ input, sum }) => ({
		conversations: sum("coverage"),
		valueEach: input.benefits.coverage.valuePerContact,
	}),
	training: ({ input: { benefits }, live }) => ({
		hires: benefits.training.hiresPerYear,
		weeks: benefits.training.weeksSaved,
		weeklyCost: benefits.training.weeklyCost,
		live,
	}),
	turnover: ({ input: { benefits }, live }) => ({
		leavers: benefits.turnover.leaversAvoidedPerYear,
		replacementCost: benefits.turnover.replacementCost,
		live,
	}),
	"guided-selling": (shown) => sales(shown, guidedRevenue(shown.input.benefits.guidedSelling)),
	"cart-recovery": (shown) => sales(shown, cartRevenue(shown.input.benefits.cartRecovery)),
	"attributed-sales": (shown) => sales(shown, attributedRevenue(shown.input.benefits)),
	retention: ({ input: { benefits }, live }) => ({
		customers: benefits.retention.customers,
		churnAvoided: churnAvoided(benefits.retention),
		revenue: benefits.retention.annualRevenuePerCustomer,
		years: benefits.retention.valuedYears,
		margin: benefits.retention.margin,
		live,
	}),
	incidents: ({ input: { benefits }, live }) => ({
		kinds: benefits.incidents.length,
		prevented: incidentsPrevented(benefits.incidents),
		live,
	}),
	compliance: ({ input, live }) => ({ annual: input.benefits.compliance.annualSavings, live }),
	other: ({ input, live }) => ({
		amount: otherSavings(input.benefits.other),
		live,
	}),
	"ai-errors": ({ input: { benefits }, flows, month, sum }) => ({
		conversations: aiConversations(flows, month) + sum("coverage"),
		perThousand: benefits.aiErrors.perThousandConversations,
		costEach: benefits.aiErrors.costPerError,
	}),
	implementation: (shown) => padded(shown, "implementation"),
	transition: (shown) => padded(shown, "transition"),
	"launch-disruption": ({ input, flows }) => {
		const { months, productivityLoss } = input.costs.transition.launchDisruption;
		const goLive = firstStart(input);
		// The dip may begin after the horizon, or outlast it.
		const counted = Math.max(0, Math.min(months, flows.months - goLive + 1));
		let labor = 0;
		for (let m = goLive; m < goLive + counted; m++) labor += at(flows.sums.laborBefore, m);
		return {
			months: counted,
			loss: productivityLoss,
			labor: each(labor, counted),
			contingency: input.costs.contingency,
		};
	},
	operating: ({ input: { costs }, prices }) => ({
		monthly: monthlyRunCost(costs),
		annual: annualRunCost(costs),
		prices,
		contingency: costs.contingency,
	}),
	review: ({ input: { costs }, reviewed, wages, sum }) => ({
		answered: sum("deflected") + sum("induced") + sum("coverage"),
		share: reviewed,
		minutes: costs.review.minutesPerReview,
		hourly: costs.review.reviewerHourlyCost,
		wages,
		contingency: costs.contingency,
	}),
	"ai-fees": (shown) => {
		const { costs } = shown.input;
		const { prices, sum } = shown;
		const conversations = aiConversations(shown.flows, shown.month) + sum("coverage");
		const fees = at(shown.flows.lines["ai-fees"], shown.month) / ((1 + costs.contingency) * prices);
		const bill = billOf(shown, conversations, fees);
		return { conversations, fees, ...bill, prices, contingency: costs.contingency };
	},
};

const MANY_BILLS = { billed: 0, price: 0 };

/** What the fees of a month are a product of: one price and how often it is billed, if it is one. */
function billOf(
	{ input: { costs, workflows }, flows, month, sum }: Shown,
	conversations: number,
	fees: number,
) {
	const bills = costs.usage.filter((item) => item.price > 0 || item.minimumPerMonth > 0);
	const perContact = sum("aiContactCost") > 0;
	const prices = new Set(workflows.map(({ automation }) => automation.aiCostPerContact));
	if (perContact && bills.length === 0 && prices.size === 1)
		return { billed: conversations, price: each(fees, conversations) };
	const [bill] = bills;
	if (!bill || bills.length > 1 || perContact) return MANY_BILLS;
	const events = billedEvents(flows, bill.unit, month);
	const billed = Math.max(0, events * bill.quantityPerEvent - bill.includedPerMonth);
	const isMinimum = billed * bill.price < bill.minimumPerMonth;
	return isMinimum ? MANY_BILLS : { billed, price: bill.price };
}

const sales = ({ input: { benefits }, live }: Shown, revenue: number) => ({
	revenue,
	margin: benefits.grossMargin,
	incrementality: benefits.incrementality,
	live,
});

const padded = ({ input: { costs }, flows }: Shown, id: "implementation" | "transition") => ({
	amount: at(flows.lines[id], 0) / (1 + costs.contingency),
	contingency: costs.contingency,
});

/** What is paid or lost once, and is shown as a whole. */
const ONCE: readonly LineId[] = ["implementation", "transition", "launch-disruption"];

/** The stage that holds in a month: the last one that has started; nothing is live before. */
export const stageAt = ({ rollout }: ResolvedInput, month: number): Readonly<Stage> =>
	rollout.findLast(({ startMonth }) => startMonth <= month) ?? BEFORE;

/** What the formulas of the last month read. */
export function lastMonthOf(input: ResolvedInput, flows: Flows): Shown {
	const month = flows.months;
	const yearsDone = Math.floor((month - 1) / 12);
	const stage = stageAt(input, month);
	return {
		input,
		flows,
		month,
		live: stage.benefits,
		reviewed: stage.review,
		prices: (1 + input.costs.annualPriceIncrease) ** yearsDone,
		wages: (1 + input.labor.annualWageIncrease) ** yearsDone,
		sum: (id) => at(flows.sums[id], month),
	};
}

/**
 * The formula of one line as a phrase: what happens once with its total, everything else in the last
 * month, annual items as a twelfth. Its numbers, multiplied out, give its result.
 */
export function explainFormula(
	id: LineId,
	shown: Shown,
	total: number,
	steadyState: number,
): LinePhrase {
	const once = ONCE.includes(id);
	const phrase: FormulaPhrase = {
		kind: "formula",
		code: id,
		month: once ? 0 : shown.month,
		result: once ? total : steadyState,
		variables: VARIABLES[id](shown),
	};
	// VARIABLES ties each id to its own variables; TypeScript cannot follow that through a union.
	return phrase as LinePhrase;
}
