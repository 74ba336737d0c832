/** Inputs in the groups that a reader thinks in; the table itself is grouped by where a value goes. */
import { INPUTS, patternOf } from "../../engine/index.ts";

// The first start that fits decides, so the narrower ones stand first.
const STARTS = [
	["/horizonMonths", "plan"],
	["/discountRate", "plan"],
	["/workflows/*/automation/aiCostPerContact", "usage"],
	["/workflows/*/automation", "automation"],
	["/workflows/*/assist", "assist"],
	["/workflows/*/quality", "quality"],
	["/workflows", "contacts"],
	["/labor", "labor"],
	["/rollout", "rollout"],
	["/benefits/aiErrors", "errors"],
	["/benefits/retention", "retention"],
	["/benefits/training", "people"],
	["/benefits/turnover", "people"],
	["/benefits/coverage", "coverage"],
	["/benefits/incidents", "risk"],
	["/benefits/compliance", "risk"],
	["/benefits/other", "risk"],
	["/benefits", "sales"],
	["/costs/oneTime", "once"],
	["/costs/monthly", "monthly"],
	["/costs/seats", "monthly"],
	["/costs/annual", "monthly"],
	["/costs/usage", "usage"],
	["/costs/review", "review"],
	["/costs/transition", "transition"],
	["/costs", "overrun"],
] as const;

export type Group = (typeof STARTS)[number][1];

/** All groups in reading order: what comes in, what AI does with it, what that costs, the rest. */
export const GROUPS: readonly Group[] = [
	"plan",
	"contacts",
	"automation",
	"assist",
	"quality",
	"labor",
	"usage",
	"once",
	"monthly",
	"review",
	"transition",
	"errors",
	"overrun",
	"coverage",
	"sales",
	"retention",
	"people",
	"risk",
	"rollout",
];

/** The group of an input; null for what is no assumption (preset, currency, versions). */
export function groupOf(pointer: string): Group | null {
	const pattern = patternOf(pointer);
	return STARTS.find(([start]) => pattern.startsWith(start))?.[1] ?? null;
}

const ORDER = new Map(INPUTS.map((spec, i): [string, number] => [spec.pointer, i]));

/** Sorts pointers as the table of inputs stands; within a list, item by item. */
export function inTableOrder(a: string, b: string): number {
	const item = (pointer: string) => Number(/\/(\d+)(?=\/)/.exec(pointer)?.[1] ?? 0);
	const place = (pointer: string) => ORDER.get(patternOf(pointer)) ?? 0;
	return item(a) - item(b) || place(a) - place(b);
}
