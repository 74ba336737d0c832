/** The work behind the dialog: what is asked, what is under way, and what came of it. */
import { computed, effect, signal } from "@preact/signals";
import { textFault, toFragment } from "../../engine/index.ts";
import { tieTo } from "../state/address.ts";
import { saved } from "../state/saved.ts";
import { figures, sent, shown } from "../state/store.ts";
import {
	type Draft,
	type Failure,
	load,
	newAttempt,
	type Receipt,
	save,
	update,
} from "./client.ts";
import { known, learn, loadOriginal, type Original, owned, wasLost } from "./original.ts";
import { keepToken, tokenOf } from "./tokens.ts";

/** How long a new one is kept unless its owner says otherwise. */
export const USUAL_DAYS = 400;
export const DAYS = [30, 90, USUAL_DAYS, 1096] as const;

export type Mode = "new" | "update";

export type Step =
	| { kind: "asking" | "busy" }
	| { kind: "failed"; failure: Failure }
	| { kind: "saved"; receipt: Receipt; kept: boolean }
	| { kind: "updated"; id: string; expiresAt: string };

export const isOpen = signal(false);
export const step = signal<Step>({ kind: "asking" });
export const title = signal("");
/** Days until it ends; null: the usual ones, or for a saved calculation those it has. */
export const days = signal<number | null>(null);

const wanted = signal<Mode>("new");
/** Whether the dialog saves anew or puts the figures in the place of the saved ones. */
export const mode = computed((): Mode => (owned.value ? wanted.value : "new"));

/** Whether what the page shows is the answer to everything entered. */
export const ready = computed(() => !shown.value.stale && figures.value !== null);

/** The title as it would be saved; empty is none. */
const cleanTitle = computed(() => title.value.trim());
export const titleFault = computed(() => textFault(cleanTitle.value));

/** The calculation that the title was typed for: an id, or empty for a new one. */
let titled = "";

/** Opens the dialog; what is under way there is shown to its end. */
export function openDialog(as: Mode = owned.peek() ? "update" : "new"): void {
	const { kind } = step.peek();
	if (kind !== "busy") {
		const done = kind === "saved" || kind === "updated";
		// A title belongs to one calculation; what was typed for this one stays.
		const about = (as === "update" && owned.peek()?.id) || "";
		const other = about !== titled && (about !== "" || !owned.peek());
		if (done || other) title.value = (about && known.peek()?.title) || "";
		titled = about;
		if (done || as !== wanted.peek()) days.value = null;
		wanted.value = as;
		step.value = { kind: "asking" };
		if (as === "update" && !known.peek()) void loadOriginal();
	}
	isOpen.value = true;
}

// The form of an update is not there before what it begins with; from then on the title is the
// visitor's, also when the same calculation was asked for twice and is answered once more.
const begins = computed(() => known.value !== null);
effect(() => {
	if (begins.value && mode.peek() === "update") title.value = known.peek()?.title ?? "";
});

/** What comes of a request is shown, also to somebody who closed the dialog while it ran. */
function arrive(next: Step): void {
	step.value = next;
	isOpen.value = true;
}

const draftNow = (): Draft => ({
	title: cleanTitle.peek() || null,
	input: sent.peek(),
	expiresInDays: days.peek() ?? (mode.peek() === "new" ? USUAL_DAYS : null),
});

/** What was saved here, until the page is left: where nothing is kept, the owner link is nowhere else. */
const receipts = new Map<string, Step>();

export const hasLinks = (id: string): boolean => receipts.has(id);

/** Shows the links of what was saved here once more. */
export function showLinks(id: string): void {
	const receipt = receipts.get(id);
	if (receipt && step.peek().kind !== "busy") arrive(receipt);
}

// One key for each content, so that sending it again after a failure cannot save it twice.
const attempts = new Map<string, string>();

async function saveNew(draft: Draft): Promise<void> {
	const content = JSON.stringify(draft);
	const attempt = attempts.get(content) ?? newAttempt();
	attempts.set(content, attempt);
	const outcome = await save(draft, attempt);
	if (!outcome.ok) return arrive({ kind: "failed", failure: outcome.failure });
	attempts.delete(content);
	const { id, editToken } = outcome.value;
	const kept = keepToken(id, editToken);
	receipts.set(id, { kind: "saved", receipt: outcome.value, kept });
	// Figures that changed meanwhile, by going back, are not those that were saved.
	if (sent.peek() === draft.input) settle(id, { ...draft, ...outcome.value });
	arrive({ kind: "saved", receipt: outcome.value, kept });
}

/** The content of an update that may or may not have arrived. */
let unanswered: string | null = null;

async function updateSaved(draft: Draft, id: string, revision: number): Promise<void> {
	const token = tokenOf(id);
	if (!token) {
		// It was dropped meanwhile, in another tab: the calculation itself knows why.
		const now = await load<Original>(id);
		return arrive({ kind: "failed", failure: now.ok ? { kind: "wrong-token" } : now.failure });
	}
	const content = JSON.stringify([id, revision, draft]);
	const outcome = await update(id, token, revision, draft);
	if (outcome.ok) {
		// It opened something, so it is the owner's: no other link may push it out.
		keepToken(id, token);
		return updated(id, { ...draft, ...outcome.value });
	}
	const { failure } = outcome;
	if (failure.kind === "stale" && unanswered === content) {
		// Perhaps it was this very update that came in between.
		const now = await load<Original>(id);
		if (now.ok && now.value.revision === revision + 1 && isSame(now.value, draft))
			return updated(id, now.value);
	}
	if (failure.kind === "offline") unanswered = content;
	wasLost(id, failure);
	arrive({ kind: "failed", failure });
}

const isSame = (one: Original, draft: Draft): boolean =>
	one.title === draft.title && toFragment(one.input) === toFragment(draft.input);

function updated(id: string, now: Original): void {
	unanswered = null;
	if (saved.peek()?.id === id) settle(id, now);
	arrive({ kind: "updated", id, expiresAt: now.expiresAt });
}

/** From here on the figures are those of this saved calculation. */
function settle(id: string, now: Original): void {
	learn(id, now);
	tieTo({ id, revision: now.revision });
}

/** Saves what the page shows; pressing twice is pressing once. */
export async function submit(): Promise<void> {
	if (step.peek().kind === "busy" || !ready.peek() || titleFault.peek()) return;
	const target = mode.peek() === "update" ? owned.peek() : null;
	step.value = { kind: "busy" };
	await (target ? updateSaved(draftNow(), target.id, target.revision) : saveNew(draftNow()));
}

/** Puts the figures in the place of those that somebody saved in between; asked for by name. */
export async function replace(): Promise<void> {
	const target = owned.peek();
	if (step.peek().kind === "busy" || !target || !ready.peek()) return;
	step.value = { kind: "busy" };
	const draft = draftNow();
	const now = await load<Original>(target.id);
	if (now.ok) return updateSaved(draft, target.id, now.value.revision);
	wasLost(target.id, now.failure);
	arrive({ kind: "failed", failure: now.failure });
}
