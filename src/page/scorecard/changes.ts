/** What the measurements change in a plan: every value in force that is another one with them. */
import {
	type CalibrationVariable,
	type EstimateInput,
	type InputPointer,
	type ResolvedInput,
	specOf,
} from "../../engine/index.ts";
import { leavesOf, listAround, valueAt } from "../state/paths.ts";

export interface InputChange {
	pointer: string;
	before: number;
	after: number;
	/** Ends of the measured rate's interval; null where there is none. */
	range: { low: number; high: number } | null;
	/** Not measured: it follows from what was. */
	derived: boolean;
}

/** The numbers of a plan that changed, in the plan's own order; lists are told of as such. */
export function changesOf(
	before: ResolvedInput,
	after: ResolvedInput,
	patched: EstimateInput,
	variables: readonly CalibrationVariable[],
): InputChange[] {
	return leavesOf(after).flatMap(({ pointer, value }) => {
		const old = valueAt(before, pointer);
		if (typeof value !== "number" || typeof old !== "number" || value === old) return [];
		if (listAround(pointer) !== null) return [];
		const range = variables.find((one) => one.pointer === pointer) ?? null;
		const derived = valueAt(patched, pointer) === undefined;
		return [{ pointer, before: old, after: value, range, derived }];
	});
}

/** The table's pattern of a pointer that leads to an input. */
export const patternOfInput = (pointer: string): InputPointer =>
	specOf(pointer)?.pointer as InputPointer; // a resolved input's leaves are all in the table

/** Whether a list of the two plans is another one. */
export const differs = (before: unknown, after: unknown): boolean =>
	JSON.stringify(before) !== JSON.stringify(after);
