/** Every line of every month, and the cash flow they add up to (sections 5 to 7 of the methodology). */

import { at } from "../../../engine/flows.ts";
import { BENEFIT_IDS, COST_IDS, type LineId } from "../../../engine/index.ts";
import { timelineOf } from "../../../engine/periods.ts";
import type { Sheet } from "../cells.ts";
import { type MonthColumn, monthCell, monthSheet } from "../months.ts";
import type { MonthsKey, Plan } from "../plan.ts";

type Column = MonthColumn<MonthsKey>;

export function monthlySheet(plan: Plan): Sheet {
	const { words, places, months, input } = plan;
	const benefits = benefitFormulas(plan);
	const costs = costFormulas(plan);
	return monthSheet({
		place: places.months,
		title: words.months.heading,
		lead: words.months.lead(input.currency),
		words: words.months,
		columns: [
			...BENEFIT_IDS.map((id) => line(plan, id, (m) => (m === 0 ? null : benefits[id](m)))),
			...totals(plan, "benefits"),
			...COST_IDS.filter((id) => id !== "ai-fees").map((id) => line(plan, id, costs[id])),
			...totals(plan, "investment"),
			line(plan, "ai-fees", costs["ai-fees"]),
			...totals(plan, "balance"),
		],
		first: 0,
		months,
	});
}

const line = ({ labels, flows }: Plan, id: LineId, formula: Column["formula"]): Column => ({
	key: id,
	head: labels.line(id),
	symbol: null,
	as: "amount",
	total: "sum",
	formula,
	value: (m) => at(flows.lines[id], m),
});

type BenefitFormulas = Record<(typeof BENEFIT_IDS)[number], (month: number) => string>;

function benefitFormulas({ places: { shared } }: Plan): BenefitFormulas {
	const cash = (m: number) => shared.at("cash", m);
	const live = (m: number) => shared.at("fb", m);
	return {
		deflection: (m) => `${cash(m)}*${shared.at("S0", m)}`,
		knowledge: (m) => `${cash(m)}*(${shared.at("S", m)}-${shared.at("S0", m)})`,
		assist: (m) => `${cash(m)}*${shared.at("Sa", m)}`,
		rework: (m) => `${cash(m)}*${shared.at("Sr", m)}`,
		recontact: (m) => `-${cash(m)}*${shared.at("W", m)}`,
		escalation: (m) => `${shared.at("escalationCash", m)}*${shared.at("Se", m)}`,
		capacity: (m) => `(1-${cash(m)})*${shared.at("F", m)}*capacityValueShare`,
		coverage: (m) => `${shared.at("Y", m)}*coverage_valuePerContact`,
		training: (m) => `${live(m)}*value_training`,
		turnover: (m) => `${live(m)}*value_turnover`,
		"guided-selling": (m) => `${live(m)}*revenue_guided*sales_factor`,
		"cart-recovery": (m) => `${live(m)}*revenue_cart*sales_factor`,
		"attributed-sales": (m) => `${live(m)}*revenue_attributed*sales_factor`,
		retention: (m) => `${live(m)}*value_retention`,
		incidents: (m) => `${live(m)}*value_incidents`,
		compliance: (m) => `${live(m)}*value_compliance`,
		other: (m) => `${live(m)}*value_other`,
		"ai-errors": (m) =>
			`-(${shared.at("I", m)}+${shared.at("U", m)}+${shared.at("Y", m)})*cost_error`,
	};
}

type CostFormulas = Record<(typeof COST_IDS)[number], Column["formula"]>;

function costFormulas({ places: { shared } }: Plan): CostFormulas {
	/** What is paid once stands in month 0, everything else in the months after it. */
	const once = (name: string) => (m: number) => (m === 0 ? `(1+contingency)*${name}` : null);
	const monthly = (code: (m: number) => string) => (m: number) =>
		m === 0 ? null : `(1+contingency)*${code(m)}`;
	return {
		implementation: once("cost_oneTime"),
		transition: once("cost_transition"),
		"launch-disruption": (m) => {
			if (m === 0) return null;
			const [month, end] = [monthCell(m), "goLive+launchDisruption_months"];
			const dip = `(1+contingency)*${shared.at("L0", m)}*launchDisruption_productivityLoss`;
			return `IF(AND(${month}>=goLive,${month}<${end}),${dip},0)`;
		},
		operating: monthly((m) => {
			const annual = `IF(MOD(${monthCell(m)},12)=1,cost_annual,0)`;
			return `${shared.at("p", m)}*(cost_monthly+${annual})`;
		}),
		review: monthly((m) => {
			const answers = `(${shared.at("D", m)}+${shared.at("U", m)}+${shared.at("Y", m)})`;
			return `${answers}*${shared.at("fv", m)}*cost_review*${shared.at("g", m)}`;
		}),
		"ai-fees": monthly((m) => `${shared.at("p", m)}*${shared.at("fees", m)}`),
	};
}

/** The sums beside the lines: value; costs without AI fees; and from all costs to the running totals. */
function totals(plan: Plan, which: "benefits" | "investment" | "balance"): Column[] {
	const { words, places, flow, input } = plan;
	const { own } = places.months;
	const timeline = timelineOf(flow, input.discountRate);
	const sum = (
		key: MonthsKey & keyof typeof words.monthColumns,
		total: Column["total"],
		formula: (m: number) => string,
		value: (m: number) => number,
	): Column => ({
		key,
		head: words.monthColumns[key],
		symbol: null,
		as: "amount",
		total,
		formula,
		value,
	});
	const running = (key: "cumulative" | "cumulativeDiscounted", of: "net" | "discounted") =>
		sum(
			key,
			null,
			(m) => (m === 0 ? own(of, m) : `${own(key, m - 1)}+${own(of, m)}`),
			(m) => timeline[m]?.[key] ?? 0,
		);
	if (which === "benefits")
		return [
			sum(
				"benefits",
				"sum",
				(m) => `SUM(${own("deflection", m)}:${own("ai-errors", m)})`,
				(m) => at(flow.benefits, m),
			),
		];
	if (which === "investment")
		return [
			sum(
				"investment",
				"sum",
				(m) => `SUM(${own("implementation", m)}:${own("review", m)})`,
				(m) => at(flow.investment, m),
			),
		];
	return [
		sum(
			"costs",
			"sum",
			(m) => `${own("investment", m)}+${own("ai-fees", m)}`,
			(m) => at(flow.investment, m) + at(flow.aiFees, m),
		),
		sum(
			"net",
			"sum",
			(m) => `${own("benefits", m)}-${own("costs", m)}`,
			(m) => at(flow.net, m),
		),
		running("cumulative", "net"),
		sum(
			"discounted",
			"sum",
			(m) => `${own("net", m)}/(1+discountRate)^(${monthCell(m)}/12)`,
			(m) => timeline[m]?.discounted ?? 0,
		),
		running("cumulativeDiscounted", "discounted"),
	];
}
