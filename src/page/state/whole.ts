/** The whole estimate: lines, years, assumptions. The first screen does without, so this loads later. */
import { computed } from "@preact/signals";
import { inFull } from "../../engine/index.ts";
import { figures, workingsOf } from "./store.ts";

/** All of what the figures come to; null where there is nothing to show. */
export const whole = computed(() => {
	const brief = figures.value;
	const workings = brief && workingsOf(brief);
	return brief && workings ? inFull(brief, workings) : null;
});
