/**
 * Section 3 (and the involvement rule of section 9) of the methodology, written out plainly:
 * the caller's sparse input and a preset's values become one input with every key present.
 */

type Sparse = Record<string, unknown>;

/** What a preset brings: an estimate input without workflows, and one workflow for all of them. */
export type ReferencePreset = {
	values: Sparse;
	workflowDefaults: Sparse;
	resolutionRateOfInvolved?: number;
};

export type Unit =
	| "conversation"
	| "resolution"
	| "verified-resolution"
	| "handoff"
	| "contact"
	| "message"
	| "assisted";

type Unset = number | null;
type Activity = { name: string; minutes: number; reduction: number };
type Stage = {
	stage: string;
	startMonth: number;
	deflection: number;
	assist: number;
	review: number;
	benefits: number;
};
type Incident = {
	name: string;
	monthlyIncidents: number;
	preventedShare: number;
	costPerIncident: number;
};
type Usage = {
	name: string;
	unit: Unit;
	price: number;
	quantityPerEvent: number;
	includedPerMonth: number;
	minimumPerMonth: number;
};

// The casts in this file: Object.fromEntries forgets which keys it was given.
const zeros = <K extends string>(...keys: K[]) =>
	Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;

/** Neutral values inside the items of a list, by the list's key; the other keys are required. */
const items: Record<string, Sparse> = {
	rollout: { deflection: 1, assist: 1, review: 0, benefits: 1 },
	usage: { quantityPerEvent: 1, includedPerMonth: 0, minimumPerMonth: 0 },
};

const neutralWorkflow = {
	name: "All contacts",
	channel: "any",
	monthlyContacts: 0, // required: always replaced by the caller's
	annualGrowth: 0,
	costPerContact: null as Unset,
	handleMinutes: null as Unset,
	agentHourlyCost: null as Unset,
	afterContactMinutes: 0,
	utilization: 1,
	automation: {
		...zeros("deflectionRate", "involvementRate", "recontactPenalty", "inducedContactRate"),
		...zeros("aiCostPerContact", "deflectionCeiling", "monthlyLearningRate"),
		containmentRate: 1,
		relativeEffort: 1,
	},
	assist: { share: 0, handleTimeReduction: 0, activities: [] as Activity[] },
	quality: {
		...zeros("reopenRateBefore", "reopenRateAfter"),
		...zeros("escalationRateBefore", "escalationRateAfter", "costPerEscalation"),
	},
};

const neutralInput = {
	currency: "USD",
	horizonMonths: 36,
	discountRate: 0,
	labor: {
		cashableShare: 1,
		capacityValueShare: 0,
		annualAttritionRate: null as Unset,
		outsourcedShare: 0,
		annualWageIncrease: 0,
		paidHoursPerMonth: 160,
	},
	rollout: [
		{ stage: "live", startMonth: 1, deflection: 1, assist: 1, review: 0, benefits: 1 },
	] as Stage[],
	benefits: {
		grossMargin: 1,
		incrementality: 1,
		guidedSelling: {
			...zeros("monthlyConversations", "conversionBefore", "conversionAfter"),
			...zeros("averageOrderValue", "orderValueLift"),
		},
		cartRecovery: zeros("monthlyAbandonedCarts", "recoveryRate", "averageOrderValue"),
		attributedSales: zeros("monthlyDirectRevenue", "monthlyInfluencedRevenue", "influencedWeight"),
		retention: {
			...zeros("customers", "annualChurnBefore", "annualChurnAfter", "annualRevenuePerCustomer"),
			...zeros("csatBefore", "csatAfter", "churnReductionPerCsatPoint"),
			valuedYears: 1,
			margin: 1,
		},
		training: zeros("hiresPerYear", "weeksSaved", "weeklyCost"),
		turnover: zeros("leaversAvoidedPerYear", "replacementCost"),
		coverage: { monthlyUnservedContacts: 0, servedShare: 1, valuePerContact: 0 },
		incidents: [] as Incident[],
		compliance: zeros("annualSavings"),
		other: [] as { name: string; monthlyAmount: number }[],
		aiErrors: zeros("perThousandConversations", "costPerError"),
	},
	costs: {
		oneTime: {
			...zeros("development", "platformSetup", "dataPreparation", "integration"),
			...zeros("trainingAndChange", "other"),
		},
		monthly: {
			...zeros("subscription", "infrastructure", "dataLabelingAndTuning", "knowledgeMaintenance"),
			...zeros("monitoring", "securityAndCompliance", "teamTime", "other"),
		},
		seats: zeros("count", "monthlyPrice"),
		annual: [] as { name: string; amount: number }[],
		usage: [] as Usage[],
		review: zeros("minutesPerReview", "reviewerHourlyCost"),
		transition: {
			...zeros("migration", "severance"),
			adaptation: zeros("agents", "hoursPerAgent", "hourlyCost"),
			launchDisruption: zeros("months", "productivityLoss"),
		},
		contingency: 0,
		annualPriceIncrease: 0,
	},
};

export type ResolvedWorkflow = typeof neutralWorkflow;
export type ResolvedInput = typeof neutralInput & {
	preset: string;
	modelVersion: string | null;
	dataVersion: string | null;
	workflows: ResolvedWorkflow[];
};

const isObject = (value: unknown): value is Sparse =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** The value at a path: undefined when not sent, null when it or anything above it is null. */
function sent(from: unknown, ...path: string[]): unknown {
	let here = from;
	for (const key of path) {
		if (here === null) return null;
		if (!isObject(here)) return undefined;
		here = here[key];
	}
	return here;
}

/** A copy without the key at that path. */
function without(from: Sparse, head: string, ...rest: string[]): Sparse {
	const copy = { ...from };
	const below = copy[head];
	const [next, ...more] = rest;
	if (next === undefined) delete copy[head];
	else if (isObject(below)) copy[head] = without(below, next, ...more);
	return copy;
}

/** One element of a list that is replaced whole: what it leaves out, or sends as null, is neutral. */
function listItem(item: unknown, neutral: Sparse): unknown {
	const filled: Sparse = { ...neutral };
	for (const [key, value] of Object.entries(isObject(item) ? item : {})) {
		if (value !== undefined && value !== null) filled[key] = value;
	}
	return filled;
}

/** Leaf by leaf: the caller's value, else the preset's, else neutral; null restores neutral. */
function merge(key: string, neutral: unknown, preset: unknown, caller: unknown): unknown {
	if (caller === null) return structuredClone(neutral);
	if (Array.isArray(neutral)) {
		const list = caller ?? preset ?? neutral;
		return Array.isArray(list) ? list.map((item) => listItem(item, items[key] ?? {})) : [];
	}
	if (isObject(neutral)) {
		return Object.fromEntries(
			Object.entries(neutral).map(([below, value]) => [
				below,
				merge(below, value, sent(preset, below), sent(caller, below)),
			]),
		);
	}
	return caller ?? preset ?? neutral;
}

function resolveWorkflow(caller: unknown, preset: ReferencePreset | undefined): ResolvedWorkflow {
	let defaults = preset?.workflowDefaults ?? {};

	// Reading: "null counts as sent" holds for agentHourlyCost too: null drops the preset's
	// costPerContact although it gives no price itself (such an input is then refused, unless the
	// caller also sends costPerContact).
	if (sent(caller, "agentHourlyCost") !== undefined) defaults = without(defaults, "costPerContact");

	// Reading: activities null is the neutral empty list, and an empty list drops nothing; whereas
	// handleTimeReduction null is a sent value (0) and drops a preset's activities.
	const activities = sent(caller, "assist", "activities");
	if (Array.isArray(activities) && activities.length > 0) {
		defaults = without(defaults, "assist", "handleTimeReduction");
	}
	if (sent(caller, "assist", "handleTimeReduction") !== undefined) {
		defaults = without(defaults, "assist", "activities");
	}
	const resolved = merge("workflow", neutralWorkflow, defaults, caller) as ResolvedWorkflow;

	// Reading: the rule is the preset's fallback for involvementRate; a null (also a null on
	// `automation`) counts as sent and gives the neutral 0. Preset neutral has no such rule.
	const rate = preset?.resolutionRateOfInvolved;
	if (rate !== undefined && sent(caller, "automation", "involvementRate") === undefined) {
		resolved.automation.involvementRate = Math.min(1, resolved.automation.deflectionRate / rate);
	}
	return resolved;
}

/** The input in full. `input` is taken to be valid; `preset` undefined means preset neutral. */
export function resolveReference(input: Sparse, preset?: ReferencePreset): ResolvedInput {
	const workflows = Array.isArray(input.workflows) ? input.workflows : [];
	let values = preset?.values ?? {};

	// Reading: "sends aiCostPerContact" includes null, and includes null on `automation`; a value
	// from the preset's workflowDefaults is not the caller's and does not count.
	const allSendPrice = workflows.every(
		(workflow) => sent(workflow, "automation", "aiCostPerContact") !== undefined,
	);
	if (allSendPrice) values = without(values, "costs", "usage");

	const rest = merge("input", neutralInput, values, input) as typeof neutralInput;
	const text = (value: unknown) => (typeof value === "string" ? value : null);
	return {
		...rest,
		preset: text(input.preset) ?? "neutral",
		// Reading: "the current ones" are not part of the model's arithmetic; null stands for them.
		modelVersion: text(input.modelVersion),
		dataVersion: text(input.dataVersion),
		workflows: workflows.map((workflow) => resolveWorkflow(workflow, preset)),
	};
}

/** The stage in force in month m: f_d, f_a, f_v, f_b; all 0 before the first. */
export function factors(input: ResolvedInput, m: number) {
	const stage = input.rollout.filter((candidate) => candidate.startMonth <= m).at(-1);
	if (stage === undefined) return { fd: 0, fa: 0, fv: 0, fb: 0 };
	return { fd: stage.deflection, fa: stage.assist, fv: stage.review, fb: stage.benefits };
}

/** Assist's handle-time reduction; a list of activities, when there is one, replaces the figure. */
export function assistReduction(w: ResolvedWorkflow) {
	if (w.assist.activities.length === 0) return w.assist.handleTimeReduction;
	const saved = w.assist.activities.map((activity) => activity.minutes * activity.reduction);
	const minutes = (w.handleMinutes ?? 0) + w.afterContactMinutes;
	// Reading: a contact of 0 minutes (with activities of 0 minutes) has nothing to reduce: 0.
	return minutes === 0 ? 0 : saved.reduce((a, b) => a + b, 0) / minutes;
}

/** Δ of retention: the churn pair, or instead the satisfaction pair; both at once are refused. */
export function churnReduction({ retention: r }: ResolvedInput["benefits"]) {
	const churn = r.annualChurnBefore - r.annualChurnAfter;
	return churn !== 0 ? churn : 100 * (r.csatAfter - r.csatBefore) * r.churnReductionPerCsatPoint;
}
