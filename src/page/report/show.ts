/** Fetches the saved calculation and shows it. */
import { load } from "../share/client.ts";
import { locale } from "../text/index.ts";
import { recover } from "./owner.ts";
import { readSaved } from "./saved.ts";
import { busy, embedded, end, endingOf, id, view } from "./state.ts";

/** Fetches the calculation and shows it. */
export async function show(): Promise<void> {
	const wanted = id.value;
	if (wanted === null) return end("not-found");
	if (busy.value) return;
	const again = view.value.kind === "ended";
	busy.value = true;
	let outcome = await load<unknown>(wanted, locale.peek());
	// A frame has no owner.
	if (!outcome.ok && !embedded) {
		const failure = await recover(outcome.failure);
		outcome = failure
			? { ok: false, failure }
			: await load<unknown>(id.value ?? wanted, locale.peek());
	}
	busy.value = false;
	if (!outcome.ok) return end(endingOf(outcome.failure));
	const saved = readSaved(outcome.value);
	if (saved) view.value = { kind: "shown", saved, again };
	else end("unreadable");
}

/** Says what is shown in the page's language; where that cannot be had it stays as it is. */
export async function sayAgain(): Promise<void> {
	const shown = view.peek();
	const wanted = id.peek();
	if (shown.kind !== "shown" || wanted === null) return;
	const outcome = await load<unknown>(wanted, locale.peek());
	const saved = outcome.ok ? readSaved(outcome.value) : null;
	// Meanwhile there may be something else to show, or an end to it.
	if (saved && view.peek() === shown) view.value = { ...shown, saved };
}
