/** A single value of an input: its pointer, the same with `*` for positions, and the value. */
export type Leaf = [pointer: string, pattern: string, value: unknown];

/** Every single value of an input, sent or resolved, in its order. */
export function leavesOf(value: unknown, pointer = "", pattern = ""): Leaf[] {
	if (typeof value !== "object" || value === null) return [[pointer, pattern, value]];
	return Object.entries(value).flatMap(([key, below]) =>
		leavesOf(below, `${pointer}/${key}`, `${pattern}/${Array.isArray(value) ? "*" : key}`),
	);
}
