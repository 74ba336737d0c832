/** English: the answer and what deserves a second look. */
import type { NumberUnit } from "../inputs.ts";
import type { WarningVariables } from "../phrases.ts";
import type { AnswerWords, SalesNames } from "./dictionary.ts";
import { duration } from "./en-duration.ts";
import type { Format } from "./format.ts";

const usual = (roi: number | null, { percent }: Format): string =>
	roi === null
		? ""
		: ` By the usual formula, which nets AI fees from the saving, the ROI is ${percent(roi)}.`;

/** At most three decimals: enough to see what is wrong with a sum. */
const round = (value: string | number | undefined): number =>
	Math.round(Number(value) * 1000) / 1000;

/** A number as its unit is usually written. */
function amount(value: number, unit: NumberUnit, { money, percent, count }: Format): string {
	if (unit === "money") return money(value);
	if (unit === "share" || unit === "rate") return percent(value);
	return unit === "minutes" ? `${count(value)} minutes` : count(value);
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
			`“${workflow}”: every contact that AI answers is counted as solved for good. Some come back; set the containment rate.`,
		"deflection-without-cost": () => "AI answers contacts here but costs nothing at all.",
		"ai-priced-twice": () =>
			"There is a price per AI contact and a usage price as well. If they are the same bill, it is counted twice.",
		"involvement-not-above-deflection": ({ workflow, deflectionRate }, { percent }) =>
			`“${workflow}”: AI is taken to join only the ${percent(deflectionRate)} of contacts that it answers to the end. Vendors also bill conversations that it hands over; set the involvement rate.`,
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
			"The outsourced share has no effect without an annual attrition rate.",
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
	errors: {
		required: () => "This value is required.",
		"unknown-preset": (v) => `There is no such preset; there are ${v.allowed}.`,
		"unknown-version": (v) => `This version is not known; known: ${v.allowed}.`,
		"preset-currency": (v) => {
			const fact = `The preset's amount is in ${v.presetCurrency} and is never converted`;
			return v.reachable === 0
				? `${fact}, and no parameter stands for it: use POST to give your own in ${v.currency}.`
				: `${fact}: give your own in ${v.currency}.`;
		},
		"no-contact-price": () =>
			"Nothing says what a contact costs: give costPerContact, or handleMinutes and agentHourlyCost.",
		"ceiling-below-rate": (v) =>
			`The deflection ceiling (${v.deflectionCeiling}) must be 0 or at least the deflection rate (${v.deflectionRate}).`,
		"labor-removed-twice": (v) =>
			`relativeEffort × containmentRate × the highest deflection is ${round(v.share)}: more labour would be removed than there is. Keep it at or below 1.`,
		"minutes-required": () => "Activities need handleMinutes: the minutes of a whole contact.",
		"activities-too-long": (v) =>
			`The activities take ${round(v.listed)} minutes, but a contact takes ${round(v.contact)} (handleMinutes + afterContactMinutes).`,
		"stages-out-of-order": (v) =>
			`Each stage must start later than the one before: ${v.startMonth} does not come after ${v.before}.`,
		"retention-twice": () =>
			"Churn and satisfaction both differ before and after: that counts one effect twice. Leave one of the pairs equal.",
		"message-quantity-required": () =>
			"A price per message needs quantityPerEvent: how many messages a conversation takes.",
		"too-long": (v) => `Too long: at most ${v.max} characters.`,
		"unsafe-text": () =>
			"Expected plain text without control or direction characters and without web addresses.",
	},
};
