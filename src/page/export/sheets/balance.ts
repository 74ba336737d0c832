/** Payback, money tied up, and the signs that an internal rate of return rests on (section 7). */
import { at } from "../../../engine/flows.ts";
import { BENEFIT_IDS } from "../../../engine/index.ts";
import { type Balances, balancesOf } from "../balances.ts";
import type { Cell, Names, Sheet } from "../cells.ts";
import { formula, text } from "../cells.ts";
import { EXTRA_ROW, type MonthColumn, monthCell, monthSheet } from "../months.ts";
import type { BalanceKey, Plan } from "../plan.ts";
import { address } from "../refs.ts";

const DUST_CODE = "0.000000001";

/** Single figures above the table, by name, in the order in which they stand there. */
const EXTRAS = [
	"balance_lowest",
	"balance_tolerance",
	"balance_lastBelow",
	"balance_discountedLastBelow",
	"flow_changes",
	"flow_first",
] as const;

/** Names of the single figures above the table. */
export function nameBalances({ places }: Plan, names: Names): void {
	EXTRAS.forEach((name, i) => {
		names.set(name, address(places.balance.sheet, EXTRA_ROW, 2 * i + 1));
	});
}

export function balanceSheet(plan: Plan): Sheet {
	const { words, places, months } = plan;
	const found = balancesOf(plan);
	return monthSheet({
		place: places.balance,
		title: words.balance.heading,
		lead: words.balance.lead,
		extra: extrasOf(plan, found),
		words: words.months,
		columns: [
			...totalColumns(plan, found),
			...discountedColumns(plan, found),
			...signColumns(plan, found),
		],
		first: 0,
		months,
	});
}

function extrasOf({ places, words, months }: Plan, found: Balances): Cell[] {
	const all = (key: BalanceKey) => places.balance.down(key, 0, months);
	const deepest = `MATCH(balance_lowest,${all("balance")},0)`;
	/** Months before the first flow: once there is a sign, it is carried on. */
	const blank = `COUNTIF(${all("sign")},0)`;
	const heads = words.balance;
	const figures: Record<(typeof EXTRAS)[number], Cell[]> = {
		balance_lowest: [
			text(heads.lowest, "soft"),
			formula(`MIN(${all("balance")})`, found.lowest, "amount", "result"),
		],
		balance_tolerance: [
			text(heads.tolerance, "soft"),
			formula(
				`${DUST_CODE}*INDEX(${all("gross")},${deepest})`,
				found.tolerance,
				"general",
				"result",
			),
		],
		balance_lastBelow: [
			text(heads.lastBelow, "soft"),
			formula(`MAX(${all("below")})`, found.lastBelow, "general", "result"),
		],
		balance_discountedLastBelow: [
			text(heads.discountedLastBelow, "soft"),
			formula(`MAX(${all("discountedBelow")})`, found.discountedLastBelow, "general", "result"),
		],
		flow_changes: [
			text(heads.changes, "soft"),
			formula(`SUM(${all("change")})`, found.changes, "general", "result"),
		],
		flow_first: [
			text(heads.first, "soft"),
			formula(
				`IF(${blank}=${months + 1},0,INDEX(${all("sign")},${blank}+1))`,
				found.first,
				"general",
				"result",
			),
		],
	};
	return EXTRAS.flatMap((name) => figures[name]);
}

type Column = MonthColumn<BalanceKey>;

const column = (
	{ words }: Plan,
	key: BalanceKey,
	formula: Column["formula"],
	value: Column["value"],
	as: Column["as"] = "amount",
): Column => ({
	key,
	head: words.balanceColumns[key],
	symbol: null,
	as,
	total: null,
	formula,
	value,
});

/** The running total without dust, where it is below 0 and where it is lowest. */
function totalColumns(plan: Plan, found: Balances): Column[] {
	const { places, flow } = plan;
	const { months, balance } = places;
	const { own } = balance;
	const benefits = (m: number) => months.across(BENEFIT_IDS[0] ?? "deflection", "ai-errors", m);
	return [
		column(
			plan,
			"net",
			(m) => months.at("net", m),
			(m) => at(flow.net, m),
		),
		column(
			plan,
			"scale",
			(m) => `SUMIF(${benefits(m)},">0")-SUMIF(${benefits(m)},"<0")+${months.at("costs", m)}`,
			(m) => at(flow.gross, m),
		),
		column(
			plan,
			"clean",
			(m) => `IF(ABS(${own("net", m)})<=${DUST_CODE}*${own("scale", m)},0,${own("net", m)})`,
			(m) => found.clean[m] ?? 0,
		),
		column(
			plan,
			"gross",
			(m) => (m === 0 ? own("scale", m) : `${own("gross", m - 1)}+${own("scale", m)}`),
			(m) => found.gross[m] ?? 0,
		),
		column(
			plan,
			"balance",
			(m) => {
				const total = months.at("cumulative", m);
				return `IF(ABS(${total})<=${DUST_CODE}*${own("gross", m)},0,${total})`;
			},
			(m) => found.balance[m] ?? 0,
		),
		column(
			plan,
			"below",
			(m) => `IF(${own("balance", m)}<0,${monthCell(m)},-1)`,
			(m) => ((found.balance[m] ?? 0) < 0 ? m : -1),
			"general",
		),
		column(
			plan,
			"deep",
			(m) => `IF(${own("balance", m)}<=balance_lowest+balance_tolerance,${monthCell(m)},"")`,
			(m) => ((found.balance[m] ?? 0) <= found.lowest + found.tolerance ? m : ""),
			"general",
		),
	];
}

/** The same on discounted amounts. */
function discountedColumns(plan: Plan, found: Balances): Column[] {
	const { places, flow, input } = plan;
	const { months, balance } = places;
	const { own } = balance;
	const size = (m: number) => `${own("scale", m)}/(1+discountRate)^(${monthCell(m)}/12)`;
	return [
		column(
			plan,
			"discounted",
			(m) => months.at("discounted", m),
			(m) => at(flow.net, m) / (1 + input.discountRate) ** (m / 12),
		),
		column(
			plan,
			"discountedGross",
			(m) => (m === 0 ? own("scale", m) : `${own("discountedGross", m - 1)}+${size(m)}`),
			(m) => found.discountedGross[m] ?? 0,
		),
		column(
			plan,
			"discountedBalance",
			(m) => {
				const total = months.at("cumulativeDiscounted", m);
				return `IF(ABS(${total})<=${DUST_CODE}*${own("discountedGross", m)},0,${total})`;
			},
			(m) => found.discountedBalance[m] ?? 0,
		),
		column(
			plan,
			"discountedBelow",
			(m) => `IF(${own("discountedBalance", m)}<0,${monthCell(m)},-1)`,
			(m) => ((found.discountedBalance[m] ?? 0) < 0 ? m : -1),
			"general",
		),
	];
}

/** The sign of the last flow that was not 0, and where it turned. */
function signColumns(plan: Plan, found: Balances): Column[] {
	const { own } = plan.places.balance;
	return [
		column(
			plan,
			"sign",
			(m) => {
				const before = m === 0 ? "0" : own("sign", m - 1);
				return `IF(${own("clean", m)}=0,${before},SIGN(${own("clean", m)}))`;
			},
			(m) => found.sign[m] ?? 0,
			"general",
		),
		column(
			plan,
			"change",
			(m) => (m === 0 ? null : `IF(${own("sign", m - 1)}*${own("sign", m)}<0,1,0)`),
			(m) => ((found.sign[m - 1] ?? 0) * (found.sign[m] ?? 0) < 0 ? 1 : 0),
			"general",
		),
	];
}
