/** What an estimate says its figures rest on, held against the answer's own input, lines and figures. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MODEL_DATA } from "../../src/data/index.ts";
import { specOf } from "../../src/engine/index.ts";
import { isSent } from "../../src/engine/tree.ts";
import { estimated } from "../support/analyses.ts";
import { soundInputs } from "../support/inputs.ts";
import { leavesOf } from "../support/leaves.ts";

const PRESETS = Object.values(MODEL_DATA.presets);

/** Whether a caller said anything of a place; who sends a list sends it whole, but for workflows. */
function isSaid(sent: unknown, pointer: string): boolean {
	const keys = pointer.split("/").slice(1);
	const item = keys.findIndex((key) => /^\d+$/.test(key));
	const list = keys.slice(0, item);
	if (item > 0 && list[0] !== "workflows" && isSent(sent, ...list)) return true;
	let holder = sent;
	for (const key of keys) {
		if (holder === null) return true;
		holder = (holder as Record<string, unknown> | undefined)?.[key];
	}
	return holder !== undefined;
}

describe("assumptions", () => {
	it("are all values that a preset put in and that feed a line in use, and no others", () => {
		fc.assert(
			fc.property(soundInputs(0.4), fc.constantFrom(...PRESETS), (input, preset) => {
				const sent = { ...input, preset: preset.id };
				const { assumptions, resolvedInput, lines } = estimated(sent);
				const used = new Set(
					lines
						.filter(({ total, yearOne, steadyState }) => total || yearOne || steadyState)
						.map(({ id }) => id),
				);
				const expected = leavesOf(resolvedInput).flatMap(([pointer, , value]) => {
					const spec = specOf(pointer);
					// Texts that are free have no figure that depends on them.
					if (!spec || (spec.kind === "text" && !spec.choices)) return [];
					if (spec.kind === "list" || value === spec.neutral) return [];
					if (isSaid(sent, pointer) || !spec.feeds.some((id) => used.has(id))) return [];
					// Without anybody's rollout there is one stage from the first month.
					if (pointer.startsWith("/rollout") && !preset.values.rollout) return [];
					const unit = spec.kind === "number" ? spec.unit : "text";
					const origin = pointer.endsWith("/involvementRate") ? "derived" : "preset";
					return [{ pointer, value, unit, origin }];
				});
				const byPointer = (a: { pointer: string }, b: { pointer: string }) =>
					a.pointer < b.pointer ? -1 : 1;
				const found = assumptions.map(({ pointer, value, unit, origin }) => ({
					pointer,
					value,
					unit,
					origin,
				}));
				expect(found.toSorted(byPointer)).toEqual(expected.toSorted(byPointer));
			}),
			{ numRuns: 300 },
		);
	});

	it("name the benchmark that the data set names, with its source", () => {
		for (const { id, evidence } of PRESETS.filter((preset) => preset.id !== "neutral")) {
			const { assumptions } = estimated({ preset: id, workflows: [{ monthlyContacts: 5000 }] });
			expect(assumptions.length).toBeGreaterThan(10);
			for (const { pointer, benchmark, reason } of assumptions) {
				const basis = evidence[pointer.replace(/\/\d+/g, "/*")];
				const {
					checked: _,
					note: __,
					...shown
				} = MODEL_DATA.benchmarks[basis?.benchmark ?? ""] ?? {};
				expect(benchmark).toEqual(shown);
				expect(reason).toBe(basis?.reason ?? null);
			}
		}
	});
});

describe("published ranges beside the result", () => {
	it("stand beside the answer's own figures", () => {
		fc.assert(
			fc.property(soundInputs(), (input) => {
				const { context, summary, years, frameworks } = estimated(input);
				const { benefits, paybackMonths, returnPerUnitOnAllCosts } = summary;
				const own: Record<string, number | null | undefined> = {
					paybackMonths,
					firstYearRoi: years[0]?.roi,
					returnPerUnit: returnPerUnitOnAllCosts,
					costShareOfValue: benefits > 0 ? frameworks.threePillars.cost / benefits : null,
				};
				expect(context.map(({ metric }) => metric).toSorted()).toEqual(Object.keys(own).toSorted());
				for (const { metric, value } of context) expect(value).toBe(own[metric]);
			}),
		);
	});

	it("are those that the data set names", () => {
		const { context } = estimated({ workflows: [{ monthlyContacts: 1, costPerContact: 1 }] });
		expect(context.map(({ metric, benchmark }) => ({ metric, benchmark: benchmark.id }))).toEqual(
			MODEL_DATA.context,
		);
		for (const { benchmark } of context) {
			const { checked: _, note: __, ...shown } = MODEL_DATA.benchmarks[benchmark.id] ?? {};
			expect(benchmark).toEqual(shown);
		}
	});
});
