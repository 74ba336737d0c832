/**
 * Methodology section 4: what happens to the contacts of workflows, and the labour that frees.
 */

import { createFate, type Fate, fillFate, humanShare, laborLeft, reopenCut } from "./fate.ts";
import { finiteOrNull } from "./finance.ts";
import {
	add,
	at,
	createColumn,
	type Flows,
	forSpans,
	openColumn,
	SUMS,
	type SumId,
} from "./flows.ts";
import type { ResolvedInput, Stage, Workflow } from "./types.ts";

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
	const hourly = workflow.agentHourlyCost ?? 0;
	return finiteOrNull((60 * contactCost(workflow) * workflow.utilization) / hourly);
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

/** The monthly learning rate where there is anything to learn, else 0. */
const learningRate = (workflow: Workflow): number =>
	learnable(workflow) > 0 ? workflow.automation.monthlyLearningRate : 0;

/** What a workflow brings to every month alike. */
interface Known {
	workflow: Workflow;
	/** h0 times the contacts of month 1, in money. */
	labor: number;
	/** Hours of handling in month 1, and the paid hours they take. */
	hours: number;
	paidHours: number;
	reduction: number;
	/** The fate of a contact at the start, and once AI has learnt all; the same where it learns nothing. */
	first: Fate;
	last: Fate;
}

function knownOf(workflow: Workflow, flows: Flows): Known {
	const { monthlyContacts, utilization, automation, assist } = workflow;
	const labor = monthlyContacts * contactCost(workflow);
	const minutes = contactMinutes(workflow);
	// Nothing handled or nothing it costs: no hours to free, whether or not minutes are known.
	if (minutes === null && labor !== 0) flows.hoursKnown = false;
	const hours = labor === 0 || minutes === null ? 0 : (monthlyContacts * minutes) / 60;
	const first = fillFate(createFate(), workflow, automation.deflectionRate);
	let last = first;
	if (learningRate(workflow) > 0) {
		last = fillFate(createFate(), workflow, automation.deflectionRate + learnable(workflow));
		// Between the two all is a straight line but this: what AI only joins is added month by month.
		first.aiInvolved = first.deflected;
		last.aiInvolved = last.deflected;
	}
	const reduction = assist.share * assistReduction(workflow);
	return { workflow, labor, hours, paidHours: hours / utilization, reduction, first, last };
}

/**
 * Section 4: adds counts (contacts a month) and labour amounts (money a month) of every workflow and
 * month to the sums. Counts are V contacts times the fate of one (fillFate), labour times the cost h
 * of a contact as well. With the stage's factors f_d and f_a:
 *
 *     d* = deflectionRate + (ceiling − deflectionRate)·(1 − (1 − monthlyLearningRate)^k)
 *     Sa = (L0 − S + W)·r        assist, on what is left; r = f_a·share·reduction
 *     Sr = (L0 − S + W)·f_a·(reopen before − after)·(1 − r)
 *     Se = N·f_a·(escalations before − after)·cost of one
 *
 * k are the months of full automation before. F = S + Sa + Sr − W is labour freed; it can be
 * negative. All of it is in proportion to the contacts, and a straight line in d* but for what AI only
 * joins: workflows that grow and learn alike are added up at both ends of what is learnt, once for a
 * stage, and months only multiply.
 *
 * Worked example: 100,000 contacts at 4.00, deflection 0.4, all else neutral: D = C = 40,000,
 * S = F = 160,000, N = 60,000.
 */
export function addWorkflows(input: ResolvedInput, flows: Flows): void {
	const groups: [Workflow, ...Workflow[]][] = [];
	for (const workflow of input.workflows) {
		const growth = workflow.annualGrowth;
		const rate = learningRate(workflow);
		const group = groups.find(([one]) => one.annualGrowth === growth && learningRate(one) === rate);
		if (group) group.push(workflow);
		else groups.push([workflow]);
	}
	for (const alike of groups) addAlike(input, alike, flows);
}

function addAlike(
	input: ResolvedInput,
	workflows: readonly [Workflow, ...Workflow[]],
	flows: Flows,
): void {
	const alike = workflows.map((workflow) => knownOf(workflow, flows));
	const [one] = workflows;
	const growth = monthlyGrowth(one);
	const rate = learningRate(one);
	const grown = createColumn(flows.months);
	/** The part that is learnt of what can be. */
	const learnt = createColumn(flows.months);
	const columns: number[][] = [];
	let contacts = 1;
	let open = 1;
	forSpans(input, (stage, from, to, yearsDone) => {
		const left = (1 - rate) ** stage.deflection;
		for (let m = from; m <= to; m++) {
			grown[m] = contacts;
			learnt[m] = 1 - open;
			contacts *= growth;
			open *= left;
		}
		const wages = (1 + input.labor.annualWageIncrease) ** yearsDone;
		// A month's sums at the growth of month 1: as AI starts, and once it has learnt all.
		const starting = createColumn(SUMS.length - 1);
		const taught = rate > 0 ? createColumn(SUMS.length - 1) : starting;
		for (const known of alike) {
			addAmounts(starting, known, known.first, stage, wages);
			if (rate > 0) addAmounts(taught, known, known.last, stage, wages);
		}
		for (let i = 0; i < starting.length; i++) {
			const start = at(starting, i);
			const more = at(taught, i) - start;
			if (start === 0 && more === 0) continue;
			// Position i is one of SUMS: the room has no more.
			columns[i] ??= openColumn(flows.sums, SUMS[i] as SumId, flows);
			const column = columns[i] as number[]; // made just above
			for (let m = from; m <= to; m++)
				column[m] = (column[m] ?? 0) + (grown[m] ?? 0) * (start + more * (learnt[m] ?? 0));
		}
		if (rate === 0) return;
		// What AI joins beyond what it answers, until it has learnt to answer that too.
		const involved = openColumn(flows.sums, "aiInvolved", flows);
		const cost = openColumn(flows.sums, "aiContactCost", flows);
		for (const { workflow, first, last } of alike) {
			const { involvementRate, aiCostPerContact } = workflow.automation;
			const offered = workflow.monthlyContacts * stage.deflection;
			const more = last.deflected - first.deflected;
			for (let m = from; m <= to; m++) {
				const joined = involvementRate - first.deflected - more * at(learnt, m);
				if (joined <= 0) break;
				add(involved, m, at(grown, m) * offered * joined);
				add(cost, m, at(grown, m) * offered * joined * aiCostPerContact);
			}
		}
	});
}

/** Adds to the sums what a workflow brings to each month of a stage where contacts meet one fate. */
function addAmounts(
	sums: number[],
	{ workflow, labor: laborNow, hours, paidHours, reduction }: Known,
	fate: Fate,
	stage: Readonly<Stage>,
	wages: number,
): void {
	const { monthlyContacts, automation, quality } = workflow;
	const offered = monthlyContacts * stage.deflection;
	const human = monthlyContacts * humanShare(fate, stage.deflection);
	const labor = laborNow * wages;
	const left = laborLeft(fate, stage.deflection);
	const cut = stage.assist * reduction;
	const reopened = left * reopenCut(workflow, stage, cut);
	const removed = stage.deflection * fate.removed;
	const added = stage.deflection * fate.added;
	const freed = removed + left * cut + reopened - added;
	const escalation = quality.costPerEscalation * wages;
	const escalationCut = quality.escalationRateBefore - quality.escalationRateAfter;
	// In the order of SUMS, of which the last three are none of a single workflow's.
	const amounts = [
		labor,
		monthlyContacts * quality.escalationRateBefore * escalation,
		removed * labor,
		stage.deflection * fate.removedUnlearned * labor,
		left * cut * labor,
		reopened * labor,
		added * labor,
		human * stage.assist * escalationCut * escalation,
		monthlyContacts,
		offered * fate.aiInvolved,
		offered * fate.deflected,
		offered * fate.contained,
		offered * fate.containedUnlearned,
		offered * fate.induced,
		offered * fate.inducedToHuman,
		human,
		human * stage.assist * workflow.assist.share,
		offered * (fate.aiInvolved + fate.induced) * automation.aiCostPerContact,
		freed * hours,
		freed * paidHours,
	];
	for (let i = 0; i < amounts.length; i++) sums[i] = (sums[i] ?? 0) + (amounts[i] ?? 0);
}
