/** Simulations, sensitivities and break-evens in simplified Chinese. */
import type { Metric } from "../analysis/metrics.ts";
import type {
	AnalysisWords,
	BreakEvenVariables,
	Figure,
	NoGain,
	RangeVariables,
	SwingVariables,
} from "./analysis-words.ts";
import type { Format } from "./format.ts";
import type { Odds } from "./odds.ts";
import { duration } from "./zh-duration.ts";

const within = (months: number | null): string =>
	months === null ? "测算期内" : `${duration(months)}内`;

/** Money as people say it: without cents where there are none. */
const amount = (value: number, { money }: Format): string => money(value).replace(/\.0+$/, "");

const COUNTED: Partial<Record<Figure["unit"], string>> = {
	minutes: "分钟",
	hours: "小时",
	weeks: "周",
	months: "个月",
	years: "年",
};

/** A number as its unit is usually written. */
function figure({ value, unit }: Figure, format: Format): string {
	const { percent, count } = format;
	if (unit === "money") return amount(value, format);
	if (unit === "share" || unit === "rate") return percent(value);
	return unit === "month" ? `第${count(value)}个月` : `${count(value)}${COUNTED[unit] ?? ""}`;
}

/** A metric as the subject of a sentence. */
const subject = (metric: Metric, months: number | null): string => {
	const names: Record<Metric, string> = {
		roi: `${within(months)}按通常公式计算的投资回报率（ROI）`,
		roiOnAllCosts: `${within(months)}按全部成本计算的投资回报率（ROI）`,
		net: `${within(months)}的净收益`,
		npv: `${within(months)}的净现值（NPV）`,
		paybackMonths: "回本时间",
	};
	return names[metric];
};

/** Why a metric does not exist. */
const lack = (metric: Metric, months: number | null): string => {
	if (metric === "paybackMonths") return `${within(months)}不能回本`;
	if (metric === "roi") return "没有投入可与净收益相比";
	if (metric === "roiOnAllCosts") return "没有成本可与净收益相比";
	return `${subject(metric, months)}不存在`;
};

const FAILS: Record<NoGain, string> = {
	loss: "亏损",
	nothing: "没有收益",
	either: "没有收益或亏损",
};

/** How often there is no gain. */
function noGain(odds: Odds, kind: NoGain, samples: string): string {
	const fails = FAILS[kind];
	switch (odds.kind) {
		case "never":
			return `${samples}个情形中没有一个亏损`;
		case "rarely":
			return `每100个情形中，${fails}的不到1个`;
		case "about":
			return `约每${odds.of}个情形中有${odds.cases}个${fails}`;
		case "mostly":
			return `每100个情形中，${fails}的超过99个`;
		case "always":
			return `全部${samples}个情形都${fails}`;
	}
}

function simulation(v: RangeVariables, format: Format): string {
	const net = subject("net", v.months);
	const samples = format.count(v.samples);
	if (v.low === null || v.high === null)
		return `${net}没有区间：它并非在全部${samples}个模拟情形中都存在。`;
	const [low, high] = [amount(v.low, format), amount(v.high, format)];
	if (v.same) return `全部${samples}个模拟情形中，${net}都是${low}。`;
	const range = low === high ? `约为${low}` : `在${low}至${high}之间`;
	return `每10个模拟情形中有8个，${net}${range}；${noGain(v.odds, v.noGain, samples)}。`;
}

function sensitivity(v: SwingVariables, format: Format): string {
	const { base, top, unranked } = v;
	const metric = subject(v.metric, v.months);
	if (!top) {
		if (v.variables === 0)
			return base
				? `没有变动任何变量；${metric}为${figure(base, format)}。`
				: `没有变动任何变量，而且${lack(v.metric, v.months)}。`;
		if (unranked === v.variables)
			return `没有变量可以排序：每个变量在一端或两端，${lack(v.metric, v.months)}。`;
	}
	const rest =
		unranked === 0
			? ""
			: `${v.variables}个变量中有${unranked}个无法排序：在一端或两端，${lack(v.metric, v.months)}。`;
	if (!top) {
		const stays = base ? `：始终为${figure(base, format)}` : "";
		return `变动的变量都不影响${metric}${stays}。${rest}`;
	}
	const name = `${top.of === null ? "" : `“${top.of}”的`}“${top.label}”`;
	const [low, high, atLow, atHigh] = [top.low, top.high, top.atLow, top.atHigh].map((one) =>
		figure(one, format),
	);
	const range = top.scales ? `原值的${low}倍变到${high}倍` : `${low}变到${high}`;
	const said = v.variables === 1 ? "变动的是" : "影响最大的是";
	return `${said}${name}：从${range}时，${metric}从${atLow}变为${atHigh}。${rest}`;
}

function breakEven(v: BreakEvenVariables, format: Format): string {
	const write = (one: Figure) => figure(one, format);
	const metric = subject(v.metric, v.months);
	const even = v.metric === "net" && v.target.value === 0;
	const now = v.current && write(v.current);
	if (v.value) {
		const at = write(v.value);
		const target = write(v.target);
		if (at === now)
			return even
				? `大约在目前的${at}就达到盈亏平衡。`
				: `大约在目前的${at}，${metric}就达到${target}。`;
		const there = `在${at}时${now ? `（目前为${now}）` : ""}`;
		return even ? `${there}达到盈亏平衡。` : `${there}，${metric}达到${target}。`;
	}
	const range = v.high ? `${write(v.low)}至${write(v.high)}` : `${write(v.low)}以上`;
	if (!v.nearest) return `在模型接受的${range}的任何取值上，${lack(v.metric, v.months)}。`;
	const { at, metric: there } = v.nearest;
	const nearest = `最接近的是${write(at)}`;
	if (!even)
		return `${range}中没有取值能使${metric}达到${write(v.target)}；${nearest}，此时为${write(there)}。`;
	const rest = write({ ...there, value: Math.abs(there.value) });
	return `${range}中没有取值能达到盈亏平衡；${nearest}，此时${there.value < 0 ? "还差" : "尚余"}${rest}。`;
}

export const zhAnalysis: AnalysisWords = {
	simulation,
	sensitivity,
	breakEven,
	groups: {
		"/costs/oneTime/*": "一次性成本",
		"/costs/monthly/*": "每月成本",
	},
};
