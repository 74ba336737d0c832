/** The one-line examples in the engine's docstrings are run: what they promise must come out. */
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as benefits from "../../src/engine/benefits.ts";
import * as costs from "../../src/engine/costs.ts";
import * as finance from "../../src/engine/finance.ts";
import * as returns from "../../src/engine/irr.ts";

const folder = new URL("../../src/engine/", import.meta.url);
const names: Record<string, unknown> = { ...benefits, ...costs, ...finance, ...returns };

const examples = globSync("*.ts", { cwd: folder }).flatMap((file) => {
	const text = readFileSync(new URL(file, folder), "utf8");
	// `@example call(…) // value`, with a remark after a colon or an ellipsis for cut-off digits.
	return [...text.matchAll(/@example (\w+\(.*\)(?:\.\w+)?) \/\/ (.+)$/gm)].map((found) => ({
		file,
		call: found[1] ?? "",
		promised: (found[2] ?? "").replace(/(?<=[\d}…]): .*$/, "").replace("…", ""),
	}));
});

describe("examples in docstrings", () => {
	it("are there to be run", () => expect(examples.length).toBeGreaterThanOrEqual(10));

	it.each(
		examples.map(({ file, call, promised }) => [`${file}: ${call}`, call, promised] as const),
	)("%s", (_, call, promised) => {
		const evaluate = (code: string): unknown =>
			new Function(...Object.keys(names), `return (${code})`)(...Object.values(names));
		const close = (actual: unknown, expected: unknown): void => {
			if (typeof expected === "number") expect(actual).toBeCloseTo(expected, 3);
			else if (typeof expected === "object" && expected !== null)
				for (const [key, value] of Object.entries(expected))
					close((actual as Record<string, unknown>)[key], value);
			else expect(actual).toBe(expected);
		};
		close(evaluate(call), evaluate(promised));
	});
});
