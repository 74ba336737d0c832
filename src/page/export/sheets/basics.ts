/** What follows from the inputs once for all months, each with the name that formulas know it by. */
import {
	attributedRevenue,
	cartRevenue,
	churnAvoided,
	errorCost,
	guidedRevenue,
	incidentsPrevented,
	otherSavings,
	retentionValue,
	trainingSaving,
	turnoverSaving,
} from "../../../engine/benefits.ts";
import {
	annualRunCost,
	monthlyRunCost,
	oneTimeCost,
	reviewCost,
	transitionCost,
} from "../../../engine/costs.ts";
import { firstStart } from "../../../engine/flows.ts";
import {
	assistReduction,
	contactCost,
	contactMinutes,
	learnable,
} from "../../../engine/workflow.ts";
import type { Cell, Names, NumberLook, Sheet, Value } from "../cells.ts";
import { formula, text } from "../cells.ts";
import type { Plan } from "../plan.ts";
import { address, quoted } from "../refs.ts";

const HEADER_ROW = 3;

interface Basic {
	key: string;
	label: string;
	as: NumberLook;
	code: string;
	value: Value;
}

export function basicsSheet(plan: Plan): Sheet {
	const { words } = plan;
	const said = words.basicsSheet;
	const rows: (Cell | null)[][] = [
		[text(said.heading, "title")],
		[text(said.lead, "soft")],
		[],
		[text(said.figure, "header"), text(words.inputs.value, "header"), text(said.name, "header")],
		...basicsOf(plan).map(({ key, label, as, code, value }) => [
			text(label, "label"),
			formula(code, value, as, "result"),
			text(key, "soft"),
		]),
	];
	return {
		name: words.sheets.basics,
		rows,
		widths: [60, 18, 26],
		frozen: { rows: HEADER_ROW + 1, columns: 0 },
		checks: [],
	};
}

/** The names of all of them. */
export function nameBasics(plan: Plan, names: Names): void {
	basicsOf(plan).forEach(({ key }, i) => {
		names.set(key, address(plan.words.sheets.basics, HEADER_ROW + 1 + i, 1));
	});
}

const basicsOf = (plan: Plan): Basic[] => [
	...plan.input.workflows.flatMap((_, i) => workflowBasics(plan, i)),
	...benefitBasics(plan),
	...costBasics(plan),
];

/** Cost, minutes, assist and learning of one kind of contacts (sections 3 and 4). */
function workflowBasics({ input, words }: Plan, position: number): Basic[] {
	const workflow = input.workflows[position];
	if (!workflow) return [];
	const name = (key: string) => `${key}_${position + 1}`;
	const label = (text: string) => (input.workflows.length > 1 ? `${text}: ${workflow.name}` : text);
	const { basics, unknown } = words;
	const minutes = `(${name("handleMinutes")}+${name("afterContactMinutes")})`;
	const hourly = name("agentHourlyCost");
	const [listed, cut] = [name("activities_minutes"), name("activities_reduction")];
	return [
		{
			key: name("contactCost"),
			label: label(basics.contactCost),
			as: "money",
			code: `IF(ISNUMBER(${name("costPerContact")}),${name("costPerContact")},${minutes}/60*${hourly}/${name("utilization")})`,
			value: contactCost(workflow),
		},
		{
			key: name("contactMinutes"),
			label: label(basics.contactMinutes),
			as: "general",
			code: `IF(ISNUMBER(${name("handleMinutes")}),${minutes},IF(${hourly}>0,60*${name("contactCost")}*${name("utilization")}/${hourly},${quoted(unknown)}))`,
			value: contactMinutes(workflow) ?? unknown,
		},
		{
			key: name("assistReduction"),
			label: label(basics.assistReduction),
			as: "percent",
			code:
				workflow.assist.activities.length === 0
					? name("assist_handleTimeReduction")
					: `IF(${minutes}>0,SUMPRODUCT(${listed},${cut})/${minutes},0)`,
			value: assistReduction(workflow),
		},
		{
			key: name("learnable"),
			label: label(basics.learnable),
			as: "percent",
			code: `MAX(${name("deflectionCeiling")},${name("deflectionRate")})-${name("deflectionRate")}`,
			value: learnable(workflow),
		},
	];
}

/** A list's sum as a formula; a list without rows adds nothing. */
const ifAny = (list: readonly unknown[], code: string): string => (list.length > 0 ? code : "0");

/** What the benefit lines are multiplied from (section 5). */
function benefitBasics({ input, words }: Plan): Basic[] {
	const { benefits } = input;
	const labels = words.basics;
	const basic = (key: keyof typeof labels, as: NumberLook, code: string, value: number): Basic => ({
		key,
		label: labels[key],
		as,
		code,
		value,
	});
	const sold = (conversion: string, lift: string) =>
		`guidedSelling_conversion${conversion}*guidedSelling_averageOrderValue${lift}`;
	const claimed =
		"attributedSales_monthlyDirectRevenue+attributedSales_monthlyInfluencedRevenue*attributedSales_influencedWeight";
	const satisfaction =
		"100*(retention_csatAfter-retention_csatBefore)*retention_churnReductionPerCsatPoint";
	return [
		basic("goLive", "general", "INDEX(rollout_startMonth,1)", firstStart(input)),
		basic(
			"sales_factor",
			"percent",
			"grossMargin*incrementality",
			benefits.grossMargin * benefits.incrementality,
		),
		basic(
			"revenue_guided",
			"money",
			`guidedSelling_monthlyConversations*(${sold("After", "*(1+guidedSelling_orderValueLift)")}-${sold("Before", "")})`,
			guidedRevenue(benefits.guidedSelling),
		),
		basic(
			"revenue_cart",
			"money",
			"cartRecovery_monthlyAbandonedCarts*cartRecovery_recoveryRate*cartRecovery_averageOrderValue",
			cartRevenue(benefits.cartRecovery),
		),
		basic(
			"revenue_attributed",
			"money",
			`MAX(0,${claimed}-MAX(0,revenue_guided)-revenue_cart)`,
			attributedRevenue(benefits),
		),
		basic(
			"churn_avoided",
			"percent",
			`retention_annualChurnBefore-retention_annualChurnAfter+${satisfaction}`,
			churnAvoided(benefits.retention),
		),
		basic(
			"value_training",
			"money",
			"training_hiresPerYear*training_weeksSaved*training_weeklyCost/12",
			trainingSaving(benefits.training),
		),
		basic(
			"value_turnover",
			"money",
			"turnover_leaversAvoidedPerYear*turnover_replacementCost/12",
			turnoverSaving(benefits.turnover),
		),
		basic(
			"value_retention",
			"money",
			"retention_customers*churn_avoided*retention_annualRevenuePerCustomer*retention_valuedYears*retention_margin/12",
			retentionValue(benefits.retention),
		),
		basic(
			"value_incidents",
			"money",
			ifAny(
				benefits.incidents,
				"SUMPRODUCT(incidents_monthlyIncidents,incidents_preventedShare,incidents_costPerIncident)",
			),
			incidentsPrevented(benefits.incidents),
		),
		basic(
			"value_compliance",
			"money",
			"compliance_annualSavings/12",
			benefits.compliance.annualSavings / 12,
		),
		basic(
			"value_other",
			"money",
			ifAny(benefits.other, "SUM(other_monthlyAmount)"),
			otherSavings(benefits.other),
		),
		basic(
			"cost_error",
			"price",
			"aiErrors_perThousandConversations/1000*aiErrors_costPerError",
			errorCost(benefits),
		),
	];
}

/** What the cost lines are multiplied from (section 6). */
function costBasics({ input, words }: Plan): Basic[] {
	const { costs } = input;
	const sum = (prefix: string, items: object) =>
		Object.keys(items)
			.map((key) => `${prefix}_${key}`)
			.join("+");
	const basic = (key: keyof typeof words.basics, code: string, value: number): Basic => ({
		key,
		label: words.basics[key],
		as: "money",
		code,
		value,
	});
	return [
		basic("cost_oneTime", sum("oneTime", costs.oneTime), oneTimeCost(costs)),
		basic(
			"cost_transition",
			"transition_migration+transition_severance+adaptation_agents*adaptation_hoursPerAgent*adaptation_hourlyCost",
			transitionCost(costs),
		),
		basic(
			"cost_monthly",
			`${sum("monthly", costs.monthly)}+seats_count*seats_monthlyPrice`,
			monthlyRunCost(costs),
		),
		basic("cost_annual", ifAny(costs.annual, "SUM(annual_amount)"), annualRunCost(costs)),
		basic("cost_review", "review_minutesPerReview/60*review_reviewerHourlyCost", reviewCost(costs)),
	];
}
