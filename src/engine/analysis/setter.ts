/**
 * Putting drawn values into an input, so that the model accepts what comes out: each value within
 * its own bounds, and where a rule over several inputs would be broken, the input that its refusal
 * names gives way to the nearest value allowed (rules.ts has the rules).
 */
import type { ResolvedInput, Workflow } from "../types.ts";
import { leastOf, type Place } from "./places.ts";
import { orderOf, ranksOf } from "./spread.ts";
import type { Variation } from "./variables.ts";

/** Sets all variables to these values, in their order, and mends what does not fit together. */
export type Setter = (values: ArrayLike<number>) => void;

/**
 * A setter for some variables of an input. It changes the input itself: hand it a copy.
 *
 * @param variations variables with their places in that very input
 */
export function createSetter(input: ResolvedInput, variations: readonly Variation[]): Setter {
	const targets = variations.map(targetOf);
	const written = targets.flatMap(({ writers }) => writers.map(({ pointer }) => pointer));
	const mends = mendsOf(input, new Set(written));
	return (values) => {
		for (let v = 0; v < targets.length; v++) {
			const target = targets[v];
			const value = values[v] ?? 0;
			if (!target) continue;
			for (const writer of target.writers) write(writer, fitted(writer, target.scales, value));
		}
		for (const mend of mends) mend();
	};
}

/**
 * The ranks of a variable's draws as they are set: draws that are clamped or rounded to one value
 * share a rank.
 *
 * @param draws one for each sample
 * @param strata the ranks of the draws themselves
 * @returns null when every draw is set alike
 */
export function ranksAsSet(
	variation: Variation,
	draws: Float64Array,
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
	const set = draws.map((draw) =>
		writers.reduce((sum, writer) => {
			const value = fitted(writer, scales, draw);
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

/** What has to be looked at after the places given have changed. */
function mendsOf(input: ResolvedInput, varied: ReadonlySet<string>): (() => void)[] {
	const touched = (pattern: RegExp) => [...varied].some((pointer) => pattern.test(pointer));
	const mends: (() => void)[] = [];
	input.workflows.forEach((workflow, w) => {
		const at = `/workflows/${w}`;
		if (
			touched(
				new RegExp(`^${at}/automation/(deflection(Rate|Ceiling)|containmentRate|relativeEffort)$`),
			)
		)
			mends.push(effortMend(workflow, varied.has(`${at}/automation/relativeEffort`)));
		if (
			touched(
				new RegExp(`^${at}/(handleMinutes|afterContactMinutes|assist/activities/.*/minutes)$`),
			)
		)
			mends.push(
				activitiesMend(workflow, (i) => varied.has(`${at}/assist/activities/${i}/minutes`)),
			);
	});
	if (touched(/^\/rollout\/\d+\/startMonth$/)) mends.push(rolloutMend(input, varied));
	if (touched(/^\/benefits\/retention\/(annualChurn|csat)(Before|After)$/))
		mends.push(retentionMend(input, varied.has("/benefits/retention/csatAfter")));
	return mends;
}

/** No more labour is removed than there is: relativeEffort·containment·highest deflection ≤ 1. */
function effortMend({ automation }: Workflow, varied: boolean) {
	const base = automation.relativeEffort;
	return () => {
		const highest = Math.max(automation.deflectionRate, automation.deflectionCeiling);
		const solved = automation.containmentRate * highest;
		const effort = varied ? automation.relativeEffort : base;
		automation.relativeEffort = effort * solved > 1 ? 1 / solved : effort;
	};
}

/** Activities take no longer than the contact that they are part of. */
function activitiesMend(workflow: Workflow, varied: (position: number) => boolean) {
	const { activities } = workflow.assist;
	const bases = activities.map(({ minutes }) => minutes);
	return () => {
		const contact = (workflow.handleMinutes ?? 0) + workflow.afterContactMinutes;
		let listed = 0;
		activities.forEach((activity, i) => {
			if (!varied(i)) activity.minutes = bases[i] ?? 0;
			listed += activity.minutes;
		});
		if (listed <= contact) return;
		for (const activity of activities) activity.minutes *= contact / listed;
	};
}

/** Each stage starts later than the one before. */
function rolloutMend({ rollout }: ResolvedInput, varied: ReadonlySet<string>) {
	const bases = rollout.map(({ startMonth }) => startMonth);
	return () => {
		let earliest = 1;
		rollout.forEach((stage, i) => {
			const start = varied.has(`/rollout/${i}/startMonth`) ? stage.startMonth : (bases[i] ?? 1);
			stage.startMonth = Math.max(earliest, start);
			earliest = stage.startMonth + 1;
		});
	};
}

/** Churn and satisfaction do not both differ: that would count one effect twice. */
function retentionMend({ benefits: { retention } }: ResolvedInput, varied: boolean) {
	const base = retention.csatAfter;
	return () => {
		if (!varied) retention.csatAfter = base;
		if (retention.annualChurnBefore !== retention.annualChurnAfter)
			retention.csatAfter = retention.csatBefore;
	};
}
