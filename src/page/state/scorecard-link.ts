/** The way to the scorecard of a pilot, which takes along what the address has: on the way back it is still there. */
import { computed } from "@preact/signals";
import { current } from "./address.ts";

export const scorecardLink = computed(() => `/scorecard#${current.value}`);
