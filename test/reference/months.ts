/**
 * Sections 4 to 6 of the methodology, line by line and with its symbols: one month of a resolved
 * input. Slow and plain on purpose: it exists to be compared with.
 */
import type { ResolvedInput, ResolvedWorkflow } from "./resolve.ts";
import { assistReduction, churnReduction, factors } from "./resolve.ts";

export const investmentIds = [
	"implementation",
	"transition",
	"launch-disruption",
	"operating",
	"review",
];

export const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
export const ratio = (a: number, b: number) => (b !== 0 && Number.isFinite(a / b) ? a / b : null);
/** A sum that one unknown makes unknown. */
export const knownSum = (list: (number | null)[]) =>
	list.includes(null) ? null : sum(list.map(Number));

const yearly = (rate: number, m: number) => (1 + rate) ** Math.floor((m - 1) / 12);
const volume = (w: ResolvedWorkflow, m: number) =>
	w.monthlyContacts * (1 + w.annualGrowth) ** ((m - 1) / 12);

/** h0 and T: what a contact costs today, and how many minutes it takes (null: unknown). */
function contactToday(w: ResolvedWorkflow) {
	const minutes = (w.handleMinutes ?? 0) + w.afterContactMinutes;
	const hourly = w.agentHourlyCost ?? 0;
	const h0 = w.costPerContact ?? ((minutes / 60) * hourly) / w.utilization;
	if (w.handleMinutes !== null) return { h0, T: minutes };
	return { h0, T: hourly > 0 ? (60 * h0 * w.utilization) / hourly : null };
}

/** Section 4, one workflow in one month; k = months of full automation behind us. */
function workflowMonth(input: ResolvedInput, w: ResolvedWorkflow, m: number, k: number) {
	const { fd, fa } = factors(input, m);
	const { automation: auto, quality: q } = w;
	const g = yearly(input.labor.annualWageIncrease, m);
	const { h0, T } = contactToday(w);
	const h = h0 * g;
	const V = volume(w, m);
	const learning = Math.max(auto.deflectionCeiling, auto.deflectionRate) - auto.deflectionRate;
	const d = auto.deflectionRate + learning * (1 - (1 - auto.monthlyLearningRate) ** k);
	const [D, D0] = [V * fd * d, V * fd * auto.deflectionRate];
	const [C, C0] = [D * auto.containmentRate, D0 * auto.containmentRate];
	const R = D - C;
	const I = Math.max(D, V * fd * auto.involvementRate);
	const X = I - D;
	const U = D * auto.inducedContactRate;
	const Ur = U * (1 - auto.containmentRate);
	const A = I + U;
	const N = V - C + Ur;
	const L0 = V * h;
	const [S, S0] = [C * auto.relativeEffort * h, C0 * auto.relativeEffort * h];
	const W = (R * auto.recontactPenalty + Ur) * h;
	const r = fa * w.assist.share * assistReduction(w);
	const Sa = (L0 - S + W) * r;
	const Sr = (L0 - S + W) * fa * (q.reopenRateBefore - q.reopenRateAfter) * (1 - r);
	const F = S + Sa + Sr - W;
	const E0 = V * q.escalationRateBefore * q.costPerEscalation * g;
	const Se = N * fa * (q.escalationRateBefore - q.escalationRateAfter) * q.costPerEscalation * g;
	// Reading: "0 when V = 0 or h = 0" goes before "unknown when T is unknown": no contact, no hour.
	const hours = V === 0 || h === 0 ? 0 : T === null ? null : ratio(F * T, h * 60);
	const heads = hours === null ? null : hours / w.utilization / input.labor.paidHoursPerMonth;
	const more = { assisted: N * fa * w.assist.share, fees: A * auto.aiCostPerContact, hours, heads };
	return { V, D, C, R, I, X, U, Ur, A, N, L0, S, S0, W, Sa, Sr, F, E0, Se, ...more };
}

/** Sections 4 to 6: the lines and the labour of one month, m ≥ 1. */
export function monthOf(input: ResolvedInput, m: number) {
	const { labor, costs, benefits: b } = input;
	const { fv, fb } = factors(input, m);
	const [p, g] = [yearly(costs.annualPriceIncrease, m), yearly(labor.annualWageIncrease, m)];
	const s = input.rollout[0]?.startMonth ?? 1; // there is always a first stage
	let k = 0;
	for (let j = 1; j < m; j++) k += factors(input, j).fd;
	const flows = input.workflows.map((w) => workflowMonth(input, w, m, k));
	const Σ = (pick: (flow: ReturnType<typeof workflowMonth>) => number) => sum(flows.map(pick));

	const [F, Se, L0, A] = [Σ((f) => f.F), Σ((f) => f.Se), Σ((f) => f.L0), Σ((f) => f.A)];
	// Reading: the tests of the signs are on the plain doubles; no tolerance is named for them.
	const κe = Se <= 0 ? 1 : labor.cashableShare;
	let κ = F <= 0 ? 1 : labor.cashableShare;
	if (F > 0 && labor.annualAttritionRate !== null) {
		// ΣF > 0 only once live, so month s is never looked at before it has come.
		const gs = yearly(labor.annualWageIncrease, s);
		const L0s = sum(input.workflows.map((w) => volume(w, s) * contactToday(w).h0 * gs));
		const stay = (1 - labor.annualAttritionRate) ** (Math.max(0, m - s + 1) / 12);
		const cap = Math.max(0, L0 - (g / gs) * L0s * (1 - labor.outsourcedShare) * stay);
		κ = Math.min(labor.cashableShare, cap / F);
	}
	const Y = fb * b.coverage.monthlyUnservedContacts * b.coverage.servedShare;

	const { guidedSelling: sell, cartRecovery: cart, attributedSales: sales, retention } = b;
	const before = sell.conversionBefore * sell.averageOrderValue;
	const after = sell.conversionAfter * sell.averageOrderValue * (1 + sell.orderValueLift);
	const G = sell.monthlyConversations * (after - before);
	const Q = cart.monthlyAbandonedCarts * cart.recoveryRate * cart.averageOrderValue;
	const claimed =
		sales.monthlyDirectRevenue + sales.monthlyInfluencedRevenue * sales.influencedWeight;
	const uncounted = Math.max(0, claimed - Math.max(0, G) - Q);
	const kept = retention.customers * churnReduction(b) * retention.annualRevenuePerCustomer;
	const weeks = b.training.hiresPerYear * b.training.weeksSaved;
	const errors = ((A + Y) * b.aiErrors.perThousandConversations) / 1000;
	const benefit: Record<string, number> = {
		deflection: κ * Σ((f) => f.S0),
		knowledge: κ * Σ((f) => f.S - f.S0),
		assist: κ * Σ((f) => f.Sa),
		rework: κ * Σ((f) => f.Sr),
		recontact: -κ * Σ((f) => f.W),
		escalation: κe * Se,
		capacity: (1 - κ) * F * labor.capacityValueShare,
		coverage: Y * b.coverage.valuePerContact,
		training: (fb * weeks * b.training.weeklyCost) / 12,
		turnover: (fb * b.turnover.leaversAvoidedPerYear * b.turnover.replacementCost) / 12,
		"guided-selling": fb * G * b.grossMargin * b.incrementality,
		"cart-recovery": fb * Q * b.grossMargin * b.incrementality,
		"attributed-sales": fb * uncounted * b.grossMargin * b.incrementality,
		retention: (fb * kept * retention.valuedYears * retention.margin) / 12,
		incidents:
			fb * sum(b.incidents.map((i) => i.monthlyIncidents * i.preventedShare * i.costPerIncident)),
		compliance: (fb * b.compliance.annualSavings) / 12,
		other: fb * sum(b.other.map((item) => item.monthlyAmount)),
		"ai-errors": -errors * b.aiErrors.costPerError,
	};

	const E = {
		conversation: A + Y,
		resolution: Σ((f) => f.D + f.U) + Y,
		"verified-resolution": Σ((f) => f.C + f.U - f.Ur) + Y,
		handoff: Σ((f) => f.X),
		contact: Σ((f) => f.V),
		message: A + Y,
		assisted: Σ((f) => f.assisted),
	};
	const usage = costs.usage.map((item) => {
		const billed = E[item.unit] * item.quantityPerEvent - item.includedPerMonth;
		return Math.max(item.minimumPerMonth, Math.max(0, billed) * item.price);
	});
	const fees =
		Σ((f) => f.fees) +
		Y *
			(ratio(
				Σ((f) => f.fees),
				A,
			) ?? 0) +
		sum(usage);
	const monthly = sum(Object.values(costs.monthly)) + costs.seats.count * costs.seats.monthlyPrice;
	const annual = sum(costs.annual.map((item) => item.amount));
	const launch = costs.transition.launchDisruption;
	const reviewHours = ((Σ((f) => f.D + f.U) + Y) * fv * costs.review.minutesPerReview) / 60;
	const over = 1 + costs.contingency;
	const cost = {
		"launch-disruption": m >= s && m < s + launch.months ? L0 * launch.productivityLoss * over : 0,
		operating: p * (monthly + ((m - 1) % 12 === 0 ? annual : 0)) * over,
		review: reviewHours * costs.review.reviewerHourlyCost * g * over,
		"ai-fees": p * fees * over,
	};
	const operations = {
		contacts: Σ((f) => f.V),
		aiInvolved: Σ((f) => f.I),
		deflected: Σ((f) => f.D),
		contained: Σ((f) => f.C),
		recontacts: Σ((f) => f.R),
		handoffs: Σ((f) => f.X),
		induced: Σ((f) => f.U),
		aiConversations: A + Y,
		humanHandled: Σ((f) => f.N),
		hoursFreed: knownSum(flows.map((f) => f.hours)),
		fteFreed: knownSum(flows.map((f) => f.heads)),
		laborFreed: F,
		laborFreedAsCash: κ * F,
		uncountedCapacity: (1 - κ) * F * (1 - labor.capacityValueShare),
	};
	const spread = { ...cost, operating: p * (monthly + annual / 12) * over };
	const unit = { before: L0 + Σ((f) => f.E0), escalation: Se, cashEscalation: κe * Se };
	return { row: rowOf(m, benefit, cost), steady: rowOf(m, benefit, spread), operations, unit };
}

function rowOf(month: number, benefit: Record<string, number>, cost: Record<string, number>) {
	const benefits = sum(Object.values(benefit));
	const investment = sum(investmentIds.map((id) => cost[id] ?? 0));
	const aiFees = cost["ai-fees"] ?? 0;
	const costs = investment + aiFees;
	const scale = sum(Object.values(benefit).map(Math.abs)) + costs;
	const lines: Record<string, number> = { ...benefit, ...cost };
	return { month, lines, benefits, aiFees, investment, costs, net: benefits - costs, scale };
}
export type Row = ReturnType<typeof rowOf>;

/** Month 0: the one-time costs, and nothing else. */
export function monthZero({ oneTime, transition, contingency }: ResolvedInput["costs"]): Row {
	const { agents, hoursPerAgent, hourlyCost } = transition.adaptation;
	const moving = transition.migration + transition.severance + agents * hoursPerAgent * hourlyCost;
	const implementation = sum(Object.values(oneTime)) * (1 + contingency);
	return rowOf(0, {}, { implementation, transition: moving * (1 + contingency) });
}
