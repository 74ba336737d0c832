/**
 * The shapes that flow through the engine: what a caller may send, what it becomes once every
 * value is filled in, and what comes out. Units and bounds of each input stand in inputs.ts.
 */

/** Sales, support or web surface a workflow runs on; informative, the model treats all alike. */
export const CHANNELS = ["any", "chat", "email", "phone", "messaging", "social", "web"] as const;
export type Channel = (typeof CHANNELS)[number];

/** The event a vendor's usage price is charged for (methodology section 6, E by unit). */
export const USAGE_UNITS = [
	"conversation",
	"resolution",
	"verified-resolution",
	"handoff",
	"contact",
	"message",
	"assisted",
] as const;
export type UsageUnit = (typeof USAGE_UNITS)[number];

export interface Activity {
	name: string;
	minutes: number;
	reduction: number;
}

/** One channel × issue type. `null` means "not known": the other way to price a contact is used. */
export interface Workflow {
	name: string;
	channel: Channel;
	monthlyContacts: number;
	annualGrowth: number;
	costPerContact: number | null;
	handleMinutes: number | null;
	agentHourlyCost: number | null;
	afterContactMinutes: number;
	utilization: number;
	automation: {
		deflectionRate: number;
		containmentRate: number;
		involvementRate: number;
		relativeEffort: number;
		recontactPenalty: number;
		inducedContactRate: number;
		aiCostPerContact: number;
		deflectionCeiling: number;
		monthlyLearningRate: number;
	};
	assist: { share: number; handleTimeReduction: number; activities: Activity[] };
	quality: {
		reopenRateBefore: number;
		reopenRateAfter: number;
		escalationRateBefore: number;
		escalationRateAfter: number;
		costPerEscalation: number;
	};
}

export interface Stage {
	stage: string;
	startMonth: number;
	deflection: number;
	assist: number;
	review: number;
	benefits: number;
}

export interface UsageItem {
	name: string;
	unit: UsageUnit;
	price: number;
	quantityPerEvent: number;
	includedPerMonth: number;
	minimumPerMonth: number;
}

/** An estimate's input with every value filled in: what the kernel computes and what is hashed. */
export interface ResolvedInput {
	preset: string;
	currency: string;
	horizonMonths: number;
	discountRate: number;
	modelVersion: string;
	dataVersion: string;
	workflows: Workflow[];
	labor: {
		cashableShare: number;
		capacityValueShare: number;
		annualAttritionRate: number | null;
		outsourcedShare: number;
		annualWageIncrease: number;
		paidHoursPerMonth: number;
	};
	rollout: Stage[];
	benefits: {
		grossMargin: number;
		incrementality: number;
		guidedSelling: {
			monthlyConversations: number;
			conversionBefore: number;
			conversionAfter: number;
			averageOrderValue: number;
			orderValueLift: number;
		};
		cartRecovery: {
			monthlyAbandonedCarts: number;
			recoveryRate: number;
			averageOrderValue: number;
		};
		attributedSales: {
			monthlyDirectRevenue: number;
			monthlyInfluencedRevenue: number;
			influencedWeight: number;
		};
		retention: {
			customers: number;
			annualChurnBefore: number;
			annualChurnAfter: number;
			annualRevenuePerCustomer: number;
			valuedYears: number;
			margin: number;
			csatBefore: number;
			csatAfter: number;
			churnReductionPerCsatPoint: number;
		};
		training: { hiresPerYear: number; weeksSaved: number; weeklyCost: number };
		turnover: { leaversAvoidedPerYear: number; replacementCost: number };
		coverage: { monthlyUnservedContacts: number; servedShare: number; valuePerContact: number };
		incidents: {
			name: string;
			monthlyIncidents: number;
			preventedShare: number;
			costPerIncident: number;
		}[];
		compliance: { annualSavings: number };
		other: { name: string; monthlyAmount: number }[];
		aiErrors: { perThousandConversations: number; costPerError: number };
	};
	costs: {
		oneTime: {
			development: number;
			platformSetup: number;
			dataPreparation: number;
			integration: number;
			trainingAndChange: number;
			other: number;
		};
		monthly: {
			subscription: number;
			infrastructure: number;
			dataLabelingAndTuning: number;
			knowledgeMaintenance: number;
			monitoring: number;
			securityAndCompliance: number;
			teamTime: number;
			other: number;
		};
		seats: { count: number; monthlyPrice: number };
		annual: { name: string; amount: number }[];
		usage: UsageItem[];
		review: { minutesPerReview: number; reviewerHourlyCost: number };
		transition: {
			migration: number;
			severance: number;
			adaptation: { agents: number; hoursPerAgent: number; hourlyCost: number };
			launchDisruption: { months: number; productivityLoss: number };
		};
		contingency: number;
		annualPriceIncrease: number;
	};
}

/** Any part left out takes the preset's value, `null` takes the neutral one. */
export type Sparse<T> = T extends (infer Item)[]
	? Sparse<Item>[] | null
	: T extends object
		? { [K in keyof T]?: Sparse<T[K]> } | null
		: T | null;

/**
 * What a caller sends: everything optional but `workflows` and each one's `monthlyContacts` and the
 * keys that list items need; the schema says which, `resolve` fills in the rest.
 */
export type EstimateInput = NonNullable<Sparse<ResolvedInput>>;

/** An input the model refuses. `pointer` is a JSON Pointer (RFC 6901) into the caller's input. */
export interface InputError {
	pointer: string;
	code: InputErrorCode;
	variables: Record<string, string | number>;
	/** Other inputs this finding rests on: when one of them is itself wrong, the finding is moot. */
	involves: string[];
}

export type InputErrorCode =
	| "required"
	| "unknown-preset"
	| "unknown-version"
	| "preset-currency"
	| "no-contact-price"
	| "ceiling-below-rate"
	| "labor-removed-twice"
	| "minutes-required"
	| "activities-too-long"
	| "stages-out-of-order"
	| "retention-twice"
	| "message-quantity-required";

/** Where a resolved value came from. `derived`: computed from another input by the preset's rule. */
export type Origin = "input" | "preset" | "derived" | "neutral";

/** A figure's published standing: study, survey, vendor's claim, second-hand, or our judgement. */
export type Grade = "study" | "survey" | "vendor" | "aggregator" | "judgement";

export interface Source {
	publisher: string;
	title: string;
	year: number | null;
	url: string | null;
}

/** A figure with its range, published or our own judgement (see `grade`); a bound that nobody gave is null. */
export interface Benchmark {
	id: string;
	low: number | null;
	typical: number | null;
	high: number | null;
	unit: string;
	/** ISO 4217 code when the figure is money, else null. */
	currency: string | null;
	/** Whom the figure was measured on, or was claimed for. */
	population: string;
	source: Source;
	grade: Grade;
	/** ISO date of the day on which the record was checked. */
	checked: string;
	/** Anything a reader must know to use the figure rightly. */
	note: string | null;
}

/**
 * A named starting point. `values` and `workflowDefaults` are sparse inputs; `evidence` names, for
 * each input they set (its pattern in inputs.ts, `*` for every list position), the benchmark behind
 * it and, where the value lies outside that benchmark or rests on judgement, one line why.
 */
export interface Preset {
	id: string;
	name: string;
	description: string;
	typicalVolume: number;
	values: Omit<EstimateInput, "workflows" | "preset" | "currency">;
	workflowDefaults: NonNullable<Sparse<Workflow>>;
	/** Share of AI-involved contacts that vendors say are resolved; involvement = deflection ÷ it. */
	resolutionRateOfInvolved: number | null;
	evidence: Record<string, { benchmark: string; reason: string | null }>;
}

/** The data set an estimate rests on, handed to the engine so that it stays free of data. */
export interface ModelData {
	dataVersion: string;
	presets: Record<string, Preset> & { neutral: Preset };
	benchmarks: Record<string, Benchmark>;
	/** Which benchmark an input (pointer pattern) is held against for the range warning. */
	plausible: Record<string, string>;
	/** Published ranges shown beside a result. */
	context: { metric: ContextMetric; benchmark: string }[];
}

/** What an input is resolved against: all of the data set that a figure depends on. */
export type PresetData = Pick<ModelData, "dataVersion" | "presets">;

export type ContextMetric = "paybackMonths" | "firstYearRoi" | "returnPerUnit" | "costShareOfValue";
