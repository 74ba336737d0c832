/** Inputs as the analyses name them: by patterns, factors and groups. */

import type { Swing } from "../../engine/analysis/sensitivity.ts";
import { patternOf, specOf } from "../../engine/index.ts";
import type { PageFormat } from "../numbers/format.ts";
import { groupOf } from "../state/groups.ts";
import { leavesOf } from "../state/paths.ts";
import { belowWords } from "../text/below.ts";
import { labelOf } from "../text/index.ts";

/** What a pointer's inputs are called: the input's own name, or that of its group. */
export function nameOf(pointer: string): string {
	if (specOf(pointer)) return labelOf(pointer);
	const group = groupOf(pointer);
	return group ? belowWords.value.groups[group] : pointer;
}

/** A value in its unit. */
export function shown(pointer: string, value: number, format: PageFormat): string {
	const spec = specOf(pointer);
	if (spec?.kind !== "number") return format.count(value);
	if (spec.unit === "money") return format.plain(value);
	const isShare = spec.unit === "share" || spec.unit === "rate" || spec.unit === "factor";
	return isShare ? format.percent(value) : format.count(value);
}

/** The one value that all inputs of a pattern have; null where they differ. */
function commonValue(resolved: unknown, pointer: string): number | null {
	const values = new Set(
		leavesOf(resolved)
			.filter((leaf) => patternOf(leaf.pointer) === patternOf(pointer))
			.map(({ value }) => value),
	);
	const [only] = values;
	return values.size === 1 && typeof only === "number" ? only : null;
}

/** The ends that a variable was moved to, as values where its inputs have one, else as factors. */
export function endsOf(swing: Swing, resolved: unknown, format: PageFormat): [string, string] {
	const [pointer = ""] = swing.pointers;
	const spec = specOf(pointer);
	const { times } = belowWords.value.influence;
	const value = spec?.kind === "number" ? commonValue(resolved, pointer) : null;
	const end = (moved: number): string => {
		if (swing.mode === "absolute") return shown(pointer, moved, format);
		if (value === null || spec?.kind !== "number") return times(format.count(moved));
		return shown(pointer, Math.min(spec.max, value * moved), format);
	};
	return [end(swing.low), end(swing.high)];
}
