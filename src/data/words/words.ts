/**
 * What a language must say about the data. Every key is required, so that a text that is missing
 * fails the type check of that language. Vendors and pilots stand apart: who wants the defaults'
 * words does not need theirs.
 */
import type { BenchmarkId, JudgementId } from "../benchmarks.ts";
import type { NameId } from "../cited.ts";
import type { EVIDENCE, EvidenceGroup } from "../evidence.ts";
import type { AvoidFirst, CostDriverPointer, GoodFirst, PhaseId } from "../pilot.ts";
import type { PresetId } from "../presets.ts";
import type { BilledItem, VendorId } from "../vendors.ts";

/** Records that cannot be used rightly without a note. */
export type NotedId =
	| "human-cost-per-contact"
	| "us-cost-per-contact-phone"
	| "us-cost-per-contact-email"
	| "us-cost-per-contact-chat"
	| "ai-price-per-resolution"
	| "genai-resolution-2030"
	| "handle-minutes"
	| "handle-minutes-chat"
	| "shrinkage"
	| "deflection-ecommerce"
	| "deflection-common-questions-cn"
	| "involvement-resolution"
	| "csat-ai"
	| "first-response-before"
	| "first-response-after"
	| "handle-time-reduction"
	| "handle-time-reduction-measured"
	| "cash-share"
	| "conversion-without-guidance"
	| "conversion-with-guidance"
	| "ai-attributed-revenue-share"
	| "containment-rate";

/** How a source is named. */
export interface SourceWords {
	/** A publisher, and who reported what it published. */
	via: (publisher: string, reporter: string) => string;
	/** The title of a figure that nobody published, from why it stands. */
	judgement: (why: string) => string;
	names: Record<NameId, string>;
}

/** The words of benchmarks and presets. */
export interface DataWords {
	sources: SourceWords;
	/** Whom each figure was measured on, or was claimed for. */
	populations: Record<BenchmarkId, string>;
	/** What a reader must know to use a figure rightly. */
	notes: Record<NotedId, string>;
	/** Why a figure of our own has its size. */
	whys: Record<JudgementId, string>;
	presets: Record<PresetId, { name: string; description: string }>;
	/** Why a preset has a value, null where its benchmark alone says it. */
	reasons: { [G in EvidenceGroup]: Record<keyof (typeof EVIDENCE)[G], string | null> };
}

/** The words of vendors' prices. */
export interface VendorWords {
	sources: SourceWords;
	vendors: Record<VendorId, { name: string; billing: string; note: string }>;
	/** What is billed, as an item of a bill. */
	items: Record<BilledItem, string>;
}

/** The words of the guidance on pilots. */
export interface PilotWords {
	/** What a phase is for, and what must be there at its end. */
	phases: Record<PhaseId, { goal: string; output: string }>;
	/** What drives the cost and why, by the input that it belongs in. */
	costDrivers: Record<CostDriverPointer, { name: string; why: string }>;
	goodFirst: Record<GoodFirst, { workflow: string; why: string }>;
	avoidFirst: Record<AvoidFirst, { workflow: string; why: string }>;
}
