/** What the page shows: the saved calculation, or why there is none. */
import { signal } from "@preact/signals";
import type { Failure, GoneReason } from "../share/client.ts";
import { dropRotation, dropToken } from "../share/tokens.ts";
import { placeOf } from "./address.ts";
import type { Saved } from "./saved.ts";

/** Why there is nothing to show; `erased`: its owner has just deleted it here. */
export type Ending = GoneReason | "not-found" | "erased" | "busy" | "offline" | "unreadable";

export type View =
	| { kind: "loading" }
	/** `again`: it took another try, and the button for that is no more. */
	| { kind: "shown"; saved: Saved; again: boolean }
	| { kind: "ended"; why: Ending };

const place = placeOf(window.location.pathname);

/** Whether the page stands in somebody else's: nothing can be changed and no storage is read. */
export const embedded = place.embedded;
/** How links leave the page: a frame keeps its report. */
export const away = embedded ? ({ target: "_blank", rel: "noopener" } as const) : {};

/** The calculation's id; a new link gives it another. */
export const id = signal(place.id);
export const view = signal<View>({ kind: "loading" });
/** A request is under way: no second one is sent. */
export const busy = signal(false);

/** The page has nothing to show (any more). A calculation that is no more needs no token. */
export function end(why: Ending): void {
	const over = why === "expired" || why === "deleted" || why === "rotated" || why === "erased";
	if (over && !embedded && id.value !== null) {
		dropToken(id.value);
		dropRotation(id.value);
	}
	view.value = { kind: "ended", why };
}

/** What a failure says about the calculation. */
export function endingOf(failure: Failure): Ending {
	if (failure.kind === "gone") return failure.reason;
	return failure.kind === "not-found" || failure.kind === "offline" ? failure.kind : "busy";
}
