/**
 * Section 7 of the methodology, line by line, from a resolved input to the result. Slow and plain
 * on purpose: it exists to be compared with.
 */
import type { Row } from "./months.ts";
import { investmentIds, knownSum, monthOf, monthZero, ratio, sum } from "./months.ts";
import type { ResolvedInput } from "./resolve.ts";

/** threePillars, fourLayers, fiveAreas, fourDimensions of each benefit line. */
const tags = {
	deflection: ["cost", "responseEfficiency", "costReduction", "financial"],
	knowledge: ["cost", "knowledgeOperations", "operationalEfficiency", "operational"],
	assist: ["cost", "responseEfficiency", "operationalEfficiency", "operational"],
	rework: ["cost", "firstContactResolution", "operationalEfficiency", "operational"],
	recontact: ["cost", "firstContactResolution", "customerExperience", "customerExperience"],
	escalation: ["cost", "firstContactResolution", "costReduction", "operational"],
	capacity: ["cost", "responseEfficiency", "operationalEfficiency", "operational"],
	coverage: ["experience", "responseEfficiency", "customerExperience", "customerExperience"],
	training: ["cost", "knowledgeOperations", "operationalEfficiency", "financial"],
	turnover: ["cost", "knowledgeOperations", "costReduction", "financial"],
	"guided-selling": ["revenue", "growth", "revenueGrowth", "financial"],
	"cart-recovery": ["revenue", "growth", "revenueGrowth", "financial"],
	"attributed-sales": ["revenue", "growth", "revenueGrowth", "financial"],
	retention: ["experience", "firstContactResolution", "customerExperience", "customerExperience"],
	incidents: ["cost", "riskReduction", "riskAndQuality", "riskAndCompliance"],
	compliance: ["cost", "riskReduction", "riskAndQuality", "riskAndCompliance"],
	other: ["cost", "growth", "costReduction", "financial"],
	"ai-errors": ["experience", "riskReduction", "riskAndQuality", "riskAndCompliance"],
};
type BenefitId = keyof typeof tags;
// Object.keys and Object.fromEntries forget their keys: the reason for the casts in this file
const benefitIds = Object.keys(tags) as BenefitId[];
const lineIds = [...benefitIds, ...investmentIds, "ai-fees"];

/** The headings that a line stands under; a cost stands under none. */
function tagsOf(id: string) {
	const [threePillars, fourLayers, fiveAreas, fourDimensions] = tags[id as BenefitId] ?? [];
	return threePillars ? { threePillars, fourLayers, fiveAreas, fourDimensions } : null;
}

const running = (numbers: number[]) => numbers.map((_, m) => sum(numbers.slice(0, m + 1)));

/** Section 7, payback: cum with dust as 0, the tolerances, the month and its status. */
function payback(flows: number[], scales: number[]) {
	const tolerance = running(scales).map((scale) => 1e-9 * scale);
	const cum = running(flows).map((c, m) => (Math.abs(c) <= (tolerance[m] ?? 0) ? 0 : c));
	const m = cum.map((c) => c < 0).lastIndexOf(true);
	const [last, next] = [cum[m] ?? 0, cum[m + 1]];
	if (m < 0) return { cum, tolerance, months: 0, status: "immediate" };
	if (next === undefined) return { cum, tolerance, months: null, status: "never" };
	return { cum, tolerance, months: m - last / (next - last), status: "ok" };
}

/**
 * Section 7, irr, over y = ln(1 + i)/12: a dense scan of Σ CF(m)·e^(−my), each sum divided by the
 * size of its terms so that only its sign and its relative size remain; then bisection.
 */
function internalRate(flows: number[]) {
	// Positive terms alone, negative terms alone or no terms at all never add up to a root.
	const none = { irr: null, irrStatus: "none" };
	if (!flows.some((flow) => flow < 0) || !flows.some((flow) => flow > 0)) return none;
	const value = (y: number) => {
		const terms = flows.map((flow, m) => flow * Math.exp(-m * y));
		return ratio(sum(terms), sum(terms.map(Math.abs))) ?? 0;
	};
	const [low, high] = [Math.log(1 - 0.9999) / 12, Math.log(1 + 10000) / 12];
	const grid = Array.from({ length: 4001 }, (_, i) => low + (i / 4000) * (high - low));
	const points = grid.map((y) => ({ y, v: value(y) }));
	// Between two grid points the sum may come to 0 and turn back: look closer where it is near.
	const near = points.flatMap(({ v }, i) => {
		const [before, after] = [points[i - 1], points[i + 1]];
		if (!before || !after || Math.abs(v) > 0.1) return [];
		if (before.v * v < v * v || after.v * v < v * v) return [];
		let [a, b] = [before.y, after.y];
		for (let n = 0; n < 100; n++) {
			const [c, d] = [a + (b - a) / 3, b - (b - a) / 3];
			if (value(c) * v < value(d) * v) b = d;
			else a = c;
		}
		return [{ y: (a + b) / 2, v: value((a + b) / 2) }];
	});
	// Reading: a sum within 1e-12 of its terms' size is 0, so that a root which the sum only touches
	// (or reaches at an end of the range) is a root without a change of sign: status none.
	const changes: [number, number][] = [];
	let touches = 0;
	let zero = false;
	let last: { y: number; v: number } | undefined;
	for (const point of [...points, ...near].sort((a, b) => a.y - b.y)) {
		const clear = Math.abs(point.v) > 1e-12;
		if (clear && last && last.v * point.v < 0) changes.push([last.y, point.y]);
		else if (clear && zero) touches++;
		if (clear) last = point;
		zero = !clear;
	}
	if (zero) touches++;

	const first = flows.find((flow) => flow !== 0) ?? 0;
	const [change] = changes;
	if (changes.length > 1) return { irr: null, irrStatus: "multiple" };
	if (change && touches === 0 && first < 0) {
		let [a, b] = change;
		const start = value(a);
		for (let n = 0; n < 200; n++) {
			const middle = (a + b) / 2;
			if (value(middle) * start > 0) a = middle;
			else b = middle;
		}
		return { irr: Math.expm1(6 * (a + b)), irrStatus: "ok" };
	}
	// Reading: above-range asks nothing of the first flow, as the text says nothing of it.
	if (!change && touches === 0 && value(high) > 0) {
		return { irr: null, irrStatus: "above-range" };
	}
	return none;
}

/** Section 7. */
export function reference(input: ResolvedInput) {
	const M = input.horizonMonths;
	const months = Array.from({ length: M }, (_, i) => monthOf(input, i + 1));
	const final = months.at(-1) ?? monthOf(input, M); // M ≥ 1: there is always a last month
	const rows = [monthZero(input.costs), ...months.map((month) => month.row)];
	const between = (from: number, to: number) =>
		rows.filter((row) => row.month >= from && row.month <= to);
	const total = (list: Row[], key: "benefits" | "aiFees" | "investment" | "costs" | "net") =>
		sum(list.map((row) => row[key]));
	const line = (list: Row[], id: string) => sum(list.map((row) => row.lines[id] ?? 0));
	const figures = (list: Row[]) => {
		const [benefits, aiFees] = [total(list, "benefits"), total(list, "aiFees")];
		const investment = total(list, "investment");
		const costs = investment + aiFees;
		const net = benefits - costs;
		const [roi, roiOnAllCosts] = [ratio(net, investment), ratio(net, costs)];
		return { benefits, aiFees, investment, costs, net, roi, roiOnAllCosts };
	};

	const flows = rows.map((row) => row.net);
	const discount = rows.map((row) => (1 + input.discountRate) ** (row.month / 12));
	const discounted = flows.map((flow, m) => flow / (discount[m] ?? 1));
	const scales = rows.map((row) => row.scale);
	const plain = payback(flows, scales);
	// Reading: on discounted flows the tolerance is made of discounted scales.
	const later = payback(
		discounted,
		scales.map((scale, m) => scale / (discount[m] ?? 1)),
	);
	const [cumulative, cumulativeDiscounted] = [running(flows), running(discounted)];
	const lowest = Math.min(...plain.cum);
	// Reading: the tolerance is that of the month in question, and cum is the one with dust as 0.
	const peakMonth = plain.cum.findIndex((c, m) => c - lowest <= (plain.tolerance[m] ?? 0));
	const all = figures(rows);
	const summary = {
		...all,
		netBenefits: all.benefits - all.aiFees,
		returnPerUnit: ratio(all.benefits - all.aiFees, all.investment),
		returnPerUnitOnAllCosts: ratio(all.benefits, all.costs),
		npv: sum(discounted),
		...internalRate(rows.map((row) => (Math.abs(row.net) <= 1e-9 * row.scale ? 0 : row.net))),
		paybackMonths: plain.months,
		paybackStatus: plain.status,
		discountedPaybackMonths: later.months,
		peakFunding: Math.max(0, -lowest),
		peakFundingMonth: lowest < 0 ? peakMonth : 0,
	};
	const years = Array.from({ length: Math.ceil(M / 12) }, (_, i) => {
		const list = between(i === 0 ? 0 : 12 * i + 1, 12 * i + 12);
		return { year: i + 1, ...figures(list), cumulative: total(between(0, 12 * i + 12), "net") };
	});
	const { benefits, aiFees, costs, net, lines: now } = final.steady;
	const steadyState = { benefits, aiFees, netBenefits: benefits - aiFees, costs, net };

	const { contacts, aiConversations, laborFreed, laborFreedAsCash } = final.operations;
	const { before, escalation, cashEscalation } = final.unit;
	const [errors, operating, review] = [now["ai-errors"] ?? 0, now.operating ?? 0, now.review ?? 0];
	const added = -errors + aiFees + operating + review;
	const operations = {
		...final.operations,
		costPerContactBefore: ratio(before, contacts),
		costPerContactAfter: ratio(before - laborFreed - escalation + added, contacts),
		cashCostPerContactAfter: ratio(before - laborFreedAsCash - cashEscalation + added, contacts),
		valuePerConversation: ratio(benefits, aiConversations),
	};
	const each = months.map((month) => month.operations);
	const counted = Object.keys(final.operations) as (keyof typeof final.operations)[];
	const sums = Object.fromEntries(counted.map((key) => [key, knownSum(each.map((o) => o[key]))]));
	const fte = sums.fteFreed ?? null;
	const operationsTotal = { ...sums, fteFreed: fte === null ? null : fte / M };
	const kinds: Record<string, string> = { "ai-fees": "fee" };
	for (const id of investmentIds) kinds[id] = "investment";
	const lines = Object.fromEntries(
		lineIds.map((id) => [
			id,
			{
				id,
				kind: kinds[id] ?? "benefit",
				frameworks: tagsOf(id),
				total: line(rows, id),
				yearOne: line(between(0, 12), id),
				steadyState: line([final.steady], id),
			},
		]),
	);
	const annual = (...ids: string[]) => sum(ids.map((id) => line(rows, id))) / (M / 12);
	const netAnnualValue = {
		laborSavings: annual("deflection", "knowledge", "assist"),
		avoidedRework: annual("rework", "escalation", "recontact"),
		capacityValue: annual("capacity", "coverage"),
		experienceValue: annual("retention"),
		otherValue:
			annual("training", "turnover", "guided-selling", "cart-recovery") +
			annual("attributed-sales", "incidents", "compliance", "other", "ai-errors"),
		implementationCost: annual("implementation", "transition", "launch-disruption"),
		operatingCost: annual("operating", "ai-fees"),
		reviewCost: annual("review"),
		net: all.net / (M / 12),
	};
	const periods = [
		{ name: "early", from: 0, to: 6 },
		{ name: "mid", from: 7, to: 18 },
		{ name: "long", from: 19, to: M },
	]
		.filter(({ from }) => from <= M)
		.map(({ name, from, to }) => {
			const { benefits, costs, net } = figures(between(from, to));
			const cumulative = total(between(0, to), "net");
			return { name, fromMonth: from, toMonth: Math.min(to, M), benefits, costs, net, cumulative };
		});
	const cut = (column: number) => {
		const groups: Record<string, number> = {};
		for (const id of benefitIds) {
			const group = tags[id][column] ?? "";
			groups[group] = (groups[group] ?? 0) + line(rows, id);
		}
		return groups;
	};
	const frameworks = {
		threePillars: cut(0),
		fourLayers: cut(1),
		fiveAreas: cut(2),
		fourDimensions: cut(3),
	};
	const timeline = rows.map(({ month, benefits, aiFees, investment, net }, m) => ({
		month,
		benefits,
		aiFees,
		investment,
		net,
		cumulative: cumulative[m] ?? 0,
		discounted: discounted[m] ?? 0,
		cumulativeDiscounted: cumulativeDiscounted[m] ?? 0,
	}));
	const head = { summary, years, steadyState, operations, operationsTotal, lines };
	return { ...head, netAnnualValue, periods, frameworks, timeline };
}
