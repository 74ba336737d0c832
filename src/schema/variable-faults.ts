/** What the engine says against an analysis's request, beside the checks of its single values. */
import type * as z from "zod/mini";
import {
	type AnalysisError,
	isRecord,
	lostPointers,
	ownFaults,
	type RangeFault,
	type VariableRequest,
} from "../engine/index.ts";
import { isWithin, pathOf, pointerOf } from "./pointer.ts";

type Found = AnalysisError | RangeFault;

/** The places of a request that have failed already; an unknown key harms nothing else. */
export const failedPlaces = (context: z.core.$RefinementCtx): string[] =>
	context.issues
		.filter(({ code }) => code !== "unrecognized_keys")
		.map(({ path }) => pointerOf(path ?? []));

/** Whether a place, or something in it, has failed. */
export const hasFailed = (place: string, failed: readonly string[]): boolean =>
	failed.some((pointer) => isWithin(pointer, place) || isWithin(place, pointer));

/** Refuses with the engine's faults; of one kind at one place once. */
export function refuse(context: z.core.$RefinementCtx, faults: readonly Found[]): void {
	const said = new Set<string>();
	for (const { pointer, code, variables } of faults) {
		// A pattern may name hundreds of places that are taken: one is enough to understand.
		const kind = `${code} ${pointer}`;
		if (said.has(kind)) continue;
		said.add(kind);
		context.addIssue({ code: "custom", path: pathOf(pointer), params: { code, variables } });
	}
}

/**
 * What the engine says of the variables of a request of which some places have failed already:
 * against a sound input of the sound ones, and of the rest what they tell by themselves.
 *
 * @param check the engine's faults of an analysis with these variables; not asked without an input
 */
export function faultsOfVariables(
	variables: unknown,
	failed: readonly string[],
	check: (variables: VariableRequest[]) => Found[],
): Found[] {
	const list = Array.isArray(variables) && !failed.includes("/variables") ? variables : [];
	const placed = list.map((variable: unknown, i) => ({ variable, at: `/variables/${i}` }));
	const answerable = !hasFailed("/input", failed);
	const sound = placed.filter(({ at }) => answerable && !hasFailed(at, failed));
	// Sound ones parsed as variables; of the others only what is sound will be looked at.
	const asRequest = ({ variable }: { variable: unknown }) => variable as VariableRequest;
	const found = answerable ? check(sound.map(asRequest)) : [];
	const alone = placed
		.filter((one) => !sound.includes(one) && isRecord(one.variable))
		.flatMap((one) => [
			...ownFaults(asRequest(one), one.at).filter(({ code }) => {
				const keys = code === "low-above-high" ? ["low", "high"] : ["pointer", "pointers"];
				return !keys.some((key) => hasFailed(`${one.at}/${key}`, failed));
			}),
			...lostPointers(asRequest(one), one.at).filter(({ pointer }) => !hasFailed(pointer, failed)),
		]);
	// The engine counted the sound ones only.
	const inPlace = (pointer: string) =>
		pointer.replace(/^\/variables\/(\d+)/, (_, i) => sound[Number(i)]?.at ?? "");
	return [...found.map((fault) => ({ ...fault, pointer: inPlace(fault.pointer) })), ...alone];
}
