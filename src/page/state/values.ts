/**
 * The value in force of each input, as cells of their own: a part of the page that shows one is drawn
 * again when that one changes, not at every keystroke somewhere else.
 */
import { computed, type ReadonlySignal } from "@preact/signals";
import { type Origin, specOf } from "../../engine/index.ts";
import { listAround, valueAt } from "./paths.ts";
import { presetLeaf } from "./presets.ts";
import { isBlank, resolution, sent, unchecked } from "./store.ts";

export interface InForce {
	/** Null: not set, so the effect is off. */
	value: number | string | null;
	origin: Origin;
}

type Cell = { [K in keyof InForce]: ReadonlySignal<InForce[K]> };

const cells = new Map<string, Cell>();

const fromPreset = computed(() => {
	const now = resolution.value;
	return new Map(now.ok ? now.fromPreset.map(({ pointer, origin }) => [pointer, origin]) : []);
});

function look(pointer: string): InForce {
	const own = valueAt(sent.value, pointer);
	const now = resolution.value;
	const spec = specOf(pointer);
	const otherwise = now.ok
		? valueAt(now.input, pointer)
		: (presetLeaf(sent.value, pointer) ?? (spec?.kind === "list" ? null : spec?.neutral));
	const value = own ?? otherwise;
	const usable = typeof value === "number" || typeof value === "string" ? value : null;
	if (own !== undefined) {
		// A list is sent whole, so some of its values may still be the preset's.
		const kept = listAround(pointer) !== null && own === presetLeaf(sent.value, pointer);
		return { value: usable, origin: kept && !unchecked.value.has(pointer) ? "preset" : "input" };
	}
	const origin = fromPreset.value.get(pointer);
	if (origin) return { value: usable, origin };
	const neutral = spec?.kind === "list" || usable === null || usable === spec?.neutral;
	return { value: usable, origin: neutral ? "neutral" : "preset" };
}

/** The value that counts for an input now, and whose it is. */
export function inForce(pointer: string): InForce {
	let cell = cells.get(pointer);
	if (!cell) {
		const whole = computed(() => look(pointer));
		cell = {
			value: computed(() => whole.value.value),
			origin: computed(() => whole.value.origin),
		};
		cells.set(pointer, cell);
	}
	return { value: cell.value.value, origin: cell.origin.value };
}

/**
 * Whether a value is only there because nobody set one: then its field is empty. Months ahead always
 * count, and so does every figure of a list's item.
 */
export function isOff(pointer: string): boolean {
	const { value, origin } = inForce(pointer);
	if (value === null) return true;
	if (origin !== "neutral" || pointer === "/horizonMonths" || listAround(pointer)) return false;
	return value === 0 || isBlank.value;
}
