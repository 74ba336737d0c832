/** Everything the visitor can do to the entries. */
import { batch } from "@preact/signals";
import { type EstimateInput, type PilotStage, textFault } from "../../engine/index.ts";
import { parseNumber } from "../numbers/parse.ts";
import { toStored } from "../numbers/scale.ts";
import { openLink } from "../state/link.ts";
import { scorecardWords } from "../text/scorecard.ts";
import { commit } from "./address.ts";
import { type AnswerPath, costsAmong, type Entries, type FigurePath, NOTHING } from "./entries.ts";
import { EXAMPLE } from "./example.ts";
import { figureFault, specOfFigure } from "./figures.ts";
import { besideIn, type DraftPath } from "./fragment.ts";
import { beside, currency, drafts, entries, leftOut, plan } from "./store.ts";

function setDraft(path: DraftPath, text: string | null): void {
	if (text === null && !drafts.peek().has(path)) return;
	const next = new Map(drafts.peek());
	if (text === null) next.delete(path);
	else next.set(path, text);
	drafts.value = next;
}

const change = (part: Partial<Entries>): void => {
	entries.value = { ...entries.peek(), ...part };
};

/** A change that is finished at once: a choice, a button. */
function apply(part: Partial<Entries>): void {
	commit();
	change(part);
	commit();
}

/** A copy of a map with one value in it, or without it where that is undefined. */
function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V | undefined): Map<K, V> {
	const next = new Map(map);
	if (value === undefined) next.delete(key);
	else next.set(key, value);
	return next;
}

function setFigure(path: FigurePath, value: number | undefined): void {
	const { figures, costsIn } = entries.peek();
	change({
		figures: withEntry(figures, path, value),
		// Who enters a cost has the plan's currency beside it; that says nothing of the other costs.
		costsIn: withEntry(costsIn, path, undefined),
	});
}

/** One keystroke in a figure's field; an empty one was not measured. */
export function enterFigure(path: FigurePath, text: string): void {
	const parsed = parseNumber(text);
	if (!parsed.ok && parsed.fault === "empty") {
		setDraft(path, null);
		setFigure(path, undefined);
		return;
	}
	const value = parsed.ok ? toStored(specOfFigure(path).unit, parsed.value) : Number.NaN;
	if (figureFault(path, value) !== null) {
		setDraft(path, text);
		return;
	}
	setDraft(path, null);
	setFigure(path, value);
}

/** One keystroke in the workflow's name. */
export function enterName(name: string): void {
	const usable = textFault(name) === null;
	setDraft("name", usable ? null : name);
	if (usable) change({ name });
}

/** Drops a text that is no usable value; the last usable one was never lost. */
export const discardDraft = (path: DraftPath): void => setDraft(path, null);

export const chooseStage = (stage: PilotStage): void => apply({ stage });

/** Yes, no, or no answer. */
export const answer = (path: AnswerPath, value: boolean | undefined): void =>
	apply({ answers: withEntry(entries.peek().answers, path, value) });

/** Figures of nobody's, to show what the scorecard does. */
export function fillExample(): void {
	drafts.value = new Map();
	apply({ ...EXAMPLE, name: scorecardWords.peek().form.exampleName });
}

/** Forgets everything entered; the plan, which was not entered here, stays. */
export function startOver(): void {
	drafts.value = new Map();
	apply(NOTHING);
}

/** Puts another plan in place; costs keep their numbers, and the currency each was entered in is kept with it. */
function changePlan(next: EstimateInput | null, kept: string, unusable: string[]): void {
	commit();
	batch(() => {
		const { figures, costsIn } = entries.peek();
		const before = currency.peek();
		plan.value = next;
		beside.value = kept;
		leftOut.value = unusable;
		const costs = costsAmong(figures).map((path) => [path, costsIn.get(path) ?? before] as const);
		change({ costsIn: new Map(costs.filter(([, enteredIn]) => enteredIn !== currency.peek())) });
	});
	commit();
}

/** Takes over the plan of a calculator's link; false when the text is none. */
export function takePlan(text: string): boolean {
	const fragment = text.slice(text.indexOf("#") + 1).trim();
	const opened = openLink(fragment);
	if (opened) changePlan(opened.input, besideIn(fragment), [...opened.refused.keys()]);
	return opened !== null;
}

/** Back to the starting point. */
export const dropPlan = (): void => changePlan(null, "", []);
