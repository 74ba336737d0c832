/** Simulations, sensitivities and break-evens in English. */
import type { Metric } from "../analysis/metrics.ts";
import type {
	AnalysisWords,
	BreakEvenVariables,
	Figure,
	NoGain,
	RangeVariables,
	SwingVariables,
} from "./analysis-words.ts";
import { duration } from "./en-duration.ts";
import type { Format } from "./format.ts";
import type { Odds } from "./odds.ts";

const horizon = (months: number | null): string =>
	months === null ? "its horizon" : duration(months);

/** Money as people say it: without cents where there are none. */
const amount = (value: number, { money }: Format): string => money(value).replace(/\.0+$/, "");

/** A number as its unit is usually written. */
function figure({ value, unit }: Figure, format: Format): string {
	const { percent, count } = format;
	switch (unit) {
		case "money":
			return amount(value, format);
		case "share":
		case "rate":
			return percent(value);
		case "factor":
		case "count":
			return count(value);
		case "month":
			return `month ${count(value)}`;
		default:
			return `${count(value)} ${value === 1 ? unit.slice(0, -1) : unit}`;
	}
}

/** A metric as the subject of a sentence. */
const subject = (metric: Metric, months: number | null): string => {
	const over = `over ${horizon(months)}`;
	const names: Record<Metric, string> = {
		roi: `the ROI ${over} by the usual formula`,
		roiOnAllCosts: `the ROI on all costs ${over}`,
		net: `the net value ${over}`,
		npv: `the net present value ${over}`,
		paybackMonths: "the payback",
	};
	return names[metric];
};

/** Why a metric does not exist. */
const lack = (metric: Metric, months: number | null): string => {
	if (metric === "paybackMonths") return `the money does not come back within ${horizon(months)}`;
	if (metric === "roi") return "there is no investment to hold the net value against";
	if (metric === "roiOnAllCosts") return "there are no costs to hold the net value against";
	return `${subject(metric, months)} does not exist`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const FAILS: Record<NoGain, string> = {
	loss: "it loses money",
	nothing: "it gains nothing",
	either: "it gains nothing or loses money",
};

/** How often there is no gain. */
function noGain(odds: Odds, kind: NoGain, samples: string): string {
	const fails = FAILS[kind];
	switch (odds.kind) {
		case "never":
			return `in none of the ${samples} cases does it lose money`;
		case "rarely":
			return `in fewer than 1 of 100 ${fails}`;
		case "about":
			return `in about ${odds.cases} of ${odds.of} ${fails}`;
		case "mostly":
			return `in more than 99 of 100 ${fails}`;
		case "always":
			return `in all ${samples} cases ${fails}`;
	}
}

function simulation(v: RangeVariables, format: Format): string {
	const net = subject("net", v.months);
	const samples = format.count(v.samples);
	if (v.low === null || v.high === null)
		return `${capital(net)} has no range: it does not exist in all of the ${samples} simulated cases.`;
	const [low, high] = [amount(v.low, format), amount(v.high, format)];
	if (v.same) return `In all ${samples} simulated cases ${net} is ${low}.`;
	const range = low === high ? `is about ${low}` : `lies between ${low} and ${high}`;
	return `In 8 of 10 simulated cases ${net} ${range}; ${noGain(v.odds, v.noGain, samples)}.`;
}

function sensitivity(v: SwingVariables, format: Format): string {
	const { base, top, unranked } = v;
	const metric = subject(v.metric, v.months);
	if (!top) {
		if (v.variables === 0)
			return base
				? `Nothing was varied; ${metric} is ${figure(base, format)}.`
				: `Nothing was varied, and ${lack(v.metric, v.months)}.`;
		if (unranked === v.variables)
			return `No variable can be ranked: at one end of each or at both, ${lack(v.metric, v.months)}.`;
	}
	const rest =
		unranked === 0
			? ""
			: ` ${unranked} of ${v.variables} variables could not be ranked: at one end or both, ${lack(v.metric, v.months)}.`;
	if (!top) {
		const stays = base ? `: it stays at ${figure(base, format)}` : "";
		return `Nothing that was varied moves ${metric}${stays}.${rest}`;
	}
	const name = `“${top.label}”${top.of === null ? "" : ` of “${top.of}”`}`;
	const [low, high, atLow, atHigh] = [top.low, top.high, top.atLow, top.atHigh].map((one) =>
		figure(one, format),
	);
	const range = `between ${low} and ${high}${top.scales ? " times its value" : ""}`;
	const said = v.variables === 1 ? "was varied" : "matters most";
	return `${name} ${said}: ${range} ${metric} goes from ${atLow} to ${atHigh}.${rest}`;
}

function breakEven(v: BreakEvenVariables, format: Format): string {
	const write = (one: Figure) => figure(one, format);
	const metric = subject(v.metric, v.months);
	const even = v.metric === "net" && v.target.value === 0;
	const now = v.current && write(v.current);
	if (v.value) {
		const [at, hits] = [
			write(v.value),
			even ? "It breaks even" : `${capital(metric)} reaches ${write(v.target)}`,
		];
		if (at === now) return `${hits} about where it is now, at ${at}.`;
		return `${hits} at ${at}${now ? ` (now ${now})` : ""}.`;
	}
	const range = v.high ? `from ${write(v.low)} to ${write(v.high)}` : `from ${write(v.low)} up`;
	if (!v.nearest)
		return `At every value ${range} that the model accepts, ${lack(v.metric, v.months)}.`;
	const { at, metric: there } = v.nearest;
	const nearest = `the nearest is ${write(at)}`;
	if (!even)
		return `No value ${range} brings ${metric} to ${write(v.target)}; ${nearest}, where it is ${write(there)}.`;
	const rest = write({ ...there, value: Math.abs(there.value) });
	return `No value ${range} makes it break even; ${nearest}, where ${rest} is ${there.value < 0 ? "missing" : "left over"}.`;
}

export const enAnalysis: AnalysisWords = {
	simulation,
	sensitivity,
	breakEven,
	groups: {
		"/costs/oneTime/*": "One-time costs",
		"/costs/monthly/*": "Monthly costs",
	},
};
