/**
 * What happens to contacts, hours and labour: of the last month and over all months (methodology
 * section 7, `operations` and `operationsTotal`).
 */

import { finiteOrNull, ratio } from "./finance.ts";
import { aiConversations, at, type Flows, type SumId } from "./flows.ts";
import type { OperationCounts, Operations } from "./result.ts";
import type { ResolvedInput } from "./types.ts";

/** Counts from sums of the kernel; `read` says of which months. */
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
 * The last month, with what a contact costs before and after.
 *
 * costPerContactAfter counts freed labour in full, cashCostPerContactAfter only the part that
 * somebody stops paying for; both carry AI fees, operating costs and review, contingency included.
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
