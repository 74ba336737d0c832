/**
 * The internal rate of return: present values at many rates, the crossing of 0 among them, and the rate
 * at it by halving. It agrees with the definition in section 7 of the methodology, which also says when
 * there is none.
 */
import { npv } from "../../../engine/irr.ts";
import { balancesOf } from "../balances.ts";
import type { Cell, Names, Sheet } from "../cells.ts";
import { fixed, formula, text } from "../cells.ts";
import type { Plan } from "../plan.ts";
import { address, letters, quoted } from "../refs.ts";

/** Steps between −99.99 % and +1,000,000 %, equal in ln(1 + rate): 5 % each. */
const STEPS = 368;
const LOWEST = Math.log(0.0001);
const HIGHEST = Math.log(10_001);
/** So many halvings take a step down to the last digits of a double. */
const HALVINGS = 48;

const FIRST_ROW = 4;
const RESULT_ROW = 2;
/** Columns: the table of rates, a gap, the halving. */
const TABLE = { logarithm: 0, rate: 1, present: 2, sign: 3, crossing: 4 } as const;
const HALF = { step: 6, low: 7, high: 8, middle: 9, present: 10 } as const;

interface Point {
	logarithm: number;
	present: number;
	/** Sign of the last present value that was not 0. */
	sign: number;
	crossing: number;
}

interface Halving {
	low: number;
	high: number;
	middle: number;
	present: number;
}

/** Names of what other sheets read. */
export function nameRates({ words }: Plan, names: Names): void {
	names.set("irr_crossings", address(words.sheets.rates, RESULT_ROW, TABLE.rate));
	names.set("irr_rate", address(words.sheets.rates, RESULT_ROW, TABLE.sign));
	names.set("irr_status", address(words.sheets.rates, RESULT_ROW, HALF.low));
}

/** Whether a rate exists, as a formula, and why not. */
function statusCode({ words }: Plan): string {
	const { ok, none, multiple, "above-range": above } = words.irrStatus;
	const top = cell(TABLE.present, STEPS);
	const one = `IF(flow_first<0,${quoted(ok)},${quoted(none)})`;
	const no = `IF(${top}>0,${quoted(above)},${quoted(none)})`;
	const crossed = `IF(irr_crossings>1,${quoted(multiple)},IF(irr_crossings=1,${one},${no}))`;
	return `IF(flow_changes=0,${quoted(none)},${crossed})`;
}

const rateOf = (logarithm: number): number => Math.exp(logarithm) - 1;

/** Present values at all rates of the table. */
function pointsOf(flows: readonly number[]): Point[] {
	const points: Point[] = [];
	for (let step = 0; step <= STEPS; step++) {
		const logarithm = LOWEST + ((HIGHEST - LOWEST) * step) / STEPS;
		const present = npv(flows, rateOf(logarithm));
		const before = points[step - 1]?.sign ?? 0;
		const sign = present === 0 ? before : Math.sign(present);
		points.push({ logarithm, present, sign, crossing: before * sign < 0 ? 1 : 0 });
	}
	return points;
}

/** Halves the step that holds the one crossing; empty where there is not exactly one. */
function halvingsOf(flows: readonly number[], points: readonly Point[]): Halving[] {
	const crossings = points.reduce((sum, { crossing }) => sum + crossing, 0);
	const end = points.findIndex(({ crossing }) => crossing === 1);
	const [before, after] = [points[end - 1], points[end]];
	if (crossings !== 1 || !before || !after) return [];
	let [low, high] = [before.logarithm, after.logarithm];
	const halvings: Halving[] = [];
	for (let step = 0; step < HALVINGS; step++) {
		const middle = (low + high) / 2;
		const present = npv(flows, rateOf(middle));
		halvings.push({ low, high, middle, present });
		if (Math.sign(present) === before.sign) low = middle;
		else high = middle;
	}
	return halvings;
}

export function ratesSheet(plan: Plan): Sheet {
	const { words, places, months } = plan;
	const said = words.rates;
	const { clean } = balancesOf(plan);
	const points = pointsOf(clean);
	const halvings = halvingsOf(clean, points);
	const now = places.balance.at("clean", 0);
	const later = places.balance.down("clean", 1, months);
	/** The present value at the rate whose logarithm stands in a cell. */
	const presentCode = (cell: string) => `${now}+NPV(EXP(${cell}/12)-1,${later})`;
	const rows: (Cell | null)[][] = [
		[text(said.heading, "title")],
		[text(said.lead, "soft")],
		resultCells(plan, points, halvings),
		[
			text(said.logarithm, "header"),
			text(said.rate, "header"),
			text(said.present, "header"),
			text(said.sign, "header"),
			text(said.crossing, "header"),
			null,
			text(said.step, "header"),
			text(said.low, "header"),
			text(said.high, "header"),
			text(said.middle, "header"),
			text(said.present, "header"),
		],
	];
	points.forEach((point, step) => {
		rows.push(pointCells(point, step, presentCode));
	});
	for (let step = 0; step < HALVINGS; step++)
		rows[FIRST_ROW + step]?.push(null, ...halvingCells(halvings[step], step, presentCode));
	return {
		name: words.sheets.rates,
		rows,
		widths: [14, 18, 20, 18, 12, 4, 12, 18, 18, 18, 20],
		heights: new Map([[FIRST_ROW - 1, 32]]),
		frozen: { rows: FIRST_ROW, columns: 0 },
		checks: [],
	};
}

/** A cell of a row of the table or of the halving, as a relative address. */
const cell = (column: number, step: number): string => `${letters(column)}${FIRST_ROW + step + 1}`;
/** The column of the table with absolute references. */
const whole = (column: number): string =>
	`$${letters(column)}$${FIRST_ROW + 1}:$${letters(column)}$${FIRST_ROW + STEPS + 1}`;

function pointCells(point: Point, step: number, presentCode: (cell: string) => string): Cell[] {
	const [logarithm, present] = [cell(TABLE.logarithm, step), cell(TABLE.present, step)];
	const [sign, before] = [cell(TABLE.sign, step), step === 0 ? "0" : cell(TABLE.sign, step - 1)];
	return [
		formula(`LN(0.0001)+(LN(10001)-LN(0.0001))*${step}/${STEPS}`, point.logarithm, "general"),
		formula(`EXP(${logarithm})-1`, rateOf(point.logarithm), "percent"),
		formula(presentCode(logarithm), point.present, "amount"),
		formula(`IF(${present}=0,${before},SIGN(${present}))`, point.sign, "general"),
		step === 0 ? fixed(0) : formula(`IF(${before}*${sign}<0,1,0)`, point.crossing, "general"),
	];
}

function halvingCells(
	halving: Halving | undefined,
	step: number,
	presentCode: (cell: string) => string,
): Cell[] {
	const [low, high, middle] = [
		cell(HALF.low, step),
		cell(HALF.high, step),
		cell(HALF.middle, step),
	];
	const last = (column: number) => cell(column, step - 1);
	/** The table's row behind which the crossing lies, and the sign before it. */
	const end = `MATCH(1,${whole(TABLE.crossing)},0)`;
	const atEnd = (column: number, back: number) => `INDEX(${whole(column)},${end}-${back})`;
	const sameSide = `SIGN(${last(HALF.present)})=${atEnd(TABLE.sign, 1)}`;
	const known = (code: string) => `IF(irr_crossings=1,${code},"")`;
	const from =
		step === 0
			? atEnd(TABLE.logarithm, 1)
			: `IF(${sameSide},${last(HALF.middle)},${last(HALF.low)})`;
	const to =
		step === 0
			? atEnd(TABLE.logarithm, 0)
			: `IF(${sameSide},${last(HALF.high)},${last(HALF.middle)})`;
	return [
		fixed(step + 1),
		formula(known(from), halving?.low ?? "", "general"),
		formula(known(to), halving?.high ?? "", "general"),
		formula(known(`(${low}+${high})/2`), halving?.middle ?? "", "general"),
		formula(known(presentCode(middle)), halving?.present ?? "", "amount"),
	];
}

/** Crossings, the rate found, what the program's own function makes of it, and whether it counts. */
function resultCells(plan: Plan, points: readonly Point[], halvings: readonly Halving[]): Cell[] {
	const { words, places, months, estimate } = plan;
	const said = words.rates;
	const crossings = points.reduce((sum, { crossing }) => sum + crossing, 0);
	const middle = halvings.at(-1)?.middle;
	const found = middle === undefined ? "" : rateOf(middle);
	const flows = places.balance.down("clean", 0, months);
	const lastMiddle = cell(HALF.middle, HALVINGS - 1);
	const own = `IFERROR((1+IRR(${flows},EXP(${lastMiddle}/12)-1))^12-1,${quoted(words.none)})`;
	return [
		text(said.crossings, "soft"),
		formula(`SUM(${whole(TABLE.crossing)})`, crossings, "general", "result"),
		text(said.result, "soft"),
		formula(`IF(irr_crossings=1,EXP(${lastMiddle})-1,"")`, found, "percent", "result"),
		text(said.own, "soft"),
		formula(
			`IF(irr_crossings=1,${own},${quoted(words.none)})`,
			found === "" ? words.none : found,
			"percent",
			"result",
		),
		text(words.figures.irrStatus.label, "soft"),
		formula(statusCode(plan), words.irrStatus[estimate.summary.irrStatus], "general", "result"),
	];
}
