/** The owner's side: the token on this device, and what it can do to the saved calculation. */
import { signal } from "@preact/signals";
import { type Failure, newAttempt, remove, rotate } from "../share/client.ts";
import { dropToken, keepToken, tokenOf } from "../share/tokens.ts";
import { linkTo, takeOwnerToken } from "./address.ts";
import { busy, end, id, view } from "./state.ts";

export type Notice = "arrived" | "unkept" | "beside" | "wrong" | "rotated" | "rotated-unkept";

/** The token in use; null for everybody but the owner. */
export const token = signal<string | null>(null);
/** Whether other pages of this device find the token too. */
export const isKept = signal(true);
/** What has just happened to the owner's link. */
export const notice = signal<Notice | null>(null);

/** Takes up the token that this device keeps, then the one that came with the address. */
export function meetOwner(): void {
	if (id.value !== null) token.value = tokenOf(id.value);
	takeOwnerLink();
}

/** Takes up the token of an owner link in the address, if there is one. */
export function takeOwnerLink(): void {
	const arrived = takeOwnerToken();
	if (arrived === null || id.value === null) return;
	const known = tokenOf(id.value);
	token.value = arrived;
	// A link that anybody can make up must not take the place of what may be the only true one.
	isKept.value = known === null ? keepToken(id.value, arrived) : known === arrived;
	notice.value = isKept.value ? "arrived" : known === null ? "unkept" : "beside";
}

/** The token was refused: it goes, and the one it stood before may be the right one. */
function forget(wrong: string): void {
	if (id.value === null) return;
	if (tokenOf(id.value) === wrong) dropToken(id.value);
	token.value = tokenOf(id.value);
	isKept.value = true;
	notice.value = "wrong";
}

type Request<T> = (
	scenario: string,
	owner: string,
) => Promise<{ ok: true; value: T } | { ok: false; failure: Failure }>;

/**
 * Sends one of the owner's requests.
 *
 * @returns null once it is settled and the page shows what came of it, else why to try again
 */
async function settle<T>(send: Request<T>, done: (value: T) => void): Promise<Failure | null> {
	const [scenario, owner] = [id.value, token.value];
	if (scenario === null || owner === null || busy.value) return null;
	busy.value = true;
	const outcome = await send(scenario, owner);
	busy.value = false;
	if (outcome.ok) done(outcome.value);
	else if (outcome.failure.kind === "wrong-token") forget(owner);
	else if (outcome.failure.kind === "gone") end(outcome.failure.reason);
	else if (outcome.failure.kind === "not-found") end("not-found");
	else return outcome.failure;
	return null;
}

/** The new link being asked for: asked again, it must be the same one. */
let attempt: string | null = null;

/** Gives the calculation a new link and a new token; the old ones end. */
export function replaceLink(): Promise<Failure | null> {
	attempt ??= newAttempt();
	const key = attempt;
	return settle(
		(scenario, owner) => rotate(scenario, owner, key),
		({ id: next, editToken, revision, expiresAt }) => {
			attempt = null;
			if (id.value !== null) dropToken(id.value);
			isKept.value = keepToken(next, editToken);
			token.value = editToken;
			id.value = next;
			// The old address shows nothing any more, so there is no going back to it.
			window.history.replaceState(null, "", new URL(linkTo(next)).pathname);
			if (view.value.kind === "shown") {
				const expires = new Date(expiresAt);
				view.value = { ...view.value, saved: { ...view.value.saved, id: next, revision, expires } };
			}
			notice.value = isKept.value ? "rotated" : "rotated-unkept";
		},
	);
}

/** Deletes the calculation for good. */
export const erase = (): Promise<Failure | null> => settle(remove, () => end("erased"));
