/**
 * Each line's formula with the caller's own numbers in it: the variables of one month (the last,
 * for what recurs; the launch, for what happens once), ready for the text module to put in words.
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
import { aiConversations, at, type Flows, firstStart, type SumId, stageAt } from "./flows.ts";
import type { LineId } from "./lines.ts";
import type { FormulaPhrase, FormulaVariables, Phrase } from "./phrases.ts";
import type { ResolvedInput } from "./types.ts";

/** Everything a formula reads: the inputs, and the kernel's sums of the month it is shown for. */
interface Shown {
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
	"launch-disruption": ({ input: { costs }, sum }) => ({
		months: costs.transition.launchDisruption.months,
		loss: costs.transition.launchDisruption.productivityLoss,
		labor: sum("laborBefore"),
		contingency: costs.contingency,
	}),
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
	"ai-fees": ({ input: { costs }, flows, month, prices, sum }) => ({
		conversations: aiConversations(flows, month) + sum("coverage"),
		fees: at(flows.lines["ai-fees"], month) / ((1 + costs.contingency) * prices),
		prices,
		contingency: costs.contingency,
	}),
};

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

/**
 * The formula of one line as a phrase. One-time costs are shown at month 0, the launch dip in its
 * first month with its total, everything else in the last month.
 */
export function explainFormula(
	id: LineId,
	input: ResolvedInput,
	flows: Flows,
	total: number,
): Phrase {
	const last = flows.months;
	const month =
		id === "implementation" || id === "transition"
			? 0
			: id === "launch-disruption"
				? Math.min(firstStart(input), last)
				: last;
	const yearsDone = Math.max(0, Math.floor((month - 1) / 12));
	const stage = stageAt(input, month);
	const shown: Shown = {
		input,
		flows,
		month,
		live: stage.benefits,
		reviewed: stage.review,
		prices: (1 + input.costs.annualPriceIncrease) ** yearsDone,
		wages: (1 + input.labor.annualWageIncrease) ** yearsDone,
		sum: (sum) => at(flows.sums[sum], month),
	};
	const result = id === "launch-disruption" || month === 0 ? total : at(flows.lines[id], month);
	const phrase: FormulaPhrase = {
		kind: "formula",
		code: id,
		month,
		result,
		variables: VARIABLES[id](shown),
	};
	// VARIABLES ties each id to its own variables; TypeScript cannot follow that through a union.
	return phrase as Phrase;
}
