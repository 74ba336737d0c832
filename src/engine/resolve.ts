/**
 * From what a caller sends to an input with every value filled in (methodology sections 3 and 9):
 * the caller's value wins leaf by leaf, then the preset's, then the neutral one.
 */

import { type InputSpec, specOf } from "./inputs.ts";
import { modelFaults } from "./rules.ts";
import {
	freeze,
	INPUT_TREE,
	type InputNode,
	isRecord,
	isSent,
	type LeafSpec,
	type ListNode,
	type ObjectNode,
} from "./tree.ts";
import type {
	EstimateInput,
	InputError,
	Origin,
	Preset,
	PresetData,
	ResolvedInput,
} from "./types.ts";

/** The version of the model that this engine computes. */
export const MODEL_VERSION = "2026-11";
/** The currency that presets' money is in. */
export const PRESET_CURRENCY = "USD";

/** A value that came from the preset and is not the neutral one. */
export interface PresetValue {
	pointer: string;
	value: number | string;
	origin: Extract<Origin, "preset" | "derived">;
	spec: LeafSpec;
}

export type Resolution =
	| { ok: true; input: ResolvedInput; fromPreset: PresetValue[]; preset: Preset }
	| { ok: false; errors: InputError[] };

/**
 * Fills in every value of `sent`.
 *
 * @param sent a caller's input of the right shape (types, bounds and known keys already checked)
 * @param data presets and versions to resolve against
 * @returns the resolved input with the preset's values in it named, or every reason to refuse:
 * unknown preset or version pins, preset money in another currency, and the rules of section 3
 * that concern several inputs at once
 */
export function resolve(sent: EstimateInput, data: PresetData): Resolution {
	const { input, fromPreset, preset, known } = fillIn(sent, data);
	const errors: InputError[] = [...versionFaults(sent, data)];
	if (!known)
		errors.push({
			pointer: "/preset",
			code: "unknown-preset",
			variables: { allowed: Object.keys(data.presets).join(", ") },
			involves: ["/preset"],
		});

	for (const { pointer, spec } of input.currency === PRESET_CURRENCY ? [] : fromPreset)
		if (spec.kind === "number" && spec.unit === "money")
			errors.push({
				pointer,
				code: "preset-currency",
				variables: { currency: input.currency, presetCurrency: PRESET_CURRENCY },
				involves: ["/currency", "/preset", pointer],
			});
	// A preset that nobody knows may have filled in what now seems to be missing.
	const findings = modelFaults(sent, input);
	errors.push(...findings.filter(({ involves }) => known || !involves.includes("/preset")));
	return errors.length > 0 ? { ok: false, errors } : { ok: true, input, fromPreset, preset };
}

/**
 * The same without asking whether the model accepts what comes out.
 *
 * @returns `known`: whether there is a preset of that name; the neutral one stands in for it
 */
export function fillIn(sent: EstimateInput, data: PresetData) {
	const presetId = sent.preset ?? "neutral";
	// Own keys only: "constructor" is not a preset.
	const named = Object.hasOwn(data.presets, presetId) ? data.presets[presetId] : undefined;
	const preset = named ?? data.presets.neutral;
	const fromPreset: PresetValue[] = [];
	const priced = (sent.workflows ?? []).every((workflow) =>
		isSent(workflow, "automation", "aiCostPerContact"),
	);
	// The walk builds exactly the tree of the table, which types.ts mirrors (see inputs.test).
	const input = fill(INPUT_TREE, sent, preset.values, "", {
		fromPreset,
		workflow: preset.workflowDefaults,
		priced,
	}) as unknown as ResolvedInput;
	input.modelVersion = MODEL_VERSION;
	input.dataVersion = data.dataVersion;
	fromPreset.push(...deriveInvolvement(sent, input, preset));
	return { input, fromPreset, preset, known: named !== undefined };
}

/** Pins of versions that this engine or data set is not. */
function versionFaults(sent: EstimateInput, data: PresetData): InputError[] {
	const pins = [
		["modelVersion", MODEL_VERSION],
		["dataVersion", data.dataVersion],
	] as const;
	return pins.flatMap(([key, current]) => {
		const pinned = sent[key];
		if (pinned === undefined || pinned === null || pinned === current) return [];
		const pointer = `/${key}`;
		return [
			{
				pointer,
				code: "unknown-version" as const,
				variables: { allowed: current },
				involves: [pointer],
			},
		];
	});
}

/** A part of the input as a preset fills it, of which nothing is said. */
interface Unsaid {
	filled: Record<string, unknown>;
	/** The preset's values in it, for each key of the table. */
	fromPreset: PresetValue[][];
}
// By part of a preset, and by place and whether the caller prices AI.
const known = new WeakMap<object, Map<string, Unsaid>>();

/** What a walk takes along. */
interface Walk {
	fromPreset: PresetValue[];
	/** What a preset says of every workflow. */
	workflow: Preset["workflowDefaults"];
	/** Whether the caller says what AI costs, which drops the preset's prices. */
	priced: boolean;
}

/** What a caller says of an object; nothing at all is undefined. */
type Sent = Record<string, unknown> | undefined;

/** Of two ways to say the same thing, the caller's drops the preset's. */
function isDropped({ pointer }: InputSpec, part: Sent, { priced }: Walk): boolean {
	switch (pointer) {
		case "/costs/usage":
			return priced;
		case "/workflows/*/costPerContact":
			return isSent(part, "agentHourlyCost");
		case "/workflows/*/assist/activities":
			return isSent(part, "handleTimeReduction");
		case "/workflows/*/assist/handleTimeReduction": {
			// An empty list, like null, lists nothing that could stand for the reduction.
			const own = part?.activities;
			return Array.isArray(own) && own.length > 0;
		}
		default:
			return false;
	}
}

/**
 * One object of the input, filled: `sent` where the caller spoke, else `preset`, else neutral. Lists
 * are the caller's or the preset's whole, except that each workflow has the preset's defaults
 * beneath it. Of which nothing is said is the same in all inputs, which therefore share it, frozen.
 *
 * @param sent what the caller says of it; null says that all of it is neutral
 */
function fill(
	node: ObjectNode,
	sent: unknown,
	preset: unknown,
	pointer: string,
	walk: Walk,
): Record<string, unknown> {
	const beneath = sent !== null && isRecord(preset) ? preset : null;
	const unsaid = beneath && unsaidOf(node, beneath, pointer, walk);
	const whole = unsaid?.filled ?? node.blank;
	if (!isRecord(sent)) {
		if (unsaid) walk.fromPreset.push(...unsaid.fromPreset.flat());
		return whole;
	}
	const filled = { ...whole };
	for (let i = 0; i < node.entries.length; i++) {
		// Within its length.
		const [key, child] = node.entries[i] as [string, InputNode];
		const said = sent[key];
		if (said === undefined && (child.kind === "object" || !isDropped(child.spec, sent, walk))) {
			const values = unsaid?.fromPreset[i];
			if (values?.length) walk.fromPreset.push(...values);
		} else if (child.kind === "leaf") filled[key] = said ?? child.spec.neutral;
		else filled[key] = fillPart(child, said, beneath?.[key], `${pointer}/${key}`, walk, sent);
	}
	return filled;
}

/** The same of which nothing is said: what a preset says, else neutral; made once for each place. */
function unsaidOf(
	node: ObjectNode,
	preset: Record<string, unknown>,
	pointer: string,
	walk: Walk,
): Unsaid {
	const places = known.get(preset) ?? new Map<string, Unsaid>();
	known.set(preset, places);
	const place = pointer + walk.priced;
	let unsaid = places.get(place);
	if (!unsaid) {
		const filled = { ...node.blank };
		const fromPreset = node.entries.map(([key, child]) => {
			const found: PresetValue[] = [];
			const at = `${pointer}/${key}`;
			// The data set's own test holds every preset value to the table's type.
			const value = (preset[key] ?? null) as number | string | null;
			if (child.kind !== "leaf")
				filled[key] = fillPart(child, undefined, preset[key], at, { ...walk, fromPreset: found });
			else if (value !== null) {
				const { spec } = child;
				filled[key] = value;
				// Names and stage labels are free text that no figure depends on.
				if (value !== spec.neutral && (spec.kind !== "text" || spec.choices))
					found.push({ pointer: at, value, origin: "preset", spec });
			}
			return found;
		});
		unsaid = { filled, fromPreset };
		freeze(unsaid);
		places.set(place, unsaid);
	}
	return unsaid;
}

/** A part that is no single value. */
function fillPart(
	node: ObjectNode | ListNode,
	sent: unknown,
	preset: unknown,
	pointer: string,
	walk: Walk,
	holder?: Sent,
): unknown {
	if (node.kind === "object") return fill(node, sent, preset, pointer, walk);
	const { spec, item } = node;
	const left = sent === undefined && !isDropped(spec, holder, walk);
	const presets = left && Array.isArray(preset) && preset.length > 0 ? preset : null;
	const beneath = spec.pointer === "/workflows" ? walk.workflow : undefined;
	return (Array.isArray(sent) ? sent : (presets ?? spec.neutral)).map((one, i) =>
		fill(item, presets ? undefined : one, presets ? one : beneath, `${pointer}/${i}`, walk),
	);
}

// A row of the table, and one of a number.
const INVOLVEMENT = specOf("/workflows/*/automation/involvementRate") as LeafSpec;

/**
 * Vendors publish what share of the contacts their AI is involved in it resolves; a preset turns
 * that into the involvement that belongs to the deflection in force: min(1, deflection ÷ share).
 *
 * @param input what `sent` was filled in to; takes the values that the caller did not send
 * @returns those that are not 0
 */
export function deriveInvolvement(
	sent: EstimateInput,
	input: ResolvedInput,
	{ resolutionRateOfInvolved: resolutionRate }: Preset,
): PresetValue[] {
	if (resolutionRate === null) return [];
	return input.workflows.flatMap((workflow, i): PresetValue[] => {
		if (isSent(sent.workflows?.[i], "automation", "involvementRate")) return [];
		const value = Math.min(1, workflow.automation.deflectionRate / resolutionRate);
		// Not in what all inputs of the preset share.
		if (Object.isFrozen(workflow.automation)) workflow.automation = { ...workflow.automation };
		workflow.automation.involvementRate = value;
		const pointer = `/workflows/${i}/automation/involvementRate`;
		return value === 0 ? [] : [{ pointer, value, origin: "derived", spec: INVOLVEMENT }];
	});
}
