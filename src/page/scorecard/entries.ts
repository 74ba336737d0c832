/** What a visitor enters about a pilot, and the request that it makes. Nothing here is ever guessed. */
import {
	CONTROLS,
	type ControlKey,
	type EstimateInput,
	EVIDENCE,
	type EvidenceKey,
	GUARDRAILS,
	type GuardrailKey,
	MEASUREMENTS,
	type MeasurementKey,
	type PilotStage,
	type ScorecardRequest,
	SHARED_MEASUREMENTS,
	type SharedKey,
} from "../../engine/index.ts";

/** A figure's place, also in the address. */
export type FigurePath =
	| `baseline.${SharedKey}`
	| `pilot.${MeasurementKey}`
	| `thresholds.${GuardrailKey}`;
/** The place of a yes or a no. */
export type AnswerPath = `controls.${ControlKey}` | `evidence.${EvidenceKey}`;

export interface Entries {
	name: string;
	stage: PilotStage | null;
	/** Only what was measured; a share as a fraction. */
	figures: ReadonlyMap<FigurePath, number>;
	/** Only what was answered. */
	answers: ReadonlyMap<AnswerPath, boolean>;
	/** Currencies of the costs that were entered beside a plan in another one, and not since. */
	costsIn: ReadonlyMap<FigurePath, string>;
	/** Whether they began as the example: then they are nobody's. */
	example: boolean;
}

export const NOTHING: Entries = {
	name: "",
	stage: null,
	figures: new Map(),
	answers: new Map(),
	costsIn: new Map(),
	example: false,
};

// Object.keys loses the key type; the tables are closed.
export const SHARED_KEYS = Object.keys(SHARED_MEASUREMENTS) as SharedKey[];
export const MEASUREMENT_KEYS = Object.keys(MEASUREMENTS) as MeasurementKey[];
export const GUARDRAIL_KEYS = Object.keys(GUARDRAILS) as GuardrailKey[];

/** Every figure there can be, in the order of the address. */
export const FIGURE_PATHS: readonly FigurePath[] = [
	...SHARED_KEYS.map((key) => `baseline.${key}` as const),
	...MEASUREMENT_KEYS.map((key) => `pilot.${key}` as const),
	...GUARDRAIL_KEYS.map((key) => `thresholds.${key}` as const),
];

export const ANSWER_PATHS: readonly AnswerPath[] = [
	...CONTROLS.map((key) => `controls.${key}` as const),
	...EVIDENCE.map((key) => `evidence.${key}` as const),
];

/** What a figure measures. */
export const measurementOf = (path: FigurePath): MeasurementKey =>
	path.slice(path.indexOf(".") + 1) as MeasurementKey; // what a figure's path ends in

/** The figures that are amounts of money. */
export const costsAmong = (figures: Entries["figures"]): FigurePath[] =>
	[...figures.keys()].filter((path) => MEASUREMENTS[measurementOf(path)].unit === "money");

/** Whether anything was entered that a scorecard can judge; a limit alone says nothing of a pilot. */
export const saysAnything = ({ figures, answers }: Entries): boolean =>
	answers.size > 0 || [...figures.keys()].some((path) => !path.startsWith("thresholds."));

const gathered = <K extends string, V>(
	keys: readonly K[],
	find: (key: K) => V | undefined,
): { [Key in K]?: V } =>
	Object.fromEntries(
		keys.flatMap((key) => {
			const value = find(key);
			return value === undefined ? [] : [[key, value]];
		}),
	) as { [Key in K]?: V }; // fromEntries forgets which keys there are

/**
 * The entries as the engine and the API take them; null as long as there is nothing to judge.
 *
 * @param unnamed what a workflow without a name is called
 * @param input the estimate to hold against them
 */
export function requestOf(
	entries: Entries,
	unnamed: string,
	input: EstimateInput | null,
): ScorecardRequest | null {
	const { name, stage, figures, answers } = entries;
	if (stage === null || !saysAnything(entries)) return null;
	return {
		workflow: { name: name.trim() === "" ? unnamed : name, stage },
		baseline: gathered(SHARED_KEYS, (key) => figures.get(`baseline.${key}`)),
		pilot: gathered(MEASUREMENT_KEYS, (key) => figures.get(`pilot.${key}`)),
		thresholds: gathered(GUARDRAIL_KEYS, (key) => figures.get(`thresholds.${key}`)),
		controls: gathered(CONTROLS, (key) => answers.get(`controls.${key}`)),
		evidence: gathered(EVIDENCE, (key) => answers.get(`evidence.${key}`)),
		input,
	};
}
