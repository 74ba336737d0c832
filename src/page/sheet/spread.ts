/** The range and what the result hangs on, as far as they belong to the figures on the page. */
import { computed } from "@preact/signals";
import { influence, range, updating } from "../state/range.ts";

/** Null while it is still worked out: another plan's range must not stand beside these figures. */
export const spread = computed(() => (updating.value ? null : range.value));
export const drivers = computed(() => (updating.value ? null : influence.value));
