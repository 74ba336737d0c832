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
	const language = locale.peek();
	let outcome = await load<unknown>(wanted, language);
	// A frame has no owner.
	if (!outcome.ok && !embedded) {
		const failure = await recover(outcome.failure);
		outcome = failure ? { ok: false, failure } : await load<unknown>(id.value ?? wanted, language);
	}
	busy.value = false;
	if (!outcome.ok) return end(endingOf(outcome.failure));
	const saved = readSaved(outcome.value);
	if (!saved) return end("unreadable");
	view.value = { kind: "shown", saved, again };
	// The reader may have chosen another language meanwhile.
	if (locale.peek() !== language) await sayAgain();
}

/** Says what is shown in the page's language; where that cannot be had it stays as it is. */
export async function sayAgain(): Promise<void> {
	const wanted = id.peek();
	const language = locale.peek();
	if (view.peek().kind !== "shown" || wanted === null) return;
	const outcome = await load<unknown>(wanted, language);
	const saved = outcome.ok ? readSaved(outcome.value) : null;
	const now = view.peek();
	// Meanwhile another language may be wished for, or there is something else to show, or nothing.
	const isWanted = id.peek() === wanted && locale.peek() === language;
	if (saved && isWanted && now.kind === "shown") view.value = { ...now, saved };
}
