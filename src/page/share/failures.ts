import { shareWords } from "../text/share.ts";
import type { Failure } from "./client.ts";

/** A failure in one plain sentence. */
export function failureText(failure: Failure, updating: boolean): string {
	const say = shareWords.value.failures;
	switch (failure.kind) {
		case "busy":
			return say.busy(failure.seconds);
		case "offline":
			return say.offline;
		case "refused":
			return say.refused(failure.detail);
	}
	// The others are about a calculation that is there already.
	if (!updating) return say.odd;
	switch (failure.kind) {
		case "stale":
			return say.stale;
		case "wrong-token":
			return say.wrongToken;
		case "not-found":
			return say.notFound;
		case "gone":
			return say[failure.reason];
	}
}

/** Whether what was to be changed cannot be changed any more, whatever one tries. */
export const isFinal = ({ kind }: Failure): boolean =>
	kind === "gone" || kind === "not-found" || kind === "wrong-token";
