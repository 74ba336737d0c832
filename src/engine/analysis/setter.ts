/**
 * Putting drawn values into an input: each within its own bounds and, so that the model accepts what
 * comes out, within what the rules over several inputs leave it (fitting.ts).
 */
import type { ResolvedInput } from "../types.ts";
import { fitsOf } from "./fitting.ts";
import { leastOf, type Place } from "./places.ts";
import { orderOf, ranksOf } from "./ranks.ts";
import type { Variation } from "./variables.ts";

/** Sets all variables to values that stand one after the other from a place on, as far as they fit. */
export type Setter = (values: ArrayLike<number>, from?: number) => void;

/**
 * A setter for some variables of an input. It changes the input itself: hand it a copy.
 *
 * @param variations variables with their places in that very input
 */
export function createSetter(input: ResolvedInput, variations: readonly Variation[]): Setter {
	const targets = variations.map(targetOf);
	const written = targets.flatMap(({ writers }) => writers.map(({ pointer }) => pointer));
	const fits = fitsOf(input, new Set(written));
	return (values, from = 0) => {
		for (let v = 0; v < targets.length; v++) {
			const target = targets[v];
			const value = values[from + v] ?? 0;
			if (!target) continue;
			for (const writer of target.writers) write(writer, fitted(writer, target.scales, value));
		}
		for (const fit of fits) fit();
	};
}

/**
 * The ranks of a variable's draws as they are set: draws that are clamped or rounded to one value
 * share a rank.
 *
 * @param drawn the values of the strata, ascending
 * @param strata each sample's stratum
 * @returns null when every draw is set alike
 */
export function ranksAsSet(
	variation: Variation,
	drawn: Float64Array,
	strata: Uint32Array,
): ArrayLike<number> | null {
	const { scales, writers } = targetOf(variation);
	const { low, high } = variation.variable;
	if (low === high || writers.length === 0) return null;
	const asDrawn = (writer: Writer, value: number) =>
		fitted(writer, scales, value) === (scales ? writer.base * value : value);
	if (writers.every((writer) => asDrawn(writer, low) && asDrawn(writer, high) && !writer.integer))
		return strata;
	// A negative value falls as its factor rises.
	const set = Float64Array.from(strata, (stratum) =>
		writers.reduce((sum, writer) => {
			const value = fitted(writer, scales, drawn[stratum] ?? 0);
			return sum + (scales && writer.base < 0 ? -value : value);
		}, 0),
	);
	return ranksOf(set, orderOf(set));
}

interface Target {
	scales: boolean;
	writers: Writer[];
}

/** The places that a variable really changes: nothing scales to something else than nothing. */
const targetOf = ({ variable: { mode }, places }: Variation): Target => ({
	scales: mode === "scale",
	writers: places.filter(({ value }) => mode !== "scale" || value !== 0).map(writerOf),
});

/** The value that a draw gives a place: within its bounds, and whole where it must be. */
function fitted({ base, min, max, integer }: Writer, scales: boolean, draw: number): number {
	const wanted = scales ? base * draw : draw;
	const whole = integer ? Math.round(wanted) : wanted;
	return whole < min ? min : whole > max ? max : whole;
}

/** A place with its bounds at hand. */
interface Writer {
	pointer: string;
	holder: Record<string, unknown>;
	key: string;
	base: number;
	min: number;
	max: number;
	integer: boolean;
}

const writerOf = ({ pointer, holder, key, value, spec }: Place): Writer => ({
	pointer,
	holder,
	key,
	base: value ?? 0,
	min: leastOf(spec),
	max: spec.max,
	integer: spec.integer,
});

/** Writing by a name that is known is many times as fast: the defaults' own are written so. */
function write({ holder, key }: Writer, value: number): void {
	if (key === "deflectionRate") holder.deflectionRate = value;
	else if (key === "involvementRate") holder.involvementRate = value;
	else if (key === "containmentRate") holder.containmentRate = value;
	else if (key === "relativeEffort") holder.relativeEffort = value;
	else if (key === "handleTimeReduction") holder.handleTimeReduction = value;
	else if (key === "cashableShare") holder.cashableShare = value;
	else if (key === "platformSetup") holder.platformSetup = value;
	else if (key === "dataPreparation") holder.dataPreparation = value;
	else if (key === "integration") holder.integration = value;
	else if (key === "trainingAndChange") holder.trainingAndChange = value;
	else holder[key] = value;
}
