/** Which figures an estimate rests on: what the preset put in and what the visitor entered. */
import { computed, type ReadonlySignal } from "@preact/signals";
import { specOf } from "../../engine/index.ts";
import { GROUPS, type Group, groupOf, inTableOrder } from "../state/groups.ts";
import { leavesOf, valueAt } from "../state/paths.ts";
import { sent } from "../state/store.ts";
import { whole } from "../state/whole.ts";
import { belowWords } from "../text/below.ts";
import { labelOf } from "../text/index.ts";
import { itemName } from "../text/item-name.ts";

export interface AssumptionGroup {
	group: Group;
	pointers: string[];
}

/** Passes a list on only when an entry changes, not at every keystroke that leaves it as it was. */
function stable(list: () => string[]): ReadonlySignal<string[]> {
	const text = computed(() => JSON.stringify(list()));
	// What was written a line above is read back.
	return computed(() => JSON.parse(text.value) as string[]);
}

/** Whether a leaf is a figure or a choice, not a name. */
function isFigure(pointer: string): boolean {
	const spec = specOf(pointer);
	return spec?.kind === "number" || (spec?.kind === "text" && pointer.endsWith("/unit"));
}

const pointers = stable(() => {
	const estimate = whole.value;
	if (!estimate) return [];
	// As it was when the estimate was made: a keystroke does not wait for this list.
	const own = leavesOf(sent.peek())
		.filter(({ pointer, value }) => value !== null && isFigure(pointer))
		.map(({ pointer }) => pointer);
	const all = new Set([...own, ...estimate.assumptions.map(({ pointer }) => pointer)]);
	return [...all].sort(inTableOrder);
});

/** Every figure behind the estimate, once, in groups and in reading order. */
export const assumptionGroups = computed((): AssumptionGroup[] =>
	GROUPS.map((group) => ({
		group,
		pointers: pointers.value.filter((pointer) => groupOf(pointer) === group),
	})).filter((entry) => entry.pointers.length > 0),
);

/** How many figures carry the estimate. */
export const figureCount = computed(() => pointers.value.length);

/** The names of the rollout's stages. */
export const rolloutStages = stable(
	() => whole.value?.resolvedInput.rollout.map(({ stage }) => stage) ?? [],
);

/** An input's label, with the name of the list item it belongs to where there are several. */
export function fullLabel(pointer: string, label = labelOf(pointer)): string {
	const list = /^(.*)\/(\d+)\//.exec(pointer);
	const items = list && valueAt(whole.value?.resolvedInput, list[1] ?? "");
	if (!list || !Array.isArray(items) || items.length < 2) return label;
	return belowWords.value.assumptions.at(label, itemName(items, Number(list[2])));
}
