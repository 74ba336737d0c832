/** The results on one sheet: figures, lines, years, and whether the inputs fit together (section 7). */
import { BENEFIT_IDS, COST_IDS, type LineId } from "../../../engine/index.ts";
import type { Cell, NumberLook, Sheet, Value } from "../cells.ts";
import { fixed, formula, text } from "../cells.ts";
import type { Plan } from "../plan.ts";
import { quoted } from "../refs.ts";
import { ruleCodes } from "./rules.ts";

const HEADER_ROW = 3;
type Row = (Cell | null)[];

export function summarySheet(plan: Plan): Sheet {
	const { words, estimate } = plan;
	const said = words.summary;
	return {
		name: words.sheets.summary,
		rows: [
			[text(said.heading, "title")],
			[text(said.asExported(estimate.headline))],
			[text(said.lead, "soft")],
			[text(said.figure, "header"), text(said.value, "header"), text(said.how, "header")],
			...figureRows(plan),
			[],
			...lineRows(plan),
			[],
			...yearRows(plan),
			[],
			...ruleRows(plan),
			[],
			...aboutRows(plan),
		],
		widths: [44, 22, 22, 22, 22, 22, 22],
		frozen: { rows: HEADER_ROW + 1, columns: 1 },
		checks: [],
	};
}

type FigureKey = keyof Plan["words"]["figures"];

/** The figures of merit, each with its formula. */
function figureRows(plan: Plan): Row[] {
	const { words, places, months, estimate } = plan;
	const { summary } = estimate;
	const { total } = places.months;
	const none = quoted(words.none);
	const divided = (a: string, b: string) => `IF(${b}=0,${none},(${a})/${b})`;
	const [benefits, fees, investment] = [total("benefits"), total("ai-fees"), total("investment")];
	const [costs, net] = [total("costs"), total("net")];
	const figures: Record<FigureKey, [as: NumberLook, code: string, value: Value]> = {
		net: ["money", net, summary.net],
		benefits: ["money", benefits, summary.benefits],
		aiFees: ["money", fees, summary.aiFees],
		investment: ["money", investment, summary.investment],
		costs: ["money", costs, summary.costs],
		returnPerUnitOnAllCosts: [
			"factor",
			divided(benefits, costs),
			summary.returnPerUnitOnAllCosts ?? words.none,
		],
		roiOnAllCosts: ["percent", divided(net, costs), summary.roiOnAllCosts ?? words.none],
		roi: ["percent", divided(net, investment), summary.roi ?? words.none],
		returnPerUnit: [
			"factor",
			divided(`${benefits}-${fees}`, investment),
			summary.returnPerUnit ?? words.none,
		],
		npv: ["money", total("discounted"), summary.npv],
		irr: [
			"percent",
			`IF(irr_status=${quoted(words.irrStatus.ok)},irr_rate,${none})`,
			summary.irr ?? words.none,
		],
		irrStatus: ["general", "irr_status", words.irrStatus[summary.irrStatus]],
		paybackMonths: [
			"factor",
			paybackCode(plan, "balance", "balance_lastBelow"),
			summary.paybackMonths ?? words.never,
		],
		discountedPaybackMonths: [
			"factor",
			paybackCode(plan, "discountedBalance", "balance_discountedLastBelow"),
			summary.discountedPaybackMonths ?? words.never,
		],
		peakFunding: ["money", "MAX(0,-balance_lowest)", summary.peakFunding],
		peakFundingMonth: [
			"general",
			`IF(balance_lowest<0,MIN(${places.balance.down("deep", 0, months)}),0)`,
			summary.peakFundingMonth,
		],
	};
	// Object.keys loses the key type; the record above is closed.
	return (Object.keys(figures) as FigureKey[]).map((key) => {
		const [as, code, value] = figures[key];
		const { label, how } = words.figures[key];
		const role = key === "net" ? "total" : "result";
		return [text(label, "label"), formula(code, value, as, role), text(how, "soft")];
	});
}

/** The moment from which a running total stays at or above 0, in months. */
function paybackCode(
	{ places, months, words }: Plan,
	key: "balance" | "discountedBalance",
	lastBelow: string,
): string {
	const totals = places.balance.down(key, 0, months);
	const [below, next] = [`INDEX(${totals},${lastBelow}+1)`, `INDEX(${totals},${lastBelow}+2)`];
	const crossed = `${lastBelow}-${below}/(${next}-${below})`;
	return `IF(${lastBelow}<0,0,IF(${lastBelow}=${months},${quoted(words.never)},${crossed}))`;
}

/** Every line: over all months, in the first year, and in the last month. */
function lineRows(plan: Plan): Row[] {
	const { words, places, months, estimate, labels } = plan;
	const said = words.summary;
	const { down, at, total } = places.months;
	const { shared } = places;
	const steady = (id: LineId) =>
		// Annual items are paid once a year: the last month has a twelfth of them.
		id === "operating"
			? `(1+contingency)*${shared.at("p", months)}*(cost_monthly+cost_annual/12)`
			: at(id, months);
	return [
		[
			text(said.lines, "header"),
			text(said.total, "header"),
			text(said.yearOne, "header"),
			text(said.steady, "header"),
		],
		...[...BENEFIT_IDS, ...COST_IDS].map((id) => {
			const line = estimate.lines.find((found) => found.id === id);
			return [
				text(labels.line(id), "label"),
				formula(total(id), line?.total ?? 0, "money", "result"),
				formula(`SUM(${down(id, 0, Math.min(12, months))})`, line?.yearOne ?? 0, "money", "result"),
				formula(steady(id), line?.steadyState ?? 0, "money", "result"),
			];
		}),
	];
}

/** Years of twelve months; the first also holds month 0, the last may be short. */
function yearRows({ words, places, months, estimate }: Plan): Row[] {
	const said = words.summary;
	const { down, at } = places.months;
	const heads = words.monthColumns;
	return [
		[
			text(said.years, "header"),
			text(heads.benefits, "header"),
			text(words.figures.aiFees.label, "header"),
			text(heads.investment, "header"),
			text(heads.costs, "header"),
			text(heads.net, "header"),
			text(heads.cumulative, "header"),
		],
		...estimate.years.map((year) => {
			const from = year.year === 1 ? 0 : 12 * (year.year - 1) + 1;
			const to = Math.min(months, 12 * year.year);
			const length = to - 12 * (year.year - 1);
			const sum = (key: "benefits" | "ai-fees" | "investment" | "costs" | "net", value: number) =>
				formula(`SUM(${down(key, from, to)})`, value, "money", "result");
			return [
				text(length < 12 ? said.partYear(year.year, length) : said.year(year.year), "label"),
				sum("benefits", year.benefits),
				sum("ai-fees", year.aiFees),
				sum("investment", year.investment),
				sum("costs", year.costs),
				sum("net", year.net),
				formula(at("cumulative", to), year.cumulative, "money", "result"),
			];
		}),
	];
}

/** Rules over several inputs at once; the engine refuses what breaks one. */
function ruleRows(plan: Plan): Row[] {
	const { words } = plan;
	return [
		[text(words.summary.rules, "header"), text("", "header")],
		...ruleCodes(plan).map(({ rule, code }) => [
			text(words.rules[rule], "label"),
			formula(
				`IF(${code},${quoted(words.fine)},${quoted(words.broken)})`,
				words.fine,
				"general",
				"result",
			),
		]),
	];
}

/** What the file is of, and the way back to the plan. */
function aboutRows({ words, labels, estimate, input, months, link, date }: Plan): Row[] {
	const said = words.summary;
	const row = (label: string, value: string) => [text(label, "label"), text(value)];
	return [
		[text(said.about, "header"), text("", "header")],
		row(said.date, date),
		[text(said.link, "label"), text(link, "link", link)],
		row(said.currency, estimate.currency),
		[text(said.horizon, "label"), fixed(months)],
		row(said.preset, labels.preset(input.preset)),
		row(said.model, estimate.modelVersion),
		row(said.data, estimate.dataVersion),
	];
}
