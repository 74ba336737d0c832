/** What was last done with a vendor's price. */
import { signal } from "@preact/signals";

export const said = signal<{ sentence: string; compared: boolean } | null>(null);

/** Says it, with the way to the comparison where something was added to it. */
export function sayDone(sentence: string, compared: boolean): void {
	said.value = { sentence, compared };
}
