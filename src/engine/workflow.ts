/**
 * Methodology section 4 for one workflow: what happens to its contacts, and the labour that frees.
 */
import { add, type Flows, forSpans } from "./flows.ts";
import type { ResolvedInput, Workflow } from "./types.ts";

/**
 * What handling one contact costs today, in money, before wage increases (h0 of section 4).
 *
 *     h0 = costPerContact, or (handleMinutes + afterContactMinutes)/60 · agentHourlyCost/utilization
 *
 * Worked example: 6 + 1.5 minutes at 24.00 an hour, 72 % of paid time spent handling:
 * 7.5/60 · 24/0.72 = 4.1667. Utilization is occupancy times what shrinkage leaves.
 */
export function contactCost(workflow: Workflow): number {
	if (workflow.costPerContact !== null) return workflow.costPerContact;
	const minutes = (workflow.handleMinutes ?? 0) + workflow.afterContactMinutes;
	return ((minutes / 60) * (workflow.agentHourlyCost ?? 0)) / workflow.utilization;
}

/**
 * Handling minutes of one contact (T of section 4); null when nothing says them.
 *
 *     T = handleMinutes + afterContactMinutes, or 60·h0·utilization/agentHourlyCost
 *
 * Worked example: 7.20 a contact, 26.00 an hour, utilization 0.75: 60·7.2·0.75/26 = 12.46 minutes.
 */
export function contactMinutes(workflow: Workflow): number | null {
	if (workflow.handleMinutes !== null) return workflow.handleMinutes + workflow.afterContactMinutes;
	const hourly = workflow.agentHourlyCost;
	if (hourly === null || hourly <= 0) return null;
	const minutes = (60 * contactCost(workflow) * workflow.utilization) / hourly;
	return Number.isFinite(minutes) ? minutes : null;
}

/**
 * Share of handling time that assist saves on an assisted contact, 0…1 (section 3).
 *
 *     handleTimeReduction, or with activities listed Σ minutes·reduction / contact minutes
 *
 * Worked example: order lookup 1.5 minutes less 80 %, switching 1 less 50 %, policy check 0.8 less
 * 60 %, in a contact of 7.5 minutes: (1.2 + 0.5 + 0.48)/7.5 = 0.2907.
 */
export function assistReduction(workflow: Workflow): number {
	const { activities, handleTimeReduction } = workflow.assist;
	if (activities.length === 0) return handleTimeReduction;
	const total = (workflow.handleMinutes ?? 0) + workflow.afterContactMinutes;
	const saved = activities.reduce((sum, { minutes, reduction }) => sum + minutes * reduction, 0);
	return total > 0 ? saved / total : 0;
}

/**
 * Section 4 for one workflow: adds its counts (contacts a month) and labour amounts (money a month)
 * of every month to the sums. With V contacts, the stage's factors f and h the cost of a contact:
 *
 *     D  = V·f_d·d*        answered by AI, d* grows from the deflection rate to its ceiling
 *     C  = D·containment   stayed solved          R  = D − C            came back
 *     I  = max(D, V·f_d·involvement)              U  = D·induced        exist only because of AI
 *     N  = V − C + U·(1 − containment)            handled by humans in the end
 *     S  = C·relativeEffort·h                     labour removed: easy contacts cost less
 *     W  = (R·penalty + U·(1 − containment))·h    labour added
 *     Sa = (L0 − S + W)·r                         assist, on what is left; L0 = V·h
 *     Sr = (L0 − S + W)·f_a·(reopen before − after)·(1 − r)
 *     Se = N·f_a·(escalations before − after)·cost of one
 *
 * F = S + Sa + Sr − W is labour freed; it can be negative.
 *
 * Worked example: 100,000 contacts at 4.00, deflection 0.4, all else neutral: D = C = 40,000,
 * S = F = 160,000, N = 60,000.
 */
export function addWorkflow(input: ResolvedInput, workflow: Workflow, flows: Flows): void {
	const { sums } = flows;
	const { automation, quality } = workflow;
	const { deflectionRate, containmentRate } = automation;
	const baseCost = contactCost(workflow);
	const minutes = contactMinutes(workflow);
	// Nothing handled or nothing it costs: no hours to free, whether or not minutes are known.
	const noHours = workflow.monthlyContacts === 0 || baseCost === 0;
	if (minutes === null && !noHours) flows.hoursKnown = false;
	const hoursPerContact = noHours || minutes === null ? 0 : minutes / 60;
	const assistShare = workflow.assist.share;
	const reduction = assistShare * assistReduction(workflow);
	const reopenCut = quality.reopenRateBefore - quality.reopenRateAfter;
	const escalationCut = quality.escalationRateBefore - quality.escalationRateAfter;
	const learnable = Math.max(automation.deflectionCeiling, deflectionRate) - deflectionRate;
	const monthlyGrowth = (1 + workflow.annualGrowth) ** (1 / 12);
	let contacts = workflow.monthlyContacts;
	let unlearned = 1; // (1 − monthlyLearningRate)^k, the part of the gap still open
	forSpans(input, (stage, from, to, yearsDone) => {
		const wages = (1 + input.labor.annualWageIncrease) ** yearsDone;
		const cost = baseCost * wages;
		const escalationCost = quality.costPerEscalation * wages;
		const forgetting = (1 - automation.monthlyLearningRate) ** stage.deflection;
		const assistCut = stage.assist * reduction;
		for (let m = from; m <= to; m++) {
			const offered = contacts * stage.deflection;
			const deflected = offered * (deflectionRate + learnable * (1 - unlearned));
			const contained = deflected * containmentRate;
			const containedUnlearned = offered * deflectionRate * containmentRate;
			const involved = Math.max(deflected, offered * automation.involvementRate);
			const induced = deflected * automation.inducedContactRate;
			const inducedToHuman = induced * (1 - containmentRate);
			const human = contacts - contained + inducedToHuman;
			// Labour in contacts' worth of today's handling; money is that times the cost of one.
			const removed = contained * automation.relativeEffort;
			const removedUnlearned = containedUnlearned * automation.relativeEffort;
			const added = (deflected - contained) * automation.recontactPenalty + inducedToHuman;
			const left = contacts - removed + added;
			const assisted = left * assistCut;
			const reopened = left * stage.assist * reopenCut * (1 - assistCut);
			const hours = (removed + assisted + reopened - added) * hoursPerContact;
			add(sums.laborBefore, m, contacts * cost);
			add(sums.escalationBefore, m, contacts * quality.escalationRateBefore * escalationCost);
			add(sums.containedLabor, m, removed * cost);
			add(sums.containedLaborUnlearned, m, removedUnlearned * cost);
			add(sums.assistLabor, m, assisted * cost);
			add(sums.reopenLabor, m, reopened * cost);
			add(sums.addedLabor, m, added * cost);
			add(sums.escalationSaved, m, human * stage.assist * escalationCut * escalationCost);
			add(sums.contacts, m, contacts);
			add(sums.aiInvolved, m, involved);
			add(sums.deflected, m, deflected);
			add(sums.contained, m, contained);
			add(sums.containedUnlearned, m, containedUnlearned);
			add(sums.induced, m, induced);
			add(sums.inducedToHuman, m, inducedToHuman);
			add(sums.humanHandled, m, human);
			add(sums.assisted, m, human * stage.assist * assistShare);
			add(sums.aiContactCost, m, (involved + induced) * automation.aiCostPerContact);
			add(sums.hoursFreed, m, hours);
			add(sums.paidHoursFreed, m, hours / workflow.utilization);
			contacts *= monthlyGrowth;
			unlearned *= forgetting;
		}
	});
}
