/**
 * The whole estimate: lines, years, assumptions. The first screen does without, so this loads later, and
 * is worked out behind the frame that shows the answer to a keystroke.
 */
import { computed } from "@preact/signals";
import { BARE_DATA } from "../../data/bare.ts";
import { inFull } from "../../engine/index.ts";
import { afterPaint } from "./later.ts";
import { figures, workingsOf } from "./store.ts";

const painted = afterPaint(figures);

/** All of what the figures come to; null where there is nothing to show. */
export const whole = computed(() => {
	const brief = painted.value;
	const workings = brief && workingsOf(brief);
	// Until the texts are here, the benchmarks that assumptions name are not either.
	if (!workings || workings.data === BARE_DATA) return null;
	return inFull(brief, workings);
});
