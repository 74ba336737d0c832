/**
 * What happens to contacts, hours and labour: of the last month and over all months (methodology
 * section 7, `operations` and `operationsTotal`).
 */

import { sumOf } from "./cashflow.ts";
import { finiteOrNull, ratio } from "./finance.ts";
import { at, type Flows, type SumId } from "./flows.ts";
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
 * @param from first of the months that are added up, to the last one; full-time equivalents are averaged
 */
function counts(input: ResolvedInput, flows: Flows, from: number): OperationCounts {
	const { sums, months } = flows;
	const { paidHoursPerMonth, capacityValueShare } = input.labor;
	const total = (id: SumId) => sumOf(sums[id], from);
	let cash = 0;
	let idle = 0;
	for (let m = from; m <= months; m++) {
		const freed = at(sums.laborFreed, m);
		const share = at(sums.cashShare, m);
		cash += share * freed;
		idle += (1 - share) * freed;
	}
	const aiInvolved = total("aiInvolved");
	const deflected = total("deflected");
	const contained = total("contained");
	const induced = total("induced");
	const workers = total("paidHoursFreed") / paidHoursPerMonth;
	return {
		contacts: total("contacts"),
		aiInvolved,
		deflected,
		contained,
		recontacts: deflected - contained,
		handoffs: aiInvolved - deflected,
		induced,
		aiConversations: aiInvolved + induced + total("coverage"),
		humanHandled: total("humanHandled"),
		hoursFreed: flows.hoursKnown ? finiteOrNull(total("hoursFreed")) : null,
		fteFreed: flows.hoursKnown ? ratio(workers, months - from + 1) : null,
		laborFreed: total("laborFreed"),
		laborFreedAsCash: cash,
		uncountedCapacity: idle * (1 - capacityValueShare),
	};
}

/** All months added up; full-time equivalents are averaged instead. */
export const operationsTotal = (input: ResolvedInput, flows: Flows): OperationCounts =>
	counts(input, flows, 1);

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
	const now = counts(input, flows, months);
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
