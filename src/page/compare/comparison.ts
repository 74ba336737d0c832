/** Plan A and those beside it, worked out. */
import { computed } from "@preact/signals";
import { BARE_DATA } from "../../data/bare.ts";
import {
	type Brief,
	briefOf,
	compare,
	type EstimateInput,
	PRESET_CURRENCY,
	resolve,
	wordComparison,
} from "../../engine/index.ts";
import { pageFormat } from "../numbers/format.ts";
import { data } from "../state/store.ts";
import { compareWords, engineWords, vendorRecords } from "../text/compare.ts";
import { base } from "./base.ts";
import { follow } from "./follow.ts";
import { type Made, make } from "./made.ts";
import { others } from "./others.ts";

export interface Column {
	letter: string;
	label: string;
	input: EstimateInput | null;
	/** Null where the plan cannot stand beside plan A; `made` or `otherCurrency` says why. */
	estimate: Brief | null;
	/** How it was made; null for plan A. */
	made: Made | null;
	otherCurrency: string | null;
}

export interface Comparison {
	currency: string;
	columns: Column[];
	/** Which plan leaves most; null where nothing can be compared. */
	sentence: string | null;
}

export const LETTERS = ["A", "B", "C"];

const planA = follow(base);
/** Whether the comparison can be seen. */
export const { inSight } = planA;

const currencyOf = (input: EstimateInput): string => input.currency ?? PRESET_CURRENCY;

/** What a plan is called. */
function labelOf(made: Made): string {
	const { names } = compareWords.value;
	switch (made.kind) {
		case "halved":
			return names.halved;
		case "break-even":
			return made.found?.reached === false ? names.nearest : names.breakEven;
		case "vendor":
			return made.vendor.name;
		case "kept":
			return made.name || names.kept;
	}
}

/** Names with the plan's letter where two would be called alike. */
function distinct(labels: string[]): string[] {
	const { names } = compareWords.value;
	return labels.map((label, i) =>
		labels.indexOf(label) === labels.lastIndexOf(label)
			? label
			: names.alike(label, LETTERS[i] ?? ""),
	);
}

type Draft = Omit<Column, "estimate">;

/**
 * The plans beside these entries, worked out at once.
 *
 * @param yours what plan A is called
 */
export function comparisonOf(input: EstimateInput, yours: string): Comparison {
	const currency = currencyOf(input);
	const made = others.value.map((plan) => make(plan, input, vendorRecords.value));
	const labels = distinct([yours, ...made.map(labelOf)]);
	const drafts = [
		{ input, made: null },
		...made.map((one) => ({ input: one.input, made: one })),
	].map((plan, i): Draft => {
		const theirs = plan.input && currencyOf(plan.input);
		return {
			...plan,
			letter: LETTERS[i] ?? "",
			label: labels[i] ?? "",
			otherCurrency: theirs === currency ? null : theirs,
		};
	});
	const { estimates, sentence } = workOut(drafts, currency);
	const columns = drafts.map((draft) => ({ ...draft, estimate: estimates.get(draft) ?? null }));
	return { currency, columns, sentence };
}

/** The estimates of all plans that can stand beside each other, and which of them leaves most. */
function workOut(drafts: readonly Draft[], currency: string) {
	const estimates = new Map<Draft, Brief>();
	const fit = drafts.flatMap((draft) => {
		const { input, label, otherCurrency } = draft;
		const usable = input && otherCurrency === null && resolve(input, BARE_DATA).ok;
		return usable ? [{ draft, label, input }] : [];
	});
	const outcome = fit.length > 1 ? compare(fit, data.value) : null;
	if (outcome?.ok) {
		const { plans, headline } = outcome.comparison;
		fit.forEach(({ draft }, i) => {
			const plan = plans[i];
			if (plan) estimates.set(draft, plan);
		});
		const sentence = wordComparison(headline, engineWords.value, pageFormat(currency));
		return { estimates, sentence };
	}
	for (const { draft, input } of fit) {
		const alone = briefOf(input, data.value);
		if (alone.ok) estimates.set(draft, alone.brief);
	}
	return { estimates, sentence: null };
}

/** The plans side by side; null as long as plan A has no figures. */
export const comparison = computed(() => {
	const input = planA.value.value;
	return input && others.value.length > 0
		? comparisonOf(input, compareWords.value.names.yours)
		: null;
});
