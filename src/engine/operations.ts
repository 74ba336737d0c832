/**
 * What happens to contacts, hours and labour: of the last month and over all months (methodology
 * section 7, `operations` and `operationsTotal`).
 */

import { finiteOrNull, ratio } from "./finance.ts";
import { aiConversations, at, type Flows, type SumId } from "./flows.ts";
import type { OperationCounts, Operations } from "./result.ts";
import type { ResolvedInput } from "./types.ts";

/**
 * Counts (contacts, conversations, hours) and labour amounts (money) from sums of the kernel.
 *
 *     recontacts = Σ(D − C)       handoffs = Σ(I − D)       aiConversations = ΣA + Y
 *     hoursFreed = Σ(F/h · T/60)  fteFreed = Σ(hours/utilization) / paidHoursPerMonth
 *     laborFreedAsCash = κ·ΣF     uncountedCapacity = (1 − κ)·ΣF·(1 − capacityValueShare)
 *
 * Worked example: 2,000 contacts of 8 minutes, all contained, free 266.67 hours; at 160 paid hours
 * and full utilization that is the work of 1.67 people. Hours are null when nobody knows the minutes.
 *
 * @param read adds a month's value up over the months that are asked for
 * @param fteMonths how many months those are: full-time equivalents are averaged
 */
function counts(
	input: ResolvedInput,
	flows: Flows,
	read: (month: (m: number) => number) => number,
	fteMonths: number,
): OperationCounts {
	const { sums } = flows;
	const total = (id: SumId) => read((m) => at(sums[id], m));
	const cash = read((m) => at(sums.cashShare, m) * at(sums.laborFreed, m));
	const idle = read((m) => (1 - at(sums.cashShare, m)) * at(sums.laborFreed, m));
	const { paidHoursPerMonth, capacityValueShare } = input.labor;
	const paidHours = total("paidHoursFreed");
	return {
		contacts: total("contacts"),
		aiInvolved: total("aiInvolved"),
		deflected: total("deflected"),
		contained: total("contained"),
		recontacts: read((m) => at(sums.deflected, m) - at(sums.contained, m)),
		handoffs: read((m) => at(sums.aiInvolved, m) - at(sums.deflected, m)),
		induced: total("induced"),
		aiConversations: read((m) => aiConversations(flows, m) + at(sums.coverage, m)),
		humanHandled: total("humanHandled"),
		hoursFreed: flows.hoursKnown ? finiteOrNull(total("hoursFreed")) : null,
		fteFreed: flows.hoursKnown ? ratio(paidHours / paidHoursPerMonth, fteMonths) : null,
		laborFreed: total("laborFreed"),
		laborFreedAsCash: cash,
		uncountedCapacity: idle * (1 - capacityValueShare),
	};
}

/** All months added up; full-time equivalents are averaged instead. */
export function operationsTotal(input: ResolvedInput, flows: Flows): OperationCounts {
	const overAll = (month: (m: number) => number) => {
		let sum = 0;
		for (let m = 1; m <= flows.months; m++) sum += month(m);
		return sum;
	};
	return counts(input, flows, overAll, flows.months);
}

/**
 * The last month, with what a contact costs before and after, in money; null without contacts.
 *
 *     before    = (ΣL0 + ΣE0)/ΣV
 *     after     = (ΣL0 + ΣE0 − ΣF − ΣSe − ai-errors + ai-fees + operating + review)/ΣV
 *     cashAfter = the same with κΣF and κeΣSe: only what somebody stops paying for
 *     valuePerConversation = benefits/(ΣA + Y)
 *
 * Fees, operating costs and review are lines, so contingency is in them.
 *
 * Worked example: 100,000 contacts at 4.00, 160,000 of labour freed, 20,000 of fees, 33,333.33 of
 * operating costs: 4.00 before, 2.9333 after.
 *
 * @param benefits all benefits of that month
 * @param steadyOperating operating costs of that month with annual items as a twelfth
 */
export function operationsOf(
	input: ResolvedInput,
	flows: Flows,
	benefits: number,
	steadyOperating: number,
): Operations {
	const { sums, lines, months } = flows;
	const now = counts(input, flows, (month) => month(months), 1);
	const before = at(sums.laborBefore, months) + at(sums.escalationBefore, months);
	const running =
		-at(lines["ai-errors"], months) +
		at(lines["ai-fees"], months) +
		steadyOperating +
		at(lines.review, months);
	// The escalation line is already κe·ΣSe.
	const saved = now.laborFreed + at(sums.escalationSaved, months);
	const cashSaved = now.laborFreedAsCash + at(lines.escalation, months);
	return {
		...now,
		costPerContactBefore: ratio(before, now.contacts),
		costPerContactAfter: ratio(before - saved + running, now.contacts),
		cashCostPerContactAfter: ratio(before - cashSaved + running, now.contacts),
		valuePerConversation: ratio(benefits, now.aiConversations),
	};
}
