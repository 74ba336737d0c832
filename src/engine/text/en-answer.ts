/** English: the answer and what deserves a second look. */
import type { NumberUnit } from "../inputs.ts";
import type { WarningVariables } from "../phrases.ts";
import type { AnswerWords, SalesNames } from "./dictionary.ts";
import { counted, duration } from "./en-duration.ts";
import type { Format } from "./format.ts";

const usual = (roi: number | null, { percent }: Format): string =>
	roi === null
		? ""
		: ` By the usual formula, which nets AI fees from the saving, the ROI is ${percent(roi)}.`;

/** A number as its unit is usually written. */
function amount(value: number, unit: NumberUnit, { money, percent, count }: Format): string {
	if (unit === "money") return money(value);
	if (unit === "share" || unit === "rate") return percent(value);
	return unit === "minutes" ? counted(count(value), "minute", "minutes") : count(value);
}

/** Of whom a published range is, and who published it, as far as that is known here. */
function sourced({ population, publisher }: WarningVariables["outside-benchmark"]): string {
	const known = [population, publisher].filter((text) => text !== "");
	return known.length === 0 ? "" : ` (${known.join("; ")})`;
}

/** The lines that a warning names. */
export const SALES: SalesNames = {
	"guided-selling": "Guided selling",
	"cart-recovery": "Recovered carts",
	"attributed-sales": "Attributed sales",
};

export const enAnswer: AnswerWords = {
	locale: "en",
	warnings: {
		"outside-benchmark": (v, f) => {
			const [value, low, high] = [v.value, v.low, v.high].map((n) => amount(n, v.unit, f));
			return v.judged
				? `${value} lies outside the ${low} to ${high} that we find plausible; no study settles it.`
				: `${value} lies outside the published ${low} to ${high}${sourced(v)}.`;
		},
		"gross-margin-full": () =>
			"Sales are counted at full revenue: a sale is worth its margin. Set the gross margin.",
		"cashable-share-full": ({ capped }) =>
			capped
				? "All freed time that leavers and growth allow is counted as cash. Few organisations cut that much."
				: "All freed time is counted as cash, as if somebody stopped being paid for every hour of it. Few organisations cut that much.",
		"containment-full": ({ workflow }) =>
			`“${workflow}”: every contact that AI answers is counted as solved for good. Some come back; say how many stay solved.`,
		"deflection-without-cost": () => "AI answers contacts here but costs nothing at all.",
		"ai-priced-twice": () =>
			"There is a price per AI contact and a usage price as well. If they are the same bill, it is counted twice.",
		"involvement-not-above-deflection": ({ workflow, deflectionRate }, { percent }) =>
			`“${workflow}”: AI is taken to join only the ${percent(deflectionRate)} of contacts that it answers to the end. Vendors also bill conversations that it hands over; say how many contacts AI takes part in.`,
		"sales-lines-overlap": ({ lines }, { list }) =>
			`The same order may be counted by more than one of ${list(lines.map((id) => SALES[id].toLowerCase()))}.`,
		"mostly-revenue": ({ share }, { percent }) =>
			`${percent(share)} of the benefits is revenue, which is harder to prove than cost. Look at the result without it.`,
		"people-savings-beside-freed-labor": () =>
			"Savings from people who stay or are trained faster stand beside freed labour that is turned into cash: fewer people may be left to save on.",
		"payback-beyond-horizon": ({ months, shortfall }, { money }) =>
			`The money is not back within ${duration(months)}: ${money(shortfall)} is missing.`,
		"roi-flattered-by-netting": ({ roi, roiOnAllCosts }, { percent }) =>
			`The usual ROI of ${percent(roi)} leaves AI fees out of what was spent. On all costs it is ${percent(roiOnAllCosts)}.`,
		"outsourced-without-attrition": () =>
			"The outsourced share has no effect unless you say how many agents leave a year.",
		"several-years-valued": ({ years }, { count }) =>
			`A customer kept is credited with ${count(years)} years of revenue at once, in the month of being kept.`,
		"volume-far-from-preset": ({ contacts, typical }, { count }) =>
			`The preset's fixed costs are meant for about ${count(typical)} contacts a month, not ${count(contacts)}. Put in your own.`,
	},
	headlines: {
		empty: () => "No benefits and no costs yet.",
		"no-cost": (v, { money }) =>
			`Over ${duration(v.months)} this is worth ${money(v.benefits)}; no cost is entered, so there is no return to speak of.`,
		immediate: (v, f) =>
			`Over ${duration(v.months)} you would get back about ${f.money(v.returned)} for every ${f.money(1)}, ahead from the first month.${usual(v.roi, f)}`,
		"pays-back": (v, f) =>
			`Over ${duration(v.months)} you would get back about ${f.money(v.returned)} for every ${f.money(1)}, and break even in month ${v.paybackMonth}.${usual(v.roi, f)}`,
		never: (v, f) =>
			`It does not pay back within ${duration(v.months)}; it costs ${f.money(v.shortfall)} more than it returns.${usual(v.roi, f)}`,
	},
};
