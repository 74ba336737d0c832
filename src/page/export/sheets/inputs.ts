/** Every single input in a cell of its own: values that formulas refer to by name. */
import { INPUTS, type NumberSpec } from "../../../engine/index.ts";
import { GROUPS, groupOf } from "../../state/groups.ts";
import { valueAt } from "../../state/paths.ts";
import type { Book, Cell, Check, NumberLook, Sheet } from "../cells.ts";
import { fixed, formula, input, text } from "../cells.ts";
import type { Plan } from "../plan.ts";
import { address, letters, nameOf } from "../refs.ts";
import { originText, sourceCells } from "./sources.ts";

const HEADER_ROW = 3;
const WORKFLOWS = "/workflows/*/";

/** How an input's value is shown. */
export const lookOf = ({ unit }: Pick<NumberSpec, "unit">): NumberLook =>
	unit === "money"
		? "price"
		: unit === "share" || unit === "rate" || unit === "factor"
			? "percent"
			: "general";

/** What stands behind an input's value. */
export function unitText({ words, input }: Plan, { unit }: NumberSpec): string {
	return unit === "money" ? input.currency : words.units[unit];
}

/** What may be entered in the cells of an input. */
export const checkOf = (spec: NumberSpec, range: string): Check => ({
	kind: "number",
	range,
	whole: spec.integer,
	above: spec.exclusiveMin,
	min: spec.min,
	max: spec.max,
});

/** Numbers outside lists; those of a kind of contacts count as one, with a column for each kind. */
const SINGLES: readonly NumberSpec<(typeof INPUTS)[number]["pointer"]>[] = INPUTS.flatMap((spec) =>
	spec.kind === "number" && !spec.pointer.replace(WORKFLOWS, "/").includes("*") ? [spec] : [],
);

/** Lays the inputs out and notes where each of them stands, and its name, in the book. */
export function inputsSheet(plan: Plan, book: Pick<Book, "names" | "inputs">): Sheet {
	const { words, input: resolved, labels } = plan;
	const said = words.inputs;
	const { workflows } = resolved;
	const [only] = workflows.length === 1 ? workflows : [];
	const rows: (Cell | null)[][] = [
		[text(said.heading, "title")],
		[text(said.lead, "soft")],
		[],
		[
			text(said.input, "header"),
			...workflows.map(({ name }) => text(only ? said.value : name, "header")),
			text(said.unit, "header"),
			text(said.origin, "header"),
			text(said.source, "header"),
			text(said.note, "header"),
		],
	];
	const checks: Check[] = [];
	for (const group of GROUPS) {
		const specs = SINGLES.filter(({ pointer }) => groupOf(pointer) === group);
		if (specs.length === 0) continue;
		rows.push([text(labels.group(group), "section")]);
		for (const spec of specs) {
			const row = rows.length;
			rows.push(inputRow(plan, spec));
			// How many months there are is how many rows the sheets have.
			if (spec.pointer === "/horizonMonths") continue;
			const pointers = pointersOf(plan, spec);
			pointers.forEach((pointer, i) => {
				const place = { sheet: words.sheets.inputs, row, column: 1 + i };
				book.inputs.set(pointer, place);
				book.names.set(nameOf(pointer), address(place.sheet, place.row, place.column));
			});
			checks.push(checkOf(spec, `B${row + 1}:${letters(pointers.length)}${row + 1}`));
		}
	}
	return {
		name: words.sheets.inputs,
		rows,
		widths: [38, ...workflows.map(() => 16), 14, 18, 64, 64],
		frozen: { rows: HEADER_ROW + 1, columns: 1 },
		checks,
	};
}

/** The places of an input: one, or one for each kind of contacts. */
const pointersOf = ({ input: { workflows } }: Plan, { pointer }: NumberSpec): string[] =>
	pointer.startsWith(WORKFLOWS)
		? workflows.map((_, i) => pointer.replace("*", String(i)))
		: [pointer];

function inputRow(plan: Plan, spec: (typeof SINGLES)[number]): Cell[] {
	const { words, input: resolved, labels, originOf } = plan;
	const { workflows } = resolved;
	const pointers = pointersOf(plan, spec);
	const isHorizon = spec.pointer === "/horizonMonths";
	const values = pointers.map((pointer, i) => {
		const value = valueAt(resolved, pointer);
		const number = typeof value === "number" ? value : null;
		const derived = originOf(pointer) === "derived" ? derivedCode(plan, i) : null;
		if (derived !== null) return formula(derived, number ?? "", lookOf(spec), "input");
		return isHorizon ? fixed(number ?? 0) : input(number, lookOf(spec));
	});
	const gap = workflows.slice(pointers.length).map(() => text(""));
	const noted = pointers.find((pointer) => originOf(pointer) !== "neutral") ?? spec.pointer;
	const [source, note] = sourceCells(plan, noted, spec.unit);
	const own = isHorizon ? words.inputs.horizon : byActivities(plan, spec);
	return [
		text(labels.input(spec.pointer), "label"),
		...values,
		...gap,
		text(unitText(plan, spec), "soft"),
		text(originText(plan, pointers), "soft"),
		source ?? text(""),
		own === null ? (note ?? text("")) : text(own, "prose"),
	];
}

/** What AI takes part in follows from what it answers, until somebody enters another value. */
const derivedCode = ({ resolutionRateOfInvolved: rate }: Plan, position: number): string | null =>
	rate === null ? null : `MIN(1,deflectionRate_${position + 1}/${rate})`;

/** Why the cell of the assist saving changes nothing, where listed activities say it. */
function byActivities(
	{ input: { workflows }, words }: Plan,
	{ pointer }: NumberSpec,
): string | null {
	const listed = workflows.some(({ assist }) => assist.activities.length > 0);
	return listed && pointer.endsWith("/handleTimeReduction") ? words.inputs.byActivities : null;
}
