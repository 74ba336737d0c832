/**
 * Every figure the defaults, range warnings and context rest on, without a word about it: a first
 * screen needs no more. Who said a figure stands in sources.ts, what it was measured on in words/.
 * A record without a source does not belong here: what nobody published is a judgement, and the
 * words say why it stands. Two figures are missing on purpose: for the reopen rate of AI answers and
 * for churn per point of satisfaction no credible public figure exists, so both are the caller's.
 */
import { figure, HELD, judgement } from "./held.ts";

/** Every figure by the name of its record, in reading order. */
export const FIGURES = {
	// What a contact costs when a person handles it.
	"human-cost-per-contact": HELD["human-cost-per-contact"],
	"human-cost-per-ticket-ecommerce": figure([5, 8, 12], "money per contact", "vendor", "USD"),
	"uk-call-cost": figure([null, 6.26, null], "money per contact", "survey", "GBP"),
	"us-cost-per-contact-phone": figure([null, 5.25, null], "money per contact", "survey", "USD"),
	"us-cost-per-contact-email": figure([null, 4.42, null], "money per contact", "survey", "USD"),
	"us-cost-per-contact-chat": figure([null, 3.82, null], "money per contact", "survey", "USD"),
	"live-contact-cost": figure([null, 8.01, null], "money per contact", "aggregator", "USD"),
	"self-service-contact-cost": figure([null, 0.1, null], "money per contact", "aggregator", "USD"),

	// What a contact costs when AI handles it. The events differ, so the prices do not compare.
	"ai-cost-per-contact": HELD["ai-cost-per-contact"],
	"ai-cost-per-resolution-ecommerce": figure([1, 1.5, 2], "money per resolution", "vendor", "USD"),
	"ai-cost-per-message-cn": figure([null, 0.18, null], "money per message", "vendor", "CNY"),
	"ai-price-per-resolution": figure([0.5, 0.99, 2], "money per resolution", "aggregator", "USD"),
	"genai-resolution-2030": figure([null, 3, null], "money per resolution", "aggregator", "USD"),

	// How long people take, and how much of their paid time goes into contacts.
	"handle-minutes": HELD["handle-minutes"],
	"handle-minutes-email": figure([4, null, 6], "minutes", "aggregator"),
	"handle-minutes-phone": figure([null, 7.5, null], "minutes", "aggregator"),
	"handle-minutes-chat": figure([8, null, 12], "minutes", "aggregator"),
	occupancy: figure([0.48, 0.706, 0.87], "share", "survey"),
	shrinkage: figure([null, 0.24, null], "share", "survey"),

	// How much AI answers and how much of that stays solved.
	"deflection-ecommerce": figure([0.6, 0.7, 0.86], "share", "vendor"),
	"deflection-common-questions-cn": figure([0.6, 0.7, 0.8], "share", "vendor"),
	"deflection-enterprise": figure([null, 0.412, 0.587], "share", "aggregator"),
	"deflection-target-general": figure([null, 0.4, null], "share", "aggregator"),
	"involvement-resolution": figure([0.67, null, 0.76], "share", "vendor"),
	fcr: figure([0.7, 0.75, 0.8], "share", "survey"),
	"one-contact-resolution": figure([null, 0.59, null], "share", "survey"),
	"csat-ai": figure([0.84, 0.9, 0.92], "share", "vendor"),
	"first-response-before": figure([null, 40, null], "minutes", "vendor"),
	"first-response-after": figure([null, null, 1], "minutes", "vendor"),

	// What happens to the people: assist, headcount, leavers.
	"handle-time-reduction": HELD["handle-time-reduction"],
	"handle-time-reduction-measured": figure([0, 0.14, 0.34], "share", "study"),
	"labor-savings-cn": figure([0.5, null, 0.8], "share", "vendor"),
	"cash-share": figure([null, 0.2, 0.45], "share", "survey"),
	"headcount-held-stable": figure([null, 0.55, null], "share", "survey"),
	"agent-replacement-cost": figure([null, 14113, null], "money", "aggregator", "USD"),
	turnover: HELD.turnover,

	// What AI adds to sales, by those who sell it.
	"conversion-without-guidance": figure([null, 0.05, null], "share", "aggregator"),
	"conversion-with-guidance": figure([null, 0.07, null], "share", "aggregator"),
	"aov-lift": figure([0.2, 0.2, 0.38], "share", "vendor"),
	"ai-attributed-revenue-share": figure([0.1, 0.11, 0.2], "share", "vendor"),

	// Results others report: shown beside an estimate, never put into one.
	"cost-share-of-value": figure([0.3, null, 0.4], "share", "vendor"),
	"return-per-dollar": figure([null, 3.5, 8], "return per 1", "aggregator"),
	payback: figure([6, 12, 18], "months", "aggregator"),
	"first-year-roi": figure([1.5, null, 4], "share of the investment", "aggregator"),
	"no-material-earnings": figure([null, 0.8, null], "share", "aggregator"),

	// Judgement on what AI answers and what that leaves behind.
	"deflection-rate": HELD["deflection-rate"],
	"containment-rate": HELD["containment-rate"],
	"relative-effort": judgement([0.6, 0.8, 1], "factor"),
	"recontact-penalty": judgement([0, 0.25, 0.5], "factor"),
	"induced-contact-rate": judgement([0, 0.05, 0.15], "share"),
	"assist-share": judgement([0.25, 0.5, 0.8], "share"),
	"messages-per-conversation": judgement([3, 5, 10], "messages"),
	"actions-per-conversation": judgement([2, 8, 15], "actions"),

	// Judgement on labour and money: what makes freed time worth something, and by when.
	utilization: HELD.utilization,
	"cashable-share": HELD["cashable-share"],
	"gross-margin": judgement([0.2, 0.4, 0.8], "share"),
	incrementality: judgement([0.2, 0.5, 0.8], "share"),
	"order-value-lift": HELD["order-value-lift"],
	"discount-rate": judgement([0.08, 0.1, 0.15], "share per year"),
	"horizon-months": judgement([12, 36, 60], "months"),

	// Judgement on what AI itself costs beside its fees.
	"ai-errors": judgement([1, 2, 10], "per thousand conversations"),
	"cost-per-error": judgement([10, 20, 60], "money", "USD"),
	"minutes-per-review": judgement([1, 2, 4], "minutes"),
	"reviewer-hourly-cost": judgement([10, 30, 45], "money per hour", "USD"),
	"launch-disruption-months": judgement([1, 2, 6], "months"),
	"launch-productivity-loss": judgement([0.01, 0.03, 0.1], "share"),
	"seat-count": judgement([5, 13, 60], "seats"),
	"seat-price": judgement([20, 30, 50], "money per month", "USD"),

	// Judgement on projects: a small team buys a hosted product, a contact center runs a programme.
	"platform-setup-small": judgement([1000, 2000, 5000], "money", "USD"),
	"data-preparation-small": judgement([1000, 2000, 6000], "money", "USD"),
	"integration-small": judgement([2000, 4000, 10000], "money", "USD"),
	"training-and-change-small": judgement([1000, 2000, 5000], "money", "USD"),
	"knowledge-maintenance-small": judgement([200, 400, 1000], "money per month", "USD"),
	"team-time-small": judgement([200, 400, 1000], "money per month", "USD"),
	"platform-setup-large": judgement([8000, 15000, 40000], "money", "USD"),
	"data-preparation-large": judgement([8000, 15000, 40000], "money", "USD"),
	"integration-large": judgement([20000, 40000, 120000], "money", "USD"),
	"training-and-change-large": judgement([10000, 20000, 50000], "money", "USD"),
	"knowledge-maintenance-large": judgement([1000, 2000, 5000], "money per month", "USD"),
	"monitoring-large": judgement([500, 1000, 3000], "money per month", "USD"),
	"team-time-large": judgement([1500, 3000, 8000], "money per month", "USD"),
	"rollout-start-month": judgement([1, 4, 12], "months"),
	"rollout-effect": judgement([0, 0.5, 1], "share"),
	"rollout-review": judgement([0, 0.25, 1], "share"),
};

export type BenchmarkId = keyof typeof FIGURES;

/** The records that nobody published. */
export type JudgementId = {
	[Id in BenchmarkId]: (typeof FIGURES)[Id]["grade"] extends "judgement" ? Id : never;
}[BenchmarkId];
