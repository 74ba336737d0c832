/**
 * Methodology section 4 for one workflow: what happens to its contacts, and the labour that frees.
 */

import { createFate, fillFate, humanShare, laborLeft, reopenCut } from "./fate.ts";
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
 * The monthly factor by which a workflow's contacts grow: (1 + annualGrowth)^(1/12).
 *
 * Worked example: 0.1 a year is 1.00797 a month.
 */
export const monthlyGrowth = ({ annualGrowth }: Workflow): number => (1 + annualGrowth) ** (1 / 12);

/** What learning can add to the deflection rate in the end, 0…1. */
export const learnable = ({ automation }: Workflow): number =>
	Math.max(automation.deflectionCeiling, automation.deflectionRate) - automation.deflectionRate;

/**
 * Section 4 for one workflow: adds its counts (contacts a month) and labour amounts (money a month)
 * of every month to the sums. Counts are V contacts times the fate of one (fillFate), labour times
 * the cost h of a contact as well. With the stage's factors f_d and f_a:
 *
 *     d* = deflectionRate + (ceiling − deflectionRate)·(1 − (1 − monthlyLearningRate)^k)
 *     Sa = (L0 − S + W)·r        assist, on what is left; r = f_a·share·reduction
 *     Sr = (L0 − S + W)·f_a·(reopen before − after)·(1 − r)
 *     Se = N·f_a·(escalations before − after)·cost of one
 *
 * k are the months of full automation before. F = S + Sa + Sr − W is labour freed; it can be
 * negative.
 *
 * Worked example: 100,000 contacts at 4.00, deflection 0.4, all else neutral: D = C = 40,000,
 * S = F = 160,000, N = 60,000.
 */
export function addWorkflow(input: ResolvedInput, workflow: Workflow, flows: Flows): void {
	const { sums } = flows;
	const { automation, quality } = workflow;
	const baseCost = contactCost(workflow);
	const minutes = contactMinutes(workflow);
	// Nothing handled or nothing it costs: no hours to free, whether or not minutes are known.
	const noHours = workflow.monthlyContacts === 0 || baseCost === 0;
	if (minutes === null && !noHours) flows.hoursKnown = false;
	const hoursPerContact = noHours || minutes === null ? 0 : minutes / 60;
	const reduction = workflow.assist.share * assistReduction(workflow);
	const gap = learnable(workflow);
	const growth = monthlyGrowth(workflow);
	const escalationCut = quality.escalationRateBefore - quality.escalationRateAfter;
	const fate = createFate();
	let contacts = workflow.monthlyContacts;
	let unlearned = 1; // (1 − monthlyLearningRate)^k, the part of the gap still open
	fillFate(fate, workflow, automation.deflectionRate);
	forSpans(input, (stage, from, to, yearsDone) => {
		const wages = (1 + input.labor.annualWageIncrease) ** yearsDone;
		const escalationCost = quality.costPerEscalation * wages;
		const forgetting = (1 - automation.monthlyLearningRate) ** stage.deflection;
		const assistCut = stage.assist * reduction;
		const reopened = reopenCut(workflow, stage, assistCut);
		for (let m = from; m <= to; m++) {
			if (gap > 0) fillFate(fate, workflow, automation.deflectionRate + gap * (1 - unlearned));
			const offered = contacts * stage.deflection;
			const human = contacts * humanShare(fate, stage.deflection);
			const labor = contacts * baseCost * wages;
			const left = laborLeft(fate, stage.deflection);
			const removed = stage.deflection * fate.removed;
			const added = stage.deflection * fate.added;
			const freed = removed + left * (assistCut + reopened) - added;
			const hours = contacts * freed * hoursPerContact;
			add(sums.laborBefore, m, labor);
			add(sums.escalationBefore, m, contacts * quality.escalationRateBefore * escalationCost);
			add(sums.containedLabor, m, removed * labor);
			add(sums.containedLaborUnlearned, m, stage.deflection * fate.removedUnlearned * labor);
			add(sums.assistLabor, m, left * assistCut * labor);
			add(sums.reopenLabor, m, left * reopened * labor);
			add(sums.addedLabor, m, added * labor);
			add(sums.escalationSaved, m, human * stage.assist * escalationCut * escalationCost);
			add(sums.contacts, m, contacts);
			add(sums.aiInvolved, m, offered * fate.aiInvolved);
			add(sums.deflected, m, offered * fate.deflected);
			add(sums.contained, m, offered * fate.contained);
			add(sums.containedUnlearned, m, offered * fate.containedUnlearned);
			add(sums.induced, m, offered * fate.induced);
			add(sums.inducedToHuman, m, offered * fate.inducedToHuman);
			add(sums.humanHandled, m, human);
			add(sums.assisted, m, human * stage.assist * workflow.assist.share);
			add(
				sums.aiContactCost,
				m,
				offered * (fate.aiInvolved + fate.induced) * automation.aiCostPerContact,
			);
			add(sums.hoursFreed, m, hours);
			add(sums.paidHoursFreed, m, hours / workflow.utilization);
			contacts *= growth;
			unlearned *= forgetting;
		}
	});
}
