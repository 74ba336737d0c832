/**
 * Methodology section 5: what freed labour, sales, retention and the rest are worth, month by month.
 * All values are money a month in the input's currency; a benefit may be negative. The formulas are
 * those of the published methodology, whose sections the docstrings name.
 */
import { aiConversations, at, type Flows, firstStart, forSpans, openColumn } from "./flows.ts";
import type { BenefitLineId } from "./lines.ts";
import type { ResolvedInput } from "./types.ts";

type Benefits = ResolvedInput["benefits"];

/**
 * cap of section 4 for each month: labour that would be needed without AI and that no employee of
 * go-live does, in money of a month; unlimited when no attrition rate is known or nothing goes live.
 *
 *     cap = max(0, ΣL0(m) − g(m)/g(s)·ΣL0(s)·(1 − outsourced)·(1 − attrition)^((m − s + 1)/12))
 *
 * That is the work of leavers who are not replaced, contracts that end and hires avoided: an hour is
 * no money until somebody stops being paid for it.
 *
 * Worked example: labour of 100,000 a month, 30 % leave a year, nothing outsourced. After 12 months
 * cap = 100,000 − 100,000·0.7 = 30,000.
 *
 * @param into takes it, position = month
 * @param laborBefore ΣL0 by month
 */
export function fillAvoidable(
	into: Record<number, number>,
	{ labor, horizonMonths, rollout }: ResolvedInput,
	laborBefore: ArrayLike<number>,
): void {
	const { annualAttritionRate, outsourcedShare, annualWageIncrease } = labor;
	const goLive = firstStart({ rollout });
	const limited = annualAttritionRate !== null && goLive <= horizonMonths;
	const monthly = (1 - (annualAttritionRate ?? 0)) ** (1 / 12);
	const wagesAtStart = (1 + annualWageIncrease) ** Math.floor((goLive - 1) / 12);
	const own = (at(laborBefore, goLive) * (1 - outsourcedShare)) / wagesAtStart;
	let wages = 1;
	let stay = 1;
	for (let m = 1; m <= horizonMonths; m++) {
		if (m >= goLive) stay *= monthly;
		if (m > 1 && m % 12 === 1) wages *= 1 + annualWageIncrease;
		into[m] = limited
			? Math.max(0, at(laborBefore, m) - wages * own * stay)
			: Number.POSITIVE_INFINITY;
	}
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

/**
 * What those lines are worth a month, in money, that are worth the same every month but for the stage's
 * benefits factor, once that is 1.
 */
export function steadyBenefits(benefits: Benefits) {
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

/** The same amount in each of some months; the array's own fill is slower for so few. */
function put(column: number[], amount: number, from: number, to: number): void {
	for (let m = from; m <= to; m++) column[m] = amount;
}

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
 * κ of section 4 is the share of freed labour that turns into cash: 1 when ΣF ≤ 0, because extra work
 * is paid in full, else min(cashableShare, cap/ΣF) with the cap of `fillAvoidable`. κe is 1 when
 * escalations cost more than before, else cashableShare.
 *
 * Worked example: 160,000 of labour contained, κ = 0.7: deflection is 112,000; with
 * capacityValueShare 0.5 the other 48,000 are worth 24,000 as capacity.
 */
export function valueBenefits(input: ResolvedInput, flows: Flows): void {
	const { months, sums, lines } = flows;
	const { labor, benefits } = input;
	const { coverage } = benefits;
	const open = (id: BenefitLineId) => openColumn(lines, id, flows);
	// Object.entries loses the key type; the record has those lines' keys and no others.
	const steady = Object.entries(steadyBenefits(benefits)) as [BenefitLineId, number][];
	const unserved = coverage.monthlyUnservedContacts * coverage.servedShare;
	forSpans(input, (stage, from, to) => {
		for (const [id, value] of steady)
			if (value !== 0) put(open(id), stage.benefits * value, from, to);
		const covered = stage.benefits * unserved;
		if (covered === 0) return;
		put(openColumn(sums, "coverage", flows), covered, from, to);
		put(open("coverage"), covered * coverage.valuePerContact, from, to);
	});

	const freed = openColumn(sums, "laborFreed", flows);
	const cash = openColumn(sums, "cashShare", flows);
	fillAvoidable(cash, input, sums.laborBefore);
	const perConversation = errorCost(benefits);
	const deflection = open("deflection");
	const knowledge = open("knowledge");
	const assist = open("assist");
	const rework = open("rework");
	const recontact = open("recontact");
	const escalation = open("escalation");
	const capacity = open("capacity");
	const errors = open("ai-errors");
	for (let m = 1; m <= months; m++) {
		const contained = at(sums.containedLabor, m);
		const unlearned = at(sums.containedLaborUnlearned, m);
		const assisted = at(sums.assistLabor, m);
		const reopened = at(sums.reopenLabor, m);
		const added = at(sums.addedLabor, m);
		const now = contained + assisted + reopened - added;
		const share = now <= 0 ? 1 : Math.min(labor.cashableShare, at(cash, m) / now);
		freed[m] = now;
		cash[m] = share;
		deflection[m] = share * unlearned;
		knowledge[m] = share * (contained - unlearned);
		assist[m] = share * assisted;
		rework[m] = share * reopened;
		recontact[m] = -share * added;
		capacity[m] = (1 - share) * now * labor.capacityValueShare;
		const saved = at(sums.escalationSaved, m);
		escalation[m] = (saved <= 0 ? 1 : labor.cashableShare) * saved;
		errors[m] = -(aiConversations(flows, m) + at(sums.coverage, m)) * perConversation;
	}
}
