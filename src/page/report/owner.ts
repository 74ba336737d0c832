/** The owner's side: the token on this device, and what it can do to the saved calculation. */
import { signal } from "@preact/signals";
import { type Failure, newAttempt, type Receipt, remove, rotate } from "../share/client.ts";
import {
	dropRotation,
	dropToken,
	keepArrival,
	keepRotation,
	keepToken,
	rotationOf,
	tokenOf,
} from "../share/tokens.ts";
import { linkTo, takeOwnerToken } from "./address.ts";
import { busy, end, id, view } from "./state.ts";

export type Notice =
	| "arrived"
	| "unkept"
	| "beside"
	| "incomplete"
	| "wrong"
	| "rotated"
	| "rotated-unkept";

/** The token in use; null for everybody but the owner. */
export const token = signal<string | null>(null);
/** Whether other pages of this device find the token too: not where they find another one. */
export const standing = signal<"kept" | "unkept" | "beside">("kept");
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
	if (arrived === "incomplete") {
		notice.value = "incomplete";
		return;
	}
	token.value = arrived.token;
	const kept = keepArrival(id.value, arrived.token);
	standing.value = kept === null ? "beside" : kept ? "kept" : "unkept";
	notice.value = standing.value === "kept" ? "arrived" : standing.value;
}

/** The token was refused: it goes, and the one it stood before may be the right one. */
function forget(wrong: string): void {
	if (id.value === null) return;
	if (tokenOf(id.value) === wrong) dropToken(id.value);
	if (rotationOf(id.value)?.token === wrong) dropRotation(id.value);
	token.value = tokenOf(id.value);
	standing.value = "kept";
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
	const failure = outcome.ok ? null : await recover(outcome.failure);
	busy.value = false;
	if (outcome.ok) done(outcome.value);
	else if (failure === null) return null;
	else if (failure.kind === "wrong-token") forget(owner);
	else if (failure.kind === "gone") end(failure.reason);
	else if (failure.kind === "not-found") end("not-found");
	else return failure;
	return null;
}

/** The page goes where a new link leads; only now is the old token of no more use. */
function move({ id: next, editToken, revision, expiresAt }: Receipt): void {
	const kept = keepToken(next, editToken);
	if (id.value !== null) {
		dropToken(id.value);
		dropRotation(id.value);
	}
	standing.value = kept ? "kept" : "unkept";
	token.value = editToken;
	id.value = next;
	// The old address shows nothing any more, so there is no going back to it.
	window.history.replaceState(null, "", new URL(linkTo(next)).pathname);
	if (view.value.kind === "shown") {
		const expires = new Date(expiresAt);
		view.value = { ...view.value, saved: { ...view.value.saved, id: next, revision, expires } };
	}
	notice.value = kept ? "rotated" : "rotated-unkept";
}

/** Gives the calculation a new link and a new token; the old ones end. */
export function replaceLink(): Promise<Failure | null> {
	return settle((scenario, owner) => {
		const before = rotationOf(scenario);
		// Asked again, it must be the same new link; another token has never asked.
		const key = before?.token === owner ? before.key : newAttempt();
		keepRotation(scenario, { key, token: owner });
		return rotate(scenario, owner, key);
	}, move);
}

/**
 * Fetches the new link that was made on asking from here, but whose answer got lost: nobody else
 * can, and the old link shows nothing any more.
 *
 * @returns null once the page has moved there, else what stands in the way
 */
export async function recover(lost: Failure): Promise<Failure | null> {
	const asked = id.value === null ? null : rotationOf(id.value);
	if (lost.kind !== "gone" || lost.reason !== "rotated" || id.value === null || !asked) return lost;
	const outcome = await rotate(id.value, asked.token, asked.key);
	if (outcome.ok) {
		move(outcome.value);
		return null;
	}
	const { failure } = outcome;
	// With no real answer, the next try asks again; any other says that it was not ours.
	return failure.kind === "offline" || failure.kind === "busy" ? failure : lost;
}

/** Deletes the calculation for good. */
export const erase = (): Promise<Failure | null> => settle(remove, () => end("erased"));
