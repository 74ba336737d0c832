/** Plan A: the entries as they last made sense. */
import { computed } from "@preact/signals";
import type { EstimateInput } from "../../engine/index.ts";
import { missing, sent, shown } from "../state/store.ts";

let last: EstimateInput | null = null;

/** The entries behind the figures that the page shows; null as long as there are none. */
export const base = computed((): EstimateInput | null => {
	const { estimate, errors } = shown.value;
	if (!estimate) last = null;
	else if (errors.length === 0 && missing.value.length === 0) last = sent.value;
	return last;
});
