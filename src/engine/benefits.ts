/**
 * Methodology section 5: what freed labour, sales, retention and the rest are worth, month by month.
 * All values are money a month in the input's currency; a benefit may be negative. The formulas are
 * those of the published methodology, whose sections the docstrings name.
 */
import { aiConversations, at, type Column, type Flows, firstStart, forSpans } from "./flows.ts";
import type { BenefitLineId } from "./lines.ts";
import type { ResolvedInput } from "./types.ts";

type Benefits = ResolvedInput["benefits"];

/**
 * κ of section 4: the share of freed labour that turns into cash in a month, 0…1.
 *
 *     κ = 1                                   when ΣF ≤ 0: extra work is paid in full
 *     κ = cashableShare                       when no attrition rate is known
 *     κ = min(cashableShare, cap / ΣF)        else, with
 *     cap = max(0, ΣL0(m) − g(m)/g(s)·ΣL0(s)·(1 − outsourced)·(1 − attrition)^((m − s + 1)/12))
 *
 * cap is the work of leavers who are not replaced, contracts that end and hires avoided: an hour is
 * no money until somebody stops being paid for it.
 *
 * Worked example: labour of 100,000 a month, half of it freed, 30 % leave a year, nothing
 * outsourced. After 12 months cap = 100,000 − 100,000·0.7 = 30,000, so κ = min(0.7, 0.6) = 0.6.
 *
 * @param month the month m, at or after which stage it may be
 * @param wages wage index g(m), 1 in the first year
 */
export function cashShare(
	input: ResolvedInput,
	{ sums }: Pick<Flows, "sums">,
	month: number,
	wages: number,
): number {
	const freed = at(sums.laborFreed, month);
	if (freed <= 0) return 1;
	const avoidable = avoidableLabor(input, sums.laborBefore, month, wages);
	return Math.min(input.labor.cashableShare, avoidable / freed);
}

/**
 * cap of section 4: labour that would be needed without AI and that no employee of go-live does, in
 * money of a month; unlimited when no attrition rate is known or nothing goes live.
 *
 * @param laborBefore ΣL0 by month
 * @param wages wage index g(m), 1 in the first year
 */
export function avoidableLabor(
	input: ResolvedInput,
	laborBefore: Column,
	month: number,
	wages: number,
): number {
	const { annualAttritionRate, outsourcedShare, annualWageIncrease } = input.labor;
	const goLive = firstStart(input);
	if (annualAttritionRate === null || goLive > input.horizonMonths) return Number.POSITIVE_INFINITY;
	const wagesAtStart = (1 + annualWageIncrease) ** Math.floor((goLive - 1) / 12);
	const stay = (1 - annualAttritionRate) ** (Math.max(0, month - goLive + 1) / 12);
	const employed = (wages / wagesAtStart) * at(laborBefore, goLive) * (1 - outsourcedShare) * stay;
	return Math.max(0, at(laborBefore, month) - employed);
}

/**
 * Additional revenue of guided selling (G of section 5); negative when it sells less.
 *
 *     G = conversations · (conversionAfter·AOV·(1 + orderValueLift) − conversionBefore·AOV)
 *
 * @example guidedRevenue({ monthlyConversations: 50000, conversionBefore: 0.05, conversionAfter: 0.07, averageOrderValue: 100, orderValueLift: 0 }) // 100000
 */
export function guidedRevenue(selling: Benefits["guidedSelling"]): number {
	const before = selling.conversionBefore * selling.averageOrderValue;
	const after = selling.conversionAfter * selling.averageOrderValue * (1 + selling.orderValueLift);
	return selling.monthlyConversations * (after - before);
}

/**
 * Revenue of recovered carts (Q of section 5), never negative.
 *
 *     Q = abandoned carts · recoveryRate · AOV
 *
 * @example cartRevenue({ monthlyAbandonedCarts: 15000, recoveryRate: 0.012, averageOrderValue: 58 }) // 10440
 */
export const cartRevenue = (carts: Benefits["cartRecovery"]): number =>
	carts.monthlyAbandonedCarts * carts.recoveryRate * carts.averageOrderValue;

/**
 * Attributed revenue that the two lines above did not count already (section 5): an order counts
 * once. Never below 0.
 *
 *     max(0, direct + influenced·influencedWeight − max(0, G) − Q)
 *
 * Worked example: 22,000 direct and 30,000 influenced at 0.2 make 28,000; with G = 1,000 and
 * Q = 10,440 counted already, 16,560 are left.
 */
export function attributedRevenue(benefits: Benefits): number {
	const { monthlyDirectRevenue, monthlyInfluencedRevenue, influencedWeight } =
		benefits.attributedSales;
	const claimed = monthlyDirectRevenue + monthlyInfluencedRevenue * influencedWeight;
	const counted =
		Math.max(0, guidedRevenue(benefits.guidedSelling)) + cartRevenue(benefits.cartRecovery);
	return Math.max(0, claimed - counted);
}

/**
 * Yearly churn avoided, as a fraction of customers (Δ of section 5); negative when more leave. One
 * of the two pairs says it, the other is equal before and after.
 *
 *     Δ = churnBefore − churnAfter   or   100·(csatAfter − csatBefore)·churnReductionPerCsatPoint
 */
export const churnAvoided = (retention: Benefits["retention"]): number =>
	retention.annualChurnBefore -
	retention.annualChurnAfter +
	100 * (retention.csatAfter - retention.csatBefore) * retention.churnReductionPerCsatPoint;

/**
 * What customers who stay are worth a month.
 *
 *     customers · Δ · annualRevenuePerCustomer · valuedYears · margin / 12
 *
 * @example retentionValue({ customers: 500000, annualChurnBefore: 0.1, annualChurnAfter: 0.09, annualRevenuePerCustomer: 240, valuedYears: 1, margin: 1, csatBefore: 0, csatAfter: 0, churnReductionPerCsatPoint: 0 }) // 100000
 */
export const retentionValue = (retention: Benefits["retention"]): number =>
	(retention.customers *
		churnAvoided(retention) *
		retention.annualRevenuePerCustomer *
		retention.valuedYears *
		retention.margin) /
	12;

/**
 * Shorter training, a month: hiresPerYear · weeksSaved · weeklyCost / 12.
 *
 * @example trainingSaving({ hiresPerYear: 24, weeksSaved: 1.5, weeklyCost: 900 }) // 2700
 */
export const trainingSaving = (training: Benefits["training"]): number =>
	(training.hiresPerYear * training.weeksSaved * training.weeklyCost) / 12;

/**
 * Leavers avoided, a month: leaversAvoidedPerYear · replacementCost / 12.
 *
 * @example turnoverSaving({ leaversAvoidedPerYear: 3, replacementCost: 9000 }) // 2250
 */
export const turnoverSaving = (turnover: Benefits["turnover"]): number =>
	(turnover.leaversAvoidedPerYear * turnover.replacementCost) / 12;

/**
 * Incidents prevented, a month: Σ monthlyIncidents · preventedShare · costPerIncident.
 *
 * @example incidentsPrevented([{ name: "refunds without evidence", monthlyIncidents: 60, preventedShare: 0.5, costPerIncident: 38 }]) // 1140
 */
export const incidentsPrevented = (incidents: Benefits["incidents"]): number =>
	incidents.reduce(
		(sum, { monthlyIncidents, preventedShare, costPerIncident }) =>
			sum + monthlyIncidents * preventedShare * costPerIncident,
		0,
	);

/**
 * Other savings, a month: Σ monthlyAmount.
 *
 * @example otherSavings([{ name: "retired tool", monthlyAmount: 300 }]) // 300
 */
export const otherSavings = (other: Benefits["other"]): number =>
	other.reduce((sum, { monthlyAmount }) => sum + monthlyAmount, 0);

/** Lines that are worth the same every month, but for the stage's benefits factor. */
const STEADY_IDS = [
	"training",
	"turnover",
	"guided-selling",
	"cart-recovery",
	"attributed-sales",
	"retention",
	"incidents",
	"compliance",
	"other",
] as const satisfies readonly BenefitLineId[];

/** What each steady line is worth a month once the benefits factor is 1, in money. */
export function steadyBenefits(benefits: Benefits): Record<(typeof STEADY_IDS)[number], number> {
	const atMargin = benefits.grossMargin * benefits.incrementality;
	return {
		training: trainingSaving(benefits.training),
		turnover: turnoverSaving(benefits.turnover),
		"guided-selling": guidedRevenue(benefits.guidedSelling) * atMargin,
		"cart-recovery": cartRevenue(benefits.cartRecovery) * atMargin,
		"attributed-sales": attributedRevenue(benefits) * atMargin,
		retention: retentionValue(benefits.retention),
		incidents: incidentsPrevented(benefits.incidents),
		compliance: benefits.compliance.annualSavings / 12,
		other: otherSavings(benefits.other),
	};
}

/** What AI errors cost for each conversation, in money: perThousandConversations/1000·costPerError. */
export const errorCost = ({ aiErrors }: Benefits): number =>
	(aiErrors.perThousandConversations / 1000) * aiErrors.costPerError;

/**
 * Fills in every benefit line of every month (the table of section 5). f_b is the stage's benefits
 * factor, Y = f_b·monthlyUnservedContacts·servedShare the contacts that nobody answered before:
 *
 *     deflection  κ·ΣS0              knowledge  κ·Σ(S − S0)      assist      κ·ΣSa
 *     rework      κ·ΣSr              recontact  −κ·ΣW            escalation  κe·ΣSe
 *     capacity    (1 − κ)·ΣF·capacityValueShare                  coverage    Y·valuePerContact
 *     ai-errors   −(ΣA + Y)·perThousandConversations/1000·costPerError
 *     sales lines f_b·revenue·grossMargin·incrementality         the rest    f_b·monthly value
 *
 * κe is 1 when escalations cost more than before, else cashableShare.
 *
 * Worked example: 160,000 of labour contained, κ = 0.7: deflection is 112,000; with
 * capacityValueShare 0.5 the other 48,000 are worth 24,000 as capacity.
 */
export function valueBenefits(input: ResolvedInput, flows: Flows): void {
	const { sums, lines } = flows;
	const { labor, benefits } = input;
	const { coverage } = benefits;
	const steady = steadyBenefits(benefits);
	const perConversation = errorCost(benefits);
	forSpans(input, (stage, from, to, yearsDone) => {
		const wages = (1 + labor.annualWageIncrease) ** yearsDone;
		const covered = stage.benefits * coverage.monthlyUnservedContacts * coverage.servedShare;
		for (const id of STEADY_IDS) lines[id].fill(stage.benefits * steady[id], from, to + 1);
		sums.coverage.fill(covered, from, to + 1);
		lines.coverage.fill(covered * coverage.valuePerContact, from, to + 1);
		for (let m = from; m <= to; m++) {
			const contained = at(sums.containedLabor, m);
			const unlearned = at(sums.containedLaborUnlearned, m);
			const assist = at(sums.assistLabor, m);
			const reopen = at(sums.reopenLabor, m);
			const added = at(sums.addedLabor, m);
			const freed = contained + assist + reopen - added;
			sums.laborFreed[m] = freed;
			const cash = cashShare(input, flows, m, wages);
			sums.cashShare[m] = cash;
			lines.deflection[m] = cash * unlearned;
			lines.knowledge[m] = cash * (contained - unlearned);
			lines.assist[m] = cash * assist;
			lines.rework[m] = cash * reopen;
			lines.recontact[m] = -cash * added;
			lines.capacity[m] = (1 - cash) * freed * labor.capacityValueShare;
			const escalation = at(sums.escalationSaved, m);
			lines.escalation[m] = (escalation <= 0 ? 1 : labor.cashableShare) * escalation;
			lines["ai-errors"][m] = -(aiConversations(flows, m) + covered) * perConversation;
		}
	});
}
