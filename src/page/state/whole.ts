/** The whole estimate: lines, years, assumptions. The first screen does without, so this loads later. */
import { computed } from "@preact/signals";
import { BARE_DATA } from "../../data/bare.ts";
import { inFull } from "../../engine/index.ts";
import { data, figures, workingsOf } from "./store.ts";

/** All of what the figures come to; null where there is nothing to show. */
export const whole = computed(() => {
	// Until the texts are here, the benchmarks that assumptions name are not either.
	if (data.value === BARE_DATA) return null;
	const brief = figures.value;
	const workings = brief && workingsOf(brief);
	return brief && workings ? inFull(brief, workings) : null;
});
