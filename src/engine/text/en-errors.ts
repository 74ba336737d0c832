/** English: what is wrong with a request, beyond what an estimate itself refuses. */
import type { ErrorVariables, Expected, RequestErrorWords } from "./dictionary.ts";

const range = ({ min, max, above }: ErrorVariables): string =>
	above === 1 ? `a number above ${min}, up to ${max}` : `a number from ${min} to ${max}`;

/** 40 where 0.4 was meant is the commonest slip of all. */
const percentHint = ({ unit, value, max }: ErrorVariables): string => {
	if ((unit !== "share" && unit !== "rate") || typeof value !== "number") return "";
	// 1.1 / 100 is 0.011000000000000001.
	const meant = Number((value / 100).toPrecision(12));
	return meant <= Number(max) && value <= 100 ? `; use ${meant} for ${value} %` : "";
};

const listed = ({ allowed }: ErrorVariables): string => (allowed === "" ? "none" : String(allowed));

const EXPECTED: Record<Expected, string> = {
	object: "an object",
	list: "a list",
	text: "text",
	boolean: "true or false",
	pointer: "a JSON Pointer, as text without invisible characters",
};

export const enErrors: RequestErrorWords = {
	faults: {
		"unknown-key": (v) => `Unknown key; here belong ${listed(v)}.`,
		// Only these come with the code.
		"wrong-type": (v) => `Expected ${EXPECTED[v.expected as Expected]}.`,
		"not-a-number": (v) => `Expected ${range(v)}${percentHint(v)}.`,
		"too-small": (v) => `Too small: expected ${range(v)}.`,
		"too-large": (v) => `Too large: expected ${range(v)}${percentHint(v)}.`,
		"not-whole": () => "Expected a whole number.",
		"not-a-choice": (v) => `Expected one of ${listed(v)}.`,
		"not-a-currency": () => "Expected an ISO 4217 currency code in capitals, such as USD or EUR.",
		"too-few-items": (v) =>
			v.min === 1 ? "At least 1 item is needed." : `At least ${v.min} items are needed.`,
		"too-many-items": (v) => `At most ${v.max} items are allowed.`,
		"sent-twice": () => "This parameter was sent more than once.",
		"weak-key": () =>
			"Expected a random UUID (version 4), or 22 to 255 characters of A–Z, a–z, 0–9, - and _.",
		"key-reused": () => "This key was used for another request within a day: take a new one.",
		"unknown-parameter": (v) => `Unknown parameter; there are ${listed(v)}.`,
		"no-such-input": (v) =>
			`${v.pointer} is no input: expected a JSON Pointer to a number of the input, such as /labor/cashableShare or /workflows/*/automation/deflectionRate.`,
		"names-nothing": (v) => `${v.pointer} names nothing here: this input has no such item.`,
		"not-a-figure": (v) => `${v.pointer} names ${v.place}, which is not a number.`,
		"value-unknown": (v) => `${v.pointer} names ${v.place}, which has no value here to vary.`,
		"values-differ": (v) =>
			`The values named differ (${v.one} and ${v.other}), so that no single range fits: use mode “scale”, or one variable for each.`,
		"likely-outside": (v) =>
			`The range from ${v.low} to ${v.high} leaves out the likely value ${v.likely}.`,
		"low-above-high": (v) => `low (${v.low}) must not be above high (${v.high}).`,
		"pointer-or-pointers": () => "Expected either pointer or pointers, not both or neither.",
		"varied-twice": (v) => `${v.place} is varied already: each place may be named once.`,
		"too-much-work": (v) =>
			`samples × workflows × months may be ${v.most} at most: with ${v.workflows} workflows and ${v.months} months the largest number of samples is ${v.allowed}.`,
		"other-currency": (v) =>
			`This plan is in ${v.currency}, the first one in ${v.first}; amounts are never converted, so plans must share a currency.`,
		"not-compared": () => "Prices are given for a vendor that is not among those compared.",
	},
	summary: ({ total, listed, place, detail }) => {
		const sentence = place === "" ? detail : `${place}: ${detail}`;
		if (total === 1) return `1 fault. ${sentence}`;
		const some = listed < total ? ` The first ${listed} are listed.` : "";
		return `${total} faults.${some} The first: ${sentence}`;
	},
};
