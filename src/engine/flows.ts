/**
 * The arrays that an estimate is computed in, and the ways to walk and read them. Every array's
 * position is the month; position 0 is used by the one-time costs alone.
 */

import { type BilledCounts, eventsOf } from "./fate.ts";
import { BENEFIT_IDS, COST_IDS, type LineId } from "./lines.ts";
import type { ResolvedInput, Stage, UsageUnit } from "./types.ts";

/** One amount a month, position = month. */
export type Column = readonly number[];

/** A longest column of zeros. An array that has held a fraction stays one of doubles. */
const ZEROS = Array.from({ length: 121 }, () => 0.5).fill(0);

/** A column of zeros for `months` months and month 0, to be filled; to copy one is the quickest way. */
export const createColumn = (months: number): number[] => ZEROS.slice(0, months + 1);

export const SUMS = [
	"laborBefore", // ΣL0, money
	"escalationBefore", // ΣE0, money
	"containedLabor", // ΣS, money
	"containedLaborUnlearned", // ΣS0, money
	"assistLabor", // ΣSa, money
	"reopenLabor", // ΣSr, money
	"addedLabor", // ΣW, money
	"escalationSaved", // ΣSe, money
	"contacts", // ΣV
	"aiInvolved", // ΣI
	"deflected", // ΣD
	"contained", // ΣC
	"containedUnlearned", // ΣC0
	"induced", // ΣU
	"inducedToHuman", // ΣUr
	"humanHandled", // ΣN
	"assisted", // ΣN·f_a·share
	"aiContactCost", // ΣA·aiCostPerContact, money before contingency and price increase
	"hoursFreed", // Σ hours
	"paidHoursFreed", // Σ hours ÷ utilization
	"coverage", // Y, conversations
	"laborFreed", // ΣF, money
	"cashShare", // κ
] as const;
export type SumId = (typeof SUMS)[number];

/** Makes records of columns. An object that grows key by key ends up slow, one that is read does not. */
function recordOf<K extends string>(ids: readonly K[]): (each: Column) => Record<K, Column> {
	const template: Record<K, Column> = JSON.parse(`{${ids.map((id) => `"${id}":[]`)}}`);
	return (each) => {
		const record = { ...template };
		for (const id of ids) record[id] = each;
		return record;
	};
}
const sumsOf = recordOf(SUMS);
const LINE_IDS: readonly LineId[] = [...BENEFIT_IDS, ...COST_IDS];
const linesOf = recordOf(LINE_IDS);

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
export const BEFORE: Readonly<Stage> = {
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

/** Puts the common zeros in place of every line that adds or takes nothing in any month. */
export function dropUnused({ lines, none }: Flows): void {
	for (const id of LINE_IDS)
		if (lines[id] !== none && lines[id].every((amount) => amount === 0)) lines[id] = none;
}

/** Whether a line adds or takes anything in any month. */
export const isUsed = ({ lines, none }: Flows, id: LineId): boolean => lines[id] !== none;
