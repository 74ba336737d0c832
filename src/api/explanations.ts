/** What each problem and each fault of an input means and what to do: the text of /problems/{code}. */
import type { ErrorCode } from "../engine/index.ts";
import { PROBLEMS, type ProblemCode } from "../schema/problem.ts";

export interface Explanation {
	title: string;
	meaning: string;
	remedy: string;
}

type Words = Omit<Explanation, "title">;

const OF_PROBLEMS: Record<ProblemCode, Words> = {
	"malformed-json": {
		meaning: "The body could not be read as JSON in UTF-8.",
		remedy:
			"Look at the line and column named in the answer. Usual causes are a comma too many, single quotes, and a body that was cut off.",
	},
	"not-found": {
		meaning: "No page or record has this address.",
		remedy: "Check the path; the API reference lists all of them, and each list its records.",
	},
	"token-required": {
		meaning: "Only the owner of a scenario may change it, and the request does not say who asks.",
		remedy: "Send the edit token that came when it was saved: “Authorization: Bearer roi_edit_…”.",
	},
	"wrong-token": {
		meaning: "The edit token is not that of this scenario.",
		remedy:
			"Check that the token is whole and belongs to this id. A lost token cannot be recovered: save the scenario anew.",
	},
	gone: {
		meaning:
			"The scenario's time was over, or its owner deleted it or gave it a new link. The answer's reason says which. After 30 days even that is forgotten.",
		remedy: "Ask whoever sent you the link for a new one.",
	},
	"stale-revision": {
		meaning: "Somebody has changed the scenario since the revision in If-Match.",
		remedy:
			"Get the scenario, look at what has changed, and send your edit again with the ETag of now, which is also in this answer's ETag header.",
	},
	"revision-required": {
		meaning:
			"An edit must say which revision it is an edit of, so that nobody overwrites what he has not seen.",
		remedy: "Send the ETag of the last answer as If-Match; “*” is not enough.",
	},
	"database-unavailable": {
		meaning:
			"The database of saved scenarios does not answer, so a change may have been made or not. Estimates, data and pages work without it.",
		remedy:
			"Wait as many seconds as Retry-After says and repeat the request, with the same Idempotency-Key if it had one. An edit that was made answers 412 the second time: get the scenario and look.",
	},
	"method-not-allowed": {
		meaning: "The address exists, but not for this method.",
		remedy: "Use one of the methods in the answer's Allow header.",
	},
	"payload-too-large": {
		meaning:
			"The body has more than 64 KiB (65,536 bytes), or the result of a scenario is too large to be kept.",
		remedy:
			"An estimate with 50 workflows is far smaller: leave out what equals the preset or the neutral value.",
	},
	"unsupported-media-type": {
		meaning: "The body does not say that it is JSON, or it is compressed.",
		remedy: "Send “Content-Type: application/json” and the body as plain UTF-8 text.",
	},
	"invalid-input": {
		meaning:
			"At least one value, key or parameter was refused: by its type or bounds, or by a rule of the model that concerns several inputs at once.",
		remedy:
			"The answer's errors list every fault at once, with its place and what would be right. Mend them all and send again.",
	},
	"rate-limited": {
		meaning: "There were more requests from your network than the limit allows.",
		remedy:
			"Wait as many seconds as Retry-After says. Every answer names the limit in RateLimit-Policy. Answers to GET may be kept for an hour.",
	},
	"internal-error": {
		meaning: "The fault is ours, not your input's.",
		remedy:
			"Try again later. If it stays, tell whoever runs this server the requestId of the answer: nothing else is needed to find out.",
	},
};

const OF_INPUTS: Record<ErrorCode, Words> = {
	required: {
		meaning: "A value that the estimate cannot do without is missing or null.",
		remedy:
			"Send it. Only workflows, their monthlyContacts and some keys of list items are required.",
	},
	"unknown-preset": {
		meaning: "No preset has this name.",
		remedy: "Take one of those in allowed; /v1/presets describes them.",
	},
	"unknown-version": {
		meaning: "The input asks for a version of the model or of the data that is not in use.",
		remedy: "Leave the version out for the current one, or take one of those in allowed.",
	},
	"preset-currency": {
		meaning:
			"A preset's amounts are in USD and are never converted. In another currency, every amount that the preset would fill in is missing.",
		remedy:
			"Give an amount of your own for each place named, or stay with USD. In a body, null leaves out what can be missing, such as /costs/usage as a whole; a contact needs a price.",
	},
	"no-contact-price": {
		meaning: "Nothing says what it costs when a person handles a contact of this workflow.",
		remedy: "Give costPerContact, or handleMinutes together with agentHourlyCost.",
	},
	"ceiling-below-rate": {
		meaning:
			"The deflection ceiling is where learning may lead, so it cannot lie below the rate at the start.",
		remedy: "Raise deflectionCeiling to deflectionRate or above, or set it to 0 for no learning.",
	},
	"labor-removed-twice": {
		meaning:
			"relativeEffort × containmentRate × the highest deflection is above 1: AI would remove more work than there is.",
		remedy: "Lower one of the three.",
	},
	"minutes-required": {
		meaning:
			"Activities are parts of a contact, so the minutes of the whole contact must be known.",
		remedy: "Give handleMinutes, or use handleTimeReduction instead of activities.",
	},
	"activities-too-long": {
		meaning: "The activities take more minutes than the contact of which they are parts.",
		remedy: "Check the minutes of each activity against handleMinutes + afterContactMinutes.",
	},
	"stages-out-of-order": {
		meaning: "A stage of the rollout does not start after the one before it.",
		remedy: "Sort the stages by startMonth; no two start in the same month.",
	},
	"retention-twice": {
		meaning:
			"Churn and satisfaction both differ before and after. Better satisfaction works through churn, so one effect would count twice.",
		remedy: "Leave one of the two pairs equal.",
	},
	"message-quantity-required": {
		meaning: "A price per message says nothing without the number of messages in a conversation.",
		remedy: "Give quantityPerEvent.",
	},
	"unknown-key": {
		meaning:
			"No input has this name here. Unknown keys are refused, so that a typing error cannot pass unnoticed.",
		remedy: "Take one of those in allowed; mind capitals.",
	},
	"wrong-type": {
		meaning: "The value has another type than the input: text for a list, for example.",
		remedy: "Send the type that the answer names.",
	},
	"not-a-number": {
		meaning: "The value is not a number, or not a finite one.",
		remedy:
			"In JSON write 0.4, without quotes; in a query write 0.4 or 4e-1. No thousands separators.",
	},
	"too-small": {
		meaning: "The number lies below the input's bounds.",
		remedy: "The answer names the bounds.",
	},
	"too-large": {
		meaning: "The number lies above the input's bounds.",
		remedy: "The answer names the bounds. Rates and shares are fractions: write 0.4 for 40 %.",
	},
	"not-whole": {
		meaning: "Months, samples and seeds are whole numbers.",
		remedy: "Send a number without a fraction.",
	},
	"not-a-choice": {
		meaning: "The input knows only a few words.",
		remedy: "Take one of those in allowed.",
	},
	"not-a-currency": {
		meaning: "The currency is not an ISO 4217 code in use.",
		remedy: "Send three capitals such as USD, EUR or CNY.",
	},
	"too-long": {
		meaning: "Names, labels and pointers have a limit.",
		remedy: "The answer names the number of characters: shorten it.",
	},
	"unsafe-text": {
		meaning:
			"Names are shown to other people, so control characters, characters that change the writing direction and web addresses are refused.",
		remedy: "Send plain text.",
	},
	"too-few-items": {
		meaning: "The list has fewer items than it needs.",
		remedy: "The answer names the number. Add items, or leave the key out where it is optional.",
	},
	"too-many-items": {
		meaning: "The list has more items than one request may hold.",
		remedy:
			"The answer names the number. Put similar items together, or spread them over several requests.",
	},
	"sent-twice": {
		meaning: "A query parameter came more than once, so it is not clear which value is meant.",
		remedy: "Send it once; include takes a list with commas.",
	},
	"weak-key": {
		meaning:
			"The key has not the form of one with at least 128 random bits. Whoever guesses a key can ask for the edit token that belongs to it.",
		remedy:
			"Make a new one with crypto.randomUUID() or from 16 or more random bytes in base64url, and keep it secret.",
	},
	"key-reused": {
		meaning:
			"The same Idempotency-Key came with another request within the last day, so it is not a repetition.",
		remedy: "Use a new key for each new request, and the same one only to repeat it.",
	},
	"unknown-parameter": {
		meaning: "The address takes no query parameter of this name.",
		remedy: "Take one of those in allowed; mind capitals.",
	},
	"no-such-input": {
		meaning: "A pointer of the analysis leads to no number of the estimate's input.",
		remedy:
			"Take a JSON Pointer into the input, such as /labor/cashableShare; * stands for every item of a list or every member of an object.",
	},
	"names-nothing": {
		meaning: "The pointer is one of an input, but this input has no such item.",
		remedy: "Mind the position, which counts from 0, and that the list has items at all.",
	},
	"not-a-figure": {
		meaning: "The pointer names a text or a group of inputs; only numbers can be varied.",
		remedy: "Name the numbers themselves, each by its own pointer.",
	},
	"value-unknown": {
		meaning: "The pointer names an input that is not set, so that there is nothing to vary.",
		remedy: "Set it in the input, or vary the one that is set instead.",
	},
	"values-differ": {
		meaning:
			"One absolute range is meant for several places, whose values differ: no value is the likely one.",
		remedy:
			"Use mode scale, whose low and high multiply each place's own value, or one variable for each place.",
	},
	"likely-outside": {
		meaning:
			"The likely value is the input's own (1 in mode scale) and must lie between low and high, ends included.",
		remedy: "Widen the range, or change the input.",
	},
	"low-above-high": {
		meaning: "The lower end of a range lies above its upper end.",
		remedy: "Exchange them.",
	},
	"pointer-or-pointers": {
		meaning: "A variable names its places by pointer (one) or by pointers (a list).",
		remedy: "Send one of the two.",
	},
	"varied-twice": {
		meaning: "Two variables name the same place, so that its value would be drawn twice.",
		remedy: "Put them into one variable, or leave the place out of one of them.",
	},
	"too-much-work": {
		meaning: "Samples, workflows and months multiply to more than one request may ask for.",
		remedy: "Take the number of samples named, or fewer workflows or months.",
	},
	"other-currency": {
		meaning: "Plans in different currencies cannot be subtracted from each other.",
		remedy: "State all plans in one currency.",
	},
	"not-compared": {
		meaning: "prices names a vendor that the list of vendors leaves out.",
		remedy: "Add it to vendors, or leave the list out to compare all.",
	},
};

const titleOf = (code: string): string =>
	code.charAt(0).toUpperCase() + code.slice(1).replaceAll("-", " ");

const entry = ([code, words]: [string, Words], title: string): [string, Explanation] => [
	code,
	{ title, ...words },
];

/** Every explanation by its code; problems have their own titles. */
export const EXPLANATIONS: ReadonlyMap<string, Explanation> = new Map([
	...Object.entries(OF_INPUTS).map((pair) => entry(pair, titleOf(pair[0]))),
	// The entries are those of PROBLEMS, which the type of OF_PROBLEMS sees to.
	...Object.entries(OF_PROBLEMS).map((pair) => entry(pair, PROBLEMS[pair[0] as ProblemCode].title)),
]);
