/**
 * Methodology section 4 for one contact: what becomes of it once AI is let at it, and what is then
 * left for people to do. Times the month's contacts and the stage's factors it gives the counts of
 * the model, times their cost the money; the kernel and the analyses both build on it.
 */
import type { Stage, UsageUnit, Workflow } from "./types.ts";

/** Counts that vendors bill by, of one contact or of a month's; names as in the flows. */
export interface BilledCounts {
	contacts: number; // V
	aiInvolved: number; // I
	deflected: number; // D
	contained: number; // C
	induced: number; // U
	inducedToHuman: number; // Ur
	assisted: number; // N·f_a·share
	coverage: number; // Y
}

/**
 * What becomes of one contact of a workflow when AI answers as many as it can (f_d = 1). Counts are
 * per contact, labour is in what handling one contact takes today. `contacts`, `assisted` and
 * `coverage` are 0: what AI is let at is billed by the other counts.
 */
export interface Fate extends BilledCounts {
	containedUnlearned: number; // C0
	/** Labour removed by containment (S), and without learning (S0). */
	removed: number;
	removedUnlearned: number;
	/** Labour added by contacts that came back or were induced (W). */
	added: number;
}

/** Room for a fate. */
export const createFate = (): Fate => ({
	contacts: 0,
	assisted: 0,
	coverage: 0,
	aiInvolved: Number.NaN,
	deflected: Number.NaN,
	contained: Number.NaN,
	induced: Number.NaN,
	inducedToHuman: Number.NaN,
	containedUnlearned: Number.NaN,
	removed: Number.NaN,
	removedUnlearned: Number.NaN,
	added: Number.NaN,
});

/**
 * Fills in the fate of one contact. With d* the share of contacts that AI answers:
 *
 *     D = d*             answered by AI          C = D·containment   stayed solved
 *     I = max(D, involvement)                    U = D·induced       exist only because of AI
 *     S = C·relativeEffort                       labour removed: easy contacts cost less
 *     W = (D − C)·penalty + U·(1 − containment)  labour added
 *
 * Worked example: deflection 0.4, containment 0.8, relative effort 0.9, penalty 0.25, no induced
 * contacts: D = 0.4, C = 0.32, S = 0.288, W = 0.02.
 *
 * @param fate the room for it, which is also what is returned
 * @param reach d*, the deflection rate with what has been learnt so far, 0…1
 */
export function fillFate(fate: Fate, { automation }: Workflow, reach: number): Fate {
	const { containmentRate, relativeEffort } = automation;
	const contained = reach * containmentRate;
	const containedUnlearned = automation.deflectionRate * containmentRate;
	const induced = reach * automation.inducedContactRate;
	const inducedToHuman = induced * (1 - containmentRate);
	fate.aiInvolved = Math.max(reach, automation.involvementRate);
	fate.deflected = reach;
	fate.contained = contained;
	fate.containedUnlearned = containedUnlearned;
	fate.induced = induced;
	fate.inducedToHuman = inducedToHuman;
	fate.removed = contained * relativeEffort;
	fate.removedUnlearned = containedUnlearned * relativeEffort;
	fate.added = (reach - contained) * automation.recontactPenalty + inducedToHuman;
	return fate;
}

/**
 * Contacts handled by people in the end, per contact (N/V): 1 − f·(C − Ur).
 *
 * @param met f, the share of contacts that meet this fate: the stage's f_d
 */
export const humanShare = (fate: Fate, met: number): number =>
	1 - met * (fate.contained - fate.inducedToHuman);

/** Labour left before assist, per contact's labour: (L0 − S + W)/L0 = 1 − f·(S − W). */
export const laborLeft = (fate: Fate, met: number): number => 1 - met * (fate.removed - fate.added);

/**
 * Share of the labour left that fewer reopened contacts save, after assist has taken its part r:
 * f_a·(reopen before − after)·(1 − r), negative when more are reopened.
 */
export const reopenCut = (
	{ quality }: Workflow,
	{ assist }: Readonly<Stage>,
	assistCut: number,
): number => assist * (quality.reopenRateBefore - quality.reopenRateAfter) * (1 - assistCut);

/**
 * How often a vendor bills its event (E of section 6), never negative; the count that makes a price
 * per conversation comparable with one per resolution. Y are coverage conversations:
 *
 *     conversation, message  ΣA + Y = Σ(I + U) + Y     resolution  Σ(D + U) + Y
 *     verified-resolution    Σ(C + U − Ur) + Y         handoff     ΣX = Σ(I − D)
 *     contact                ΣV                        assisted    ΣN·f_a·share
 *
 * Worked example: 1,000 contacts, AI joins 600, answers 400, of which 320 stay solved, none induced:
 * 600 conversations, 400 resolutions, 320 verified resolutions, 200 hand-offs.
 */
export function eventsOf(counts: BilledCounts, unit: UsageUnit): number {
	switch (unit) {
		case "conversation":
		case "message":
			return counts.aiInvolved + counts.induced + counts.coverage;
		case "resolution":
			return counts.deflected + counts.induced + counts.coverage;
		case "verified-resolution":
			return counts.contained + counts.induced - counts.inducedToHuman + counts.coverage;
		case "handoff":
			return counts.aiInvolved - counts.deflected;
		case "contact":
			return counts.contacts;
		case "assisted":
			return counts.assisted;
	}
}

/** A price for each event that vendors bill. */
export type Rates = Record<UsageUnit, number>;

/** What the events of a contact or a month cost at simple prices: Σ rate·E over all units. */
export const chargeOf = (counts: BilledCounts, rates: Rates): number =>
	(rates.conversation + rates.message) * eventsOf(counts, "conversation") +
	rates.resolution * eventsOf(counts, "resolution") +
	rates["verified-resolution"] * eventsOf(counts, "verified-resolution") +
	rates.handoff * eventsOf(counts, "handoff") +
	rates.contact * eventsOf(counts, "contact") +
	rates.assisted * eventsOf(counts, "assisted");
