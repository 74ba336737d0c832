/** English: why the model refuses an input. */
import type { RefusalWords } from "./dictionary.ts";
import { counted } from "./en-duration.ts";

/** At most three decimals: enough to see what is wrong with a sum. */
const round = (value: string | number | undefined): number =>
	Math.round(Number(value) * 1000) / 1000;

export const enRefusals: RefusalWords = {
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
		`The activities take ${counted(String(round(v.listed)), "minute", "minutes")}, but a contact takes ${round(v.contact)} (handleMinutes + afterContactMinutes).`,
	"stages-out-of-order": (v) =>
		`Each stage must start later than the one before: ${v.startMonth} does not come after ${v.before}.`,
	"retention-twice": () =>
		"Churn and satisfaction both differ before and after: that counts one effect twice. Leave one of the pairs equal.",
	"message-quantity-required": () =>
		"A price per message needs quantityPerEvent: how many messages a conversation takes.",
	"too-long": (v) => `Too long: at most ${v.max} characters.`,
	"unsafe-text": () =>
		"Expected plain text without control or direction characters and without web addresses.",
};
