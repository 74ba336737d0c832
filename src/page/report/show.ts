/** Fetches the saved calculation and shows it. */
import { load } from "../share/client.ts";
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
	let outcome = await load<unknown>(wanted);
	// A frame has no owner.
	if (!outcome.ok && !embedded) {
		const failure = await recover(outcome.failure);
		outcome = failure ? { ok: false, failure } : await load<unknown>(id.value ?? wanted);
	}
	busy.value = false;
	if (!outcome.ok) return end(endingOf(outcome.failure));
	const saved = readSaved(outcome.value);
	if (saved) view.value = { kind: "shown", saved, again };
	else end("unreadable");
}
