/**
 * The entries as a fragment: `sc=1&stage=reviewed&baseline.csat=0.86&controls.refundApproval=no&…`, only
 * what was entered, and behind it the plan's own fragment, as the calculator writes it, with what that
 * keeps beside its figures: other plans, vendors' offers, the saved calculation.
 */
import {
	type EstimateInput,
	PILOT_STAGES,
	type PilotStage,
	PRESET_CURRENCY,
	textFault,
} from "../../engine/index.ts";
import { isCurrency } from "../state/currencies.ts";
import { fullLink, openLink } from "../state/link.ts";
import { offersIn } from "../state/offers.ts";
import { plansIn } from "../state/plans.ts";
import { savedIn, savedKey } from "../state/saved.ts";
import {
	ANSWER_PATHS,
	type AnswerPath,
	costsAmong,
	type Entries,
	FIGURE_PATHS,
	type FigurePath,
	NOTHING,
} from "./entries.ts";
import { fieldTextOf, figureFault } from "./figures.ts";

const FORMAT = "1";
/** Behind a cost's place: the currency that it was entered in, where the plan has another one. */
const IN = ".in";

/** The place of a name that cannot be used. */
export type DraftPath = FigurePath | "name";

/** What a fragment of the calculator has beside its figures; of no meaning here, and kept for the way back. */
export const besideIn = (fragment: string): string =>
	[savedKey(savedIn(fragment)), plansIn(fragment), offersIn(fragment)].filter(Boolean).join("&");

export interface Opened {
	entries: Entries;
	plan: EstimateInput | null;
	/** What stood beside the plan's figures. */
	beside: string;
	/** Texts that no field would accept, to be shown in it. */
	drafts: Map<DraftPath, string>;
	/** Inputs of the plan that cannot be used and were left out. */
	leftOut: string[];
}

/** The fragment of the entries and their plan; empty where there is neither. */
export function writeFragment(
	entries: Entries,
	plan: EstimateInput | null,
	beside: string,
): string {
	const { name, stage, figures, answers, costsIn, example } = entries;
	const own = [
		...(example ? ["example=yes"] : []),
		...(name === "" ? [] : [`name=${encodeURIComponent(name)}`]),
		...(stage === null ? [] : [`stage=${stage}`]),
		...FIGURE_PATHS.flatMap((path) => (figures.has(path) ? [`${path}=${figures.get(path)}`] : [])),
		...FIGURE_PATHS.flatMap((path) =>
			costsIn.has(path) ? [`${path + IN}=${costsIn.get(path)}`] : [],
		),
		...ANSWER_PATHS.flatMap((path) =>
			answers.has(path) ? [`${path}=${answers.get(path) ? "yes" : "no"}`] : [],
		),
	];
	return [
		...(own.length > 0 ? [`sc=${FORMAT}`, ...own] : []),
		...(plan ? [fullLink(plan, beside)] : []),
	].join("&");
}

const isStage = (text: string | null): text is PilotStage =>
	PILOT_STAGES.some((stage) => stage === text);

/** Reads a fragment of entries, of a plan, or of both; null when it is neither. */
export function readFragment(fragment: string): Opened | null {
	const parameters = new URLSearchParams(fragment);
	const isOwn = parameters.get("sc") === FORMAT;
	const link = openLink(fragment);
	if (!isOwn && !link) return null;
	const plan = {
		plan: link?.input ?? null,
		beside: link ? besideIn(fragment) : "",
		leftOut: [...(link?.refused.keys() ?? [])],
	};
	if (!isOwn) return { entries: NOTHING, drafts: new Map(), ...plan };

	const currency = link?.input.currency ?? PRESET_CURRENCY;
	const drafts = new Map<DraftPath, string>();
	const figures = new Map<FigurePath, number>();
	for (const path of FIGURE_PATHS) {
		const text = parameters.get(path);
		if (text === null) continue;
		const value = text.trim() === "" ? Number.NaN : Number(text);
		if (figureFault(path, value) === null) figures.set(path, value);
		else drafts.set(path, Number.isFinite(value) ? fieldTextOf(path, value, currency) : text);
	}
	const answers = new Map<AnswerPath, boolean>();
	for (const path of ANSWER_PATHS) {
		const text = parameters.get(path);
		if (text === "yes" || text === "no") answers.set(path, text === "yes");
	}
	const name = parameters.get("name") ?? "";
	const usable = textFault(name) === null;
	if (!usable) drafts.set("name", name);
	const stage = parameters.get("stage");
	const costsIn = new Map<FigurePath, string>();
	for (const path of costsAmong(figures)) {
		const text = parameters.get(path + IN);
		if (text !== null && isCurrency(text)) costsIn.set(path, text);
	}
	const entries: Entries = {
		name: usable ? name : "",
		stage: isStage(stage) ? stage : null,
		figures,
		answers,
		costsIn,
		example: parameters.get("example") === "yes",
	};
	return { entries, drafts, ...plan };
}
