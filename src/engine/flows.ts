/**
 * The arrays that an estimate is computed in, and the ways to walk and read them. Every array's
 * position is the month; position 0 is used by the one-time costs alone.
 */

import { type BilledCounts, eventsOf } from "./fate.ts";
import type { LineId } from "./lines.ts";
import type { ResolvedInput, Stage, UsageUnit } from "./types.ts";

/** One amount a month, position = month. */
export type Column = readonly number[];

/** A longest column of zeros. An array that has held a fraction stays one of doubles. */
const ZEROS = Array.from({ length: 121 }, () => 0.5).fill(0);

/** A column of zeros for `months` months and month 0, to be filled; to copy one is the quickest way. */
export const createColumn = (months: number): number[] => ZEROS.slice(0, months + 1);

/** What happens each month, all of it nothing yet. A literal: what grows key by key gets slow. */
const sumsOf = (none: Column) => ({
	laborBefore: none, // ΣL0, money
	escalationBefore: none, // ΣE0, money
	containedLabor: none, // ΣS, money
	containedLaborUnlearned: none, // ΣS0, money
	assistLabor: none, // ΣSa, money
	reopenLabor: none, // ΣSr, money
	addedLabor: none, // ΣW, money
	escalationSaved: none, // ΣSe, money
	contacts: none, // ΣV
	aiInvolved: none, // ΣI
	deflected: none, // ΣD
	contained: none, // ΣC
	containedUnlearned: none, // ΣC0
	induced: none, // ΣU
	inducedToHuman: none, // ΣUr
	humanHandled: none, // ΣN
	assisted: none, // ΣN·f_a·share
	aiContactCost: none, // ΣA·aiCostPerContact, money before contingency and price increase
	hoursFreed: none, // Σ hours
	paidHoursFreed: none, // Σ hours ÷ utilization
	coverage: none, // Y, conversations
	laborFreed: none, // ΣF, money
	cashShare: none, // κ
});

export type SumId = keyof ReturnType<typeof sumsOf>;

/** What each line is worth each month, all of it nothing yet. */
const linesOf = (none: Column): Record<LineId, Column> => ({
	deflection: none,
	knowledge: none,
	assist: none,
	rework: none,
	recontact: none,
	escalation: none,
	capacity: none,
	coverage: none,
	training: none,
	turnover: none,
	"guided-selling": none,
	"cart-recovery": none,
	"attributed-sales": none,
	retention: none,
	incidents: none,
	compliance: none,
	other: none,
	"ai-errors": none,
	implementation: none,
	transition: none,
	"launch-disruption": none,
	operating: none,
	review: none,
	"ai-fees": none,
});

/** Monthly amounts of one estimate: what happens (`sums`) and what it is worth (`lines`). */
export interface Flows {
	months: number;
	sums: Record<SumId, Column>;
	lines: Record<LineId, Column>;
	/** The column of zeros that stands for all in which nothing ever happens. */
	none: Column;
	/** False when a workflow has contacts but no way to tell how long one takes. */
	hoursKnown: boolean;
}

/** The flows of `months` months (1…120) in which nothing happens. */
export function createFlows(months: number): Flows {
	const none = createColumn(months);
	return { months, sums: sumsOf(none), lines: linesOf(none), none, hoursKnown: true };
}

/** A column to write to: the one that is there, or its own in place of the common zeros. */
export function openColumn<K extends string>(
	columns: Record<K, Column>,
	id: K,
	{ none, months }: Flows,
): number[] {
	if (columns[id] === none) columns[id] = createColumn(months);
	// Whatever is not the common column was made above.
	return columns[id] as number[];
}

/** No stage has begun: nothing is live. */
const BEFORE: Readonly<Stage> = {
	stage: "",
	startMonth: 0,
	deflection: 0,
	assist: 0,
	review: 0,
	benefits: 0,
};

/** Adds to one month of a column. */
export const add = (column: Record<number, number>, month: number, amount: number) => {
	column[month] = (column[month] ?? 0) + amount;
};
/** One month of a column. */
export const at = (column: ArrayLike<number>, month: number): number => column[month] ?? 0;

/** The stage that holds in a month: the last one that has started; nothing is live before. */
export const stageAt = ({ rollout }: ResolvedInput, month: number): Readonly<Stage> =>
	rollout.findLast(({ startMonth }) => startMonth <= month) ?? BEFORE;

/** Calls `each` with every run of months that share a stage and a contract year. */
export function forSpans(
	input: ResolvedInput,
	each: (stage: Readonly<Stage>, from: number, to: number, yearsDone: number) => void,
): void {
	let next = 0;
	let stage: Readonly<Stage> = BEFORE;
	for (let month = 1; month <= input.horizonMonths; ) {
		for (let ahead = input.rollout[next]; ahead && ahead.startMonth <= month; ) {
			stage = ahead;
			ahead = input.rollout[++next];
		}
		const yearsDone = Math.floor((month - 1) / 12);
		const stageEnd = (input.rollout[next]?.startMonth ?? Number.POSITIVE_INFINITY) - 1;
		const to = Math.min(input.horizonMonths, 12 * (yearsDone + 1), stageEnd);
		each(stage, month, to, yearsDone);
		month = to + 1;
	}
}

/** Go-live: the month in which the first stage starts (s of section 3). */
export const firstStart = ({ rollout }: Pick<ResolvedInput, "rollout">): number =>
	rollout[0]?.startMonth ?? 1;

/** ΣA: contacts that AI touched and those that exist only because it is there, without coverage. */
export const aiConversations = ({ sums }: Flows, month: number): number =>
	at(sums.aiInvolved, month) + at(sums.induced, month);

/** A month's counts that vendors bill by. */
export const billedCounts = ({ sums }: Flows, month: number): BilledCounts => ({
	contacts: at(sums.contacts, month),
	aiInvolved: at(sums.aiInvolved, month),
	deflected: at(sums.deflected, month),
	contained: at(sums.contained, month),
	induced: at(sums.induced, month),
	inducedToHuman: at(sums.inducedToHuman, month),
	assisted: at(sums.assisted, month),
	coverage: at(sums.coverage, month),
});

/** How often a vendor bills its event in a month (E of section 6), see `eventsOf`. */
export const billedEvents = (flows: Flows, unit: UsageUnit, month: number): number =>
	eventsOf(billedCounts(flows, month), unit);

/** Whether a line adds or takes anything in any month. */
export function isUsed({ lines, months, none }: Flows, id: LineId): boolean {
	const line = lines[id];
	if (line === none) return false;
	// From the end, where what is used at all mostly is.
	for (let month = months; month >= 0; month--) if (line[month] !== 0) return true;
	return false;
}
