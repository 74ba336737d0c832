/**
 * What an estimate warns of (methodology section 8): never a refusal.
 */
import { sumOf } from "./cashflow.ts";
import { type Flows, isUsed } from "./flows.ts";
import { specOf } from "./inputs.ts";
import { BENEFIT_IDS, BENEFIT_LINES, LABOR_IDS, SALES_IDS } from "./lines.ts";
import type { AnswerPhrase, WarningVariables } from "./phrases.ts";
import type { PresetValue } from "./resolve.ts";
import type { Merits, Operations, Warning, WarningCode } from "./result.ts";
import { isRecord } from "./tree.ts";
import type { EstimateInput, ModelData, Preset, ResolvedInput } from "./types.ts";

/** What the warnings look at. */
interface Checked {
	sent: EstimateInput;
	input: ResolvedInput;
	preset: Preset;
	fromPreset: PresetValue[];
	flows: Flows;
	summary: Merits;
	operations: Operations;
	data: ModelData;
}

type Found = Warning<AnswerPhrase>;

function warn<K extends WarningCode>(
	code: K,
	pointer: string,
	variables: WarningVariables[K],
): Found {
	const phrase = { kind: "warning", code, variables };
	// `variables` is the entry of `code`; the union of phrases cannot express that for a generic K.
	return { code, pointer, message: phrase as AnswerPhrase };
}

/** All warnings, in the order in which the inputs stand. */
export function warningsOf(checked: Checked): Found[] {
	return [
		...rangeWarnings(checked),
		...workflowWarnings(checked),
		...laborWarnings(checked),
		...benefitWarnings(checked),
		...resultWarnings(checked),
	];
}

/** A range that an input is held against. */
interface Range {
	path: string[];
	currency: string | null;
	neutral: number | null;
	range: Omit<WarningVariables["outside-benchmark"], "value">;
}

const known = new WeakMap<ModelData, Range[]>();

/** All of a data set's ranges; found once for each. */
function rangesOf(data: ModelData): Range[] {
	let ranges = known.get(data);
	if (!ranges) {
		ranges = Object.entries(data.plausible).flatMap(([pattern, id]) => {
			const benchmark = data.benchmarks[id];
			const spec = specOf(pattern);
			if (!benchmark || spec?.kind !== "number") return [];
			const { low, high, currency, population, source, grade } = benchmark;
			if (low === null || high === null) return [];
			const { unit, neutral } = spec;
			const { publisher } = source;
			const judged = grade === "judgement";
			const path = pattern.split("/").slice(1);
			return [
				{ path, currency, neutral, range: { low, high, unit, judged, population, publisher } },
			];
		});
		known.set(data, ranges);
	}
	return ranges;
}

/** Every number of the caller that lies outside the range of its input. */
function rangeWarnings({ sent, input, data }: Checked): Found[] {
	const found: Found[] = [];
	for (const { path, currency, neutral, range } of rangesOf(data)) {
		// Another currency's prices say nothing about this one's.
		if (currency !== null && currency !== input.currency) continue;
		const hold = (value: unknown, step: number, at: string): void => {
			const key = path[step];
			if (key === undefined) {
				if (typeof value !== "number" || value === neutral) return;
				if (value < range.low || value > range.high)
					found.push(warn("outside-benchmark", at, { value, ...range }));
			} else if (key === "*" && Array.isArray(value))
				for (let i = 0; i < value.length; i++) hold(value[i], step + 1, `${at}/${i}`);
			else if (isRecord(value)) hold(value[key], step + 1, `${at}/${key}`);
		};
		hold(sent, 0, "");
	}
	return found;
}

/** The largest share of contacts that AI will answer: now, or once it has learnt. */
function highestDeflection({ automation }: ResolvedInput["workflows"][number]): number {
	const { deflectionRate, deflectionCeiling, monthlyLearningRate } = automation;
	return monthlyLearningRate > 0 ? Math.max(deflectionRate, deflectionCeiling) : deflectionRate;
}

function workflowWarnings({ input, summary }: Checked): Found[] {
	const usage = input.costs.usage.filter(
		({ price, minimumPerMonth }) => price > 0 || minimumPerMonth > 0,
	);
	// These units count hand-offs too, so they need to know how many conversations AI only joined.
	const billsInvolvement = usage.some(({ unit }) =>
		["conversation", "message", "handoff"].includes(unit),
	);
	const found = input.workflows.flatMap((workflow, i) => {
		const { name, automation } = workflow;
		const at = `/workflows/${i}/automation`;
		const { involvementRate, containmentRate, aiCostPerContact } = automation;
		const deflectionRate = highestDeflection(workflow);
		const warnings: Found[] = [];
		if (aiCostPerContact > 0 && usage.length > 0)
			warnings.push(warn("ai-priced-twice", `${at}/aiCostPerContact`, {}));
		if (deflectionRate === 0) return warnings;
		if (containmentRate === 1)
			warnings.push(warn("containment-full", `${at}/containmentRate`, { workflow: name }));
		if ((billsInvolvement || aiCostPerContact > 0) && involvementRate <= deflectionRate)
			warnings.push(
				warn("involvement-not-above-deflection", `${at}/involvementRate`, {
					workflow: name,
					involvementRate,
					deflectionRate,
				}),
			);
		return warnings;
	});
	const anyAi = input.workflows.some((workflow) => highestDeflection(workflow) > 0);
	if (anyAi && summary.costs === 0) found.push(warn("deflection-without-cost", "/costs", {}));
	return found;
}

function laborWarnings(checked: Checked): Found[] {
	const { input, operations } = checked;
	const { cashableShare, outsourcedShare, annualAttritionRate } = input.labor;
	const found: Found[] = [];
	if (cashableShare === 1 && LABOR_IDS.some((id) => isUsed(checked.flows, id)))
		found.push(
			warn("cashable-share-full", "/labor/cashableShare", { capped: annualAttritionRate !== null }),
		);
	if (outsourcedShare > 0 && annualAttritionRate === null)
		found.push(warn("outsourced-without-attrition", "/labor/outsourcedShare", {}));
	for (const id of ["training", "turnover"] as const)
		if (operations.laborFreedAsCash > 0 && isUsed(checked.flows, id))
			found.push(warn("people-savings-beside-freed-labor", `/benefits/${id}`, {}));
	return found;
}

function benefitWarnings(checked: Checked): Found[] {
	const { grossMargin, retention } = checked.input.benefits;
	const sales = SALES_IDS.filter((id) => isUsed(checked.flows, id));
	const found: Found[] = [];
	if (sales.length > 0 && grossMargin === 1)
		found.push(warn("gross-margin-full", "/benefits/grossMargin", {}));
	if (sales.length > 1) found.push(warn("sales-lines-overlap", "/benefits", { lines: sales }));
	if (isUsed(checked.flows, "retention") && retention.valuedYears > 1)
		found.push(
			warn("several-years-valued", "/benefits/retention/valuedYears", {
				years: retention.valuedYears,
			}),
		);
	return found;
}

// What a preset's volume is meant for; a dot stands for the slash, which would need an escape.
const FIXED_BUT_SEATS = /^.costs.(oneTime|monthly)/;
const FIXED_COSTS = /^.costs.(oneTime|monthly|seats)/;

const REVENUE_IDS = BENEFIT_IDS.filter((id) => BENEFIT_LINES[id].threePillars === "revenue");

function resultWarnings(checked: Checked): Found[] {
	const { input, summary, flows, preset, fromPreset } = checked;
	const found: Found[] = [];
	const revenue = REVENUE_IDS.reduce((sum, id) => sum + sumOf(flows.lines[id]), 0);
	if (summary.benefits > 0 && revenue > summary.benefits / 2)
		found.push(warn("mostly-revenue", "/benefits", { share: revenue / summary.benefits }));
	if (summary.paybackMonths === null)
		found.push(
			warn("payback-beyond-horizon", "/horizonMonths", {
				months: input.horizonMonths,
				shortfall: -summary.net,
			}),
		);
	const { roi, roiOnAllCosts } = summary;
	// Above by a tenth of its size, whatever its sign: 1.1 × −50 % would be further below.
	if (roi !== null && roiOnAllCosts !== null && roi - roiOnAllCosts > 0.1 * Math.abs(roiOnAllCosts))
		found.push(warn("roi-flattered-by-netting", "/costs", { roi, roiOnAllCosts }));
	const contacts = input.workflows.reduce((sum, { monthlyContacts }) => sum + monthlyContacts, 0);
	const typical = preset.typicalVolume;
	const isFar = contacts >= 3 * typical || contacts <= typical / 3;
	// Seats without a price, or a price without seats, cost nothing.
	const { count, monthlyPrice } = input.costs.seats;
	const fixed = count * monthlyPrice > 0 ? FIXED_COSTS : FIXED_BUT_SEATS;
	if (isFar && fromPreset.some(({ pointer }) => fixed.test(pointer)))
		found.push(warn("volume-far-from-preset", "/costs", { contacts, typical }));
	return found;
}
