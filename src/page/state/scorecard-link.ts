/** The way to the scorecard of a pilot, which takes the plan along in the fragment. */
import { computed } from "@preact/signals";
import { linkOf } from "./link.ts";
import { sent } from "./store.ts";

export const scorecardLink = computed(() => `/scorecard#${linkOf(sent.value)}`);
