/** Comparisons in simplified Chinese. */
import type { ComparisonHeadline } from "../analysis/compare.ts";
import type { CompareWords } from "./compare-words.ts";
import type { Format } from "./format.ts";
import { duration } from "./zh-duration.ts";

/** How the leader's costs stand against the other's. */
const atCost = (costs: number, { money }: Format): string => {
	if (costs === 0) return "成本相同";
	return costs < 0 ? `成本少${money(-costs)}` : `成本多${money(costs)}`;
};

const unpricedOf = ({ unpriced, all }: { unpriced: number; all: number }): string =>
	unpriced === 0 ? "" : `；${all}家中有${unpriced}家无法完整计价`;

function plans({ plans: many, leader, other, ...v }: ComparisonHeadline, format: Format): string {
	const [one, two] = [`“${leader.label}”`, `“${other.label}”`];
	const over = `${duration(leader.months)}内`;
	const amount = v.net === 0 ? `与${two}相同` : `比${two}多${format.money(v.net)}`;
	const said =
		many === 2
			? `${over}，${one}的净收益${amount}`
			: `${many}个方案中，${one}在${over}的净收益最高，${amount}`;
	// A longer horizon returns more by itself, so it must be seen.
	const unlike =
		leader.months === other.months ? "" : `两者的测算期不同：${two}为${duration(other.months)}。`;
	const losing = v.coversCosts ? "" : `${many === 2 ? "两个方案" : "所有方案"}都收不回自身成本。`;
	return `${said}，${atCost(v.costs, format)}。${unlike}${losing}`;
}

export const zhCompare: CompareWords = {
	plans,
	vendors: {
		ranked: ({ cheapest, dearest, ...v }, { money }) =>
			`按每次经核实的解决计算，最便宜的是${cheapest.name}，${money(cheapest.cost)}；最贵的是${dearest.name}，${money(dearest.cost)}${unpricedOf(v)}。`,
		level: (v, { money }) =>
			`有价格的${v.priced}家供应商，每次经核实的解决均为${money(v.cost)}${unpricedOf(v)}。`,
		single: (v, { money }) => `${v.name}每次经核实的解决为${money(v.cost)}${unpricedOf(v)}。`,
		unpriced: ({ all, currency }) =>
			all === 1
				? `这家供应商无法以${currency}完整计价。`
				: `${all}家供应商都无法以${currency}完整计价。`,
		"nothing-resolved": () =>
			"第一年内AI没有真正解决任何咨询，因此无从计算每次经核实的解决的成本。",
	},
	reasons: {
		"other-currency": (v) =>
			`其价格以${v.vendorCurrency}计，金额不作换算：请填写你自己以${v.currency}计的价格。`,
		unpublished: () => "这家供应商没有公布金额：请填写你自己的价格。",
		"own-costs": () => "没有供应商费用：你自己的开发和运行成本就是价格，见摘要。",
		"own-costs-beside": () => "这里只计入你填写的价格；你自己的开发和运行成本见摘要。",
		"fixed-left-out": (v) =>
			`你的价格取代了按事件计收的费用。供应商另外收取的部分以${v.vendorCurrency}计，没有计入：请以${v.currency}补上，填一条价格为0并带minimumPerMonth的价格。`,
	},
};
