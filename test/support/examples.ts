import { existsSync, readFileSync } from "node:fs";
import type { EstimateInput } from "../../src/engine/index.ts";

/** One golden case: an input with figures that others published or computed independently. */
export interface ExampleCase {
	id: string;
	why: string;
	input: EstimateInput;
	published: Record<string, number | string>;
	computed: Record<string, number | string>;
}

const copy = new URL("../examples/estimates.json", import.meta.url);
const shared = new URL("../../../shared/examples/estimates.json", import.meta.url);

const read = (from: URL): { cases: ExampleCase[] } => JSON.parse(readFileSync(from, "utf8"));

/** The contract's own examples where they lie beside the project, else the copy kept here. */
export const EXAMPLES = read(existsSync(shared) ? shared : copy).cases;

/** The value a pointer names in an estimate; `/lines/<id>/…` means the line of that id. */
export function figureAt(estimate: unknown, pointer: string): unknown {
	return pointer
		.split("/")
		.slice(1)
		.reduce<unknown>((value, key) => {
			if (Array.isArray(value)) return value.find((item) => item?.id === key) ?? value[Number(key)];
			return (value as Record<string, unknown> | undefined)?.[key];
		}, estimate);
}
