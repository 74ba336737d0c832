/**
 * Plans to compare with the entries, as the address names them: `plan.b=…&plan.c=…`. They are no
 * figures, so they stay in the address through every edit; what they mean is for the part of the page
 * that shows them, which loads later.
 */
import { signal } from "@preact/signals";

export const planKeys = signal("");

/** Their part of a fragment. */
export const plansIn = (fragment: string): string =>
	fragment
		.split("&")
		.filter((part) => /^plan\.[bc]=/.test(part))
		.join("&");
