/** The saved calculation that is being changed, as far as this device may change it. */
import { computed, effect, signal } from "@preact/signals";
import type { EstimateInput } from "../../engine/index.ts";
import { saved } from "../state/saved.ts";
import { type Failure, load } from "./client.ts";
import { dropToken, tokenOf } from "./tokens.ts";

/** What is saved, as the server has it. */
export interface Original {
	title: string | null;
	revision: number;
	expiresAt: string;
	/** For how many days each edit keeps it. */
	expiresInDays: number | null;
	input: EstimateInput;
}

/** The saved calculation in the address, if this device has its token. */
export const owned = computed(() => (saved.value && tokenOf(saved.value.id) ? saved.value : null));

const ownedId = computed(() => owned.value?.id ?? null);
const found = signal<{ id: string; original: Original | null; failure: Failure | null } | null>(
	null,
);
const current = computed(() => (found.value?.id === ownedId.value ? found.value : null));

/** What is known of it; null as long as nothing is. */
export const known = computed(() => current.value?.original ?? null);
/** Why nothing is known of it, or that it is no more. */
export const unknown = computed(() => current.value?.failure ?? null);

/** Notes what is saved now. */
export function learn(id: string, original: Original): void {
	found.value = { id, original, failure: null };
}

/** Notes why a calculation cannot be had, and forgets the token of what is certainly no more. */
export function wasLost(id: string, failure: Failure): void {
	if (failure.kind === "gone") dropToken(id);
	if (failure.kind === "gone" || failure.kind === "not-found")
		found.value = { id, original: null, failure };
}

/** Asks for it; what it was last called stays until the answer is there. */
export async function loadOriginal(): Promise<void> {
	const id = ownedId.peek();
	if (!id) return;
	if (current.peek()?.failure) found.value = null;
	const outcome = await load<Original>(id);
	if (ownedId.peek() !== id) return;
	if (outcome.ok) return learn(id, outcome.value);
	wasLost(id, outcome.failure);
	found.value = { id, original: null, failure: outcome.failure };
}

effect(() => {
	if (ownedId.value && !current.peek()) void loadOriginal();
});
