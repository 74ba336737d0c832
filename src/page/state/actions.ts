/** Everything the visitor can do to the entries. */
import { batch } from "@preact/signals";
import type { PresetId } from "../../data/presets.ts";
import {
	type EstimateInput,
	numberFault,
	specOf,
	textFault,
	type UsageUnit,
} from "../../engine/index.ts";
import { parseNumber } from "../numbers/parse.ts";
import { toStored } from "../numbers/scale.ts";
import { commit } from "./address.ts";
import {
	isMoney,
	itemsOf,
	prunedWhole,
	withCurrency,
	withEdit,
	withItems,
	withReset,
} from "./edit.ts";
import { offerKeys } from "./offers.ts";
import { valueAt, without } from "./paths.ts";
import { planKeys } from "./plans.ts";
import { startingInput, underPreset } from "./presets.ts";
import { type Saved, saved } from "./saved.ts";
import { currency, drafts, preset, sent, wantsMinutes, workflow } from "./store.ts";
import { inForce } from "./values.ts";

function setDraft(pointer: string, text: string | null): void {
	if (text === null && !drafts.peek().has(pointer)) return;
	const next = new Map(drafts.peek());
	if (text === null) next.delete(pointer);
	else next.set(pointer, text);
	drafts.value = next;
}

/** What the address has beside the entries. */
interface Beside {
	saved: Saved | null;
	plans: string;
	offers: string;
}

/** A change that is finished at once: a choice, a button. */
function apply(input: EstimateInput, next: Partial<Beside> = {}): void {
	const { saved: from = saved.peek(), plans = planKeys.peek(), offers = offerKeys.peek() } = next;
	commit();
	batch(() => {
		saved.value = from;
		planKeys.value = plans;
		offerKeys.value = offers;
		sent.value = input;
	});
	commit();
}

/** Other entries in the place of these, with what stands beside them from then on. */
export function takePlan(input: EstimateInput, next: Partial<Beside> = {}): void {
	drafts.value = new Map();
	wantsMinutes.value = false;
	if (workflow.peek() >= (input.workflows?.length ?? 0)) workflow.value = 0;
	apply(input, next);
}

/** One keystroke in a number's field. An empty optional field means "as if I had not touched it". */
export function enterText(pointer: string, text: string, needed = false): void {
	const spec = specOf(pointer);
	if (spec?.kind !== "number") return;
	const parsed = parseNumber(text);
	if (!parsed.ok && parsed.fault === "empty" && !needed) {
		setDraft(pointer, null);
		sent.value = withReset(sent.peek(), pointer);
		return;
	}
	const value = parsed.ok ? toStored(spec.unit, parsed.value) : Number.NaN;
	if (numberFault(spec, value) !== null) {
		setDraft(pointer, text);
		return;
	}
	setNumber(pointer, value);
}

/** A usable value, from a field or a slider. */
export function setNumber(pointer: string, value: number): void {
	setDraft(pointer, null);
	sent.value = withEdit(sent.peek(), pointer, value);
}

/** A word from a list of choices, or a name; a name that cannot be used changes nothing else. */
export function setWord(pointer: string, value: string): void {
	if (textFault(value) !== null) {
		setDraft(pointer, value);
		return;
	}
	setDraft(pointer, null);
	apply(withEdit(sent.peek(), pointer, value));
}

/** Drops a text that is no usable value; the last usable one was never lost. */
export const discardDraft = (pointer: string): void => setDraft(pointer, null);

/** Takes back the visitor's own value. */
export function reset(pointer: string): void {
	setDraft(pointer, null);
	apply(withReset(sent.peek(), pointer));
}

/** Another line of business; the visitor's own figures stay. */
export function choosePreset(id: PresetId): void {
	drafts.value = new Map();
	wantsMinutes.value = false;
	const under = underPreset(sent.peek(), id, isMoney);
	apply(withCurrency(prunedWhole(under), currency.peek()));
}

/** Forgets every figure of the visitor's. */
export function startOver(): void {
	// What follows is no edit of a saved calculation.
	takePlan(startingInput(preset.peek().id), { saved: null, plans: "", offers: "" });
}

/** Another currency: the amounts stay what they are. */
export function chooseCurrency(code: string): void {
	apply(withCurrency(sent.peek(), code));
}

const PRICE_LIST = "/costs/usage";
/** A conversation's messages where nobody said how many: the middle of our own judgement. */
const MESSAGES_PER_CONVERSATION = 5;

/** One key of the first usage price; the price exists once any key of it is set. */
function withPrice(key: "price" | "unit", value: number | string): EstimateInput {
	const items = itemsOf(sent.peek(), PRICE_LIST);
	const first = { name: "AI", unit: "resolution", price: 0, ...(items[0] ?? {}), [key]: value };
	return withItems(sent.peek(), PRICE_LIST, [first, ...items.slice(1)]);
}

/** The first price's field. */
export function enterPrice(text: string): void {
	const pointer = `${PRICE_LIST}/0/price`;
	const parsed = parseNumber(text);
	const spec = specOf(pointer);
	const usable = parsed.ok && spec?.kind === "number" && numberFault(spec, parsed.value) === null;
	if (inForce(pointer).value === null && usable) setPrice(parsed.value);
	else enterText(pointer, text);
}

/** The first price's slider. */
export function setPrice(value: number): void {
	setDraft(`${PRICE_LIST}/0/price`, null);
	sent.value = withPrice("price", value);
}

/** What the first price is charged for. */
export function choosePriceUnit(unit: UsageUnit): void {
	let next = withPrice("unit", unit);
	const quantity = `${PRICE_LIST}/0/quantityPerEvent`;
	if (unit === "message" && valueAt(next, quantity) === undefined)
		next = withEdit(next, quantity, MESSAGES_PER_CONVERSATION);
	apply(next);
}

/** Prices a contact by its minutes, beginning with the hour that the cost in force amounts to. */
export function costFromMinutes(): void {
	wantsMinutes.value = true;
	const at = `/workflows/${workflow.peek()}`;
	const number = (key: string) => Number(inForce(`${at}/${key}`).value ?? Number.NaN);
	const minutes = number("handleMinutes") + (number("afterContactMinutes") || 0);
	const hourly = (number("costPerContact") * 60 * number("utilization")) / minutes;
	let next = without(sent.peek(), `${at}/costPerContact`);
	setDraft(`${at}/costPerContact`, null);
	if (Number.isFinite(hourly))
		next = withEdit(next, `${at}/agentHourlyCost`, Math.round(hourly * 100) / 100);
	apply(next);
}

/** Back to one amount for a contact: the preset's, or the one the minutes came to. */
export function costAsAmount(): void {
	wantsMinutes.value = false;
	const at = `/workflows/${workflow.peek()}`;
	const number = (key: string) => Number(inForce(`${at}/${key}`).value ?? Number.NaN);
	const minutes = number("handleMinutes") + (number("afterContactMinutes") || 0);
	const cost = ((minutes / 60) * number("agentHourlyCost")) / number("utilization");
	for (const key of ["handleMinutes", "agentHourlyCost", "utilization"])
		setDraft(`${at}/${key}`, null);
	let next = without(sent.peek(), `${at}/agentHourlyCost`);
	if (Number.isFinite(cost))
		next = withEdit(next, `${at}/costPerContact`, Math.round(cost * 100) / 100);
	apply(next);
}

/** The items of a list after one was added or taken away; texts in its fields are dropped. */
export function setItems(list: string, items: unknown[]): void {
	for (const pointer of drafts.peek().keys())
		if (pointer.startsWith(`${list}/`)) setDraft(pointer, null);
	apply(withItems(sent.peek(), list, items));
}

/** Another kind of contacts, which the form then shows; without contacts it changes no figure yet. */
export function addWorkflow(name: string): void {
	const all = sent.peek().workflows ?? [];
	workflow.value = all.length;
	apply({ ...sent.peek(), workflows: [...all, { name, monthlyContacts: 0 }] });
}

/** Takes a kind of contacts away; one always stays. */
export function removeWorkflow(position: number): void {
	const all = sent.peek().workflows ?? [];
	if (all.length < 2) return;
	drafts.value = new Map();
	workflow.value = 0;
	apply({ ...sent.peek(), workflows: all.toSpliced(position, 1) });
}
