/**
 * From what a caller sends to an input with every value filled in (methodology sections 3 and 9):
 * the caller's value wins leaf by leaf, then the preset's, then the neutral one.
 */

import { modelFaults } from "./rules.ts";
import { INPUT_TREE, type InputNode, isRecord, isSent, type LeafSpec } from "./tree.ts";
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

	const foreign = fromPreset.filter(({ spec }) => spec.kind === "number" && spec.unit === "money");
	if (input.currency !== PRESET_CURRENCY)
		for (const { pointer } of foreign)
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
	if (!preset) throw new Error("the data set has no neutral preset");
	const fromPreset: PresetValue[] = [];
	const defaults = presetBeneath(sent, preset);
	// The walk builds exactly the tree of the table, which types.ts mirrors (see inputs.test).
	const input = fill(INPUT_TREE, sent, defaults, "", fromPreset) as ResolvedInput;
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

/** A sparse tree to fill gaps from: the preset's values, laid out like the caller's input. */
type Defaults = Record<string, unknown>;

/**
 * The preset's values as far as the caller's leave room for them: of two ways to say the same
 * thing, the caller's drops the preset's.
 */
function presetBeneath(sent: EstimateInput, preset: Preset): Defaults {
	const workflows = (sent.workflows ?? []).map((workflow) => {
		const { costPerContact, assist, ...rest } = preset.workflowDefaults;
		const { activities, handleTimeReduction, ...assistRest } = assist ?? {};
		const ownActivities = workflow?.assist?.activities;
		return {
			...rest,
			...(isSent(workflow, "agentHourlyCost") ? {} : { costPerContact }),
			assist: {
				...assistRest,
				// An empty list, like null, lists nothing that could stand for the reduction.
				...(ownActivities && ownActivities.length > 0 ? {} : { handleTimeReduction }),
				...(isSent(workflow, "assist", "handleTimeReduction") ? {} : { activities }),
			},
		};
	});
	const priced = (sent.workflows ?? []).every((workflow) =>
		isSent(workflow, "automation", "aiCostPerContact"),
	);
	const { costs } = preset.values;
	return {
		...preset.values,
		workflows,
		costs: priced ? { ...costs, usage: undefined } : costs,
	};
}

/**
 * One part of the input, filled: `sent` where the caller spoke, else `preset`, else neutral. Lists
 * are the caller's or the preset's whole, except that each workflow has the preset's defaults
 * beneath it.
 */
function fill(
	node: InputNode,
	sent: unknown,
	preset: unknown,
	pointer: string,
	fromPreset: PresetValue[],
): unknown {
	if (node.kind === "leaf") {
		const { spec } = node;
		if (sent !== undefined) return sent ?? spec.neutral;
		if (preset === undefined || preset === null) return spec.neutral;
		if (preset !== spec.neutral && !isLabel(spec))
			// The data set's own test holds every preset value to the table's type.
			fromPreset.push({ pointer, value: preset as number | string, origin: "preset", spec });
		return preset;
	}
	if (node.kind === "list") {
		const items = Array.isArray(sent) ? sent : null;
		const beneath = Array.isArray(preset) ? preset : [];
		if (items)
			return items.map((item, i) =>
				fill(
					node.item,
					item,
					node.spec.pointer === "/workflows" ? beneath[i] : undefined,
					`${pointer}/${i}`,
					fromPreset,
				),
			);
		if (sent === undefined && beneath.length > 0)
			return beneath.map((item, i) =>
				fill(node.item, undefined, item, `${pointer}/${i}`, fromPreset),
			);
		return node.spec.neutral.map((item, i) =>
			fill(node.item, item, undefined, `${pointer}/${i}`, fromPreset),
		);
	}
	const filled: Record<string, unknown> = {};
	for (const [key, child] of node.children)
		filled[key] = fill(
			child,
			sent === null ? null : isRecord(sent) ? sent[key] : undefined,
			isRecord(preset) ? preset[key] : undefined,
			`${pointer}/${key}`,
			fromPreset,
		);
	return filled;
}

/** Names and stage labels: free text that no figure depends on. */
const isLabel = (spec: LeafSpec): boolean => spec.kind === "text" && spec.choices === null;

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
	const node = INPUT_TREE.children.get("workflows");
	const automation = node?.kind === "list" ? node.item.children.get("automation") : undefined;
	const leaf =
		automation?.kind === "object" ? automation.children.get("involvementRate") : undefined;
	if (leaf?.kind !== "leaf") throw new Error("the table has no involvementRate");
	const { spec } = leaf;
	return input.workflows.flatMap((workflow, i): PresetValue[] => {
		if (isSent(sent.workflows?.[i], "automation", "involvementRate")) return [];
		const value = Math.min(1, workflow.automation.deflectionRate / resolutionRate);
		workflow.automation.involvementRate = value;
		const pointer = `/workflows/${i}/automation/involvementRate`;
		return value === 0 ? [] : [{ pointer, value, origin: "derived", spec }];
	});
}
