/**
 * Methodology section 4 for one contact: what becomes of it in a stage of the rollout, as shares of
 * a contact and of the labour that handling one takes today. Times the month's contacts it gives the
 * counts of the model, times their cost the money; the kernel and the analyses both build on it.
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

/** One contact's shares. `contacts` is 1 and `coverage` 0, so that it can be billed like a month. */
export interface Shares extends BilledCounts {
	humanHandled: number; // N
	/** Labour removed by containment (S), and without learning (S0); shares of a contact's cost. */
	removed: number;
	removedUnlearned: number;
	containedUnlearned: number; // C0
	/** Labour added by contacts that came back or were induced (W). */
	added: number;
	assistSaved: number; // Sa
	reopenSaved: number; // Sr
	/** S + Sa + Sr − W, negative when there is more work than before. */
	freed: number;
	/** Escalations avoided, in escalations (Se before its cost). */
	escalationsAvoided: number;
}

/** Room for the shares of a contact. */
export const createShares = (): Shares => ({
	contacts: 1,
	coverage: 0,
	aiInvolved: Number.NaN,
	deflected: Number.NaN,
	contained: Number.NaN,
	induced: Number.NaN,
	inducedToHuman: Number.NaN,
	assisted: Number.NaN,
	humanHandled: Number.NaN,
	removed: Number.NaN,
	removedUnlearned: Number.NaN,
	containedUnlearned: Number.NaN,
	added: Number.NaN,
	assistSaved: Number.NaN,
	reopenSaved: Number.NaN,
	freed: Number.NaN,
	escalationsAvoided: Number.NaN,
});

/**
 * Fills in the shares of one contact. With the stage's factors f_d and f_a and d* the share of
 * contacts that AI answers once fully live:
 *
 *     D  = f_d·d*          answered by AI          C  = D·containment   stayed solved
 *     I  = max(D, f_d·involvement)                 U  = D·induced       exist only because of AI
 *     N  = 1 − C + U·(1 − containment)             handled by humans in the end
 *     S  = C·relativeEffort                        labour removed: easy contacts cost less
 *     W  = (D − C)·penalty + U·(1 − containment)   labour added
 *     Sa = (1 − S + W)·r                           assist, on what is left; r = f_a·reduction
 *     Sr = (1 − S + W)·f_a·(reopen before − after)·(1 − r)
 *
 * Worked example: deflection 0.4, containment 0.8, relative effort 0.9, penalty 0.25, no induced
 * contacts, fully live: D = 0.4, C = 0.32, N = 0.68, S = 0.288, W = 0.02, freed = 0.268.
 *
 * @param reach d*, the deflection rate with what has been learnt so far, 0…1
 * @param reduction share of handling time that assist saves on an average contact, 0…1
 */
export function fillShares(
	shares: Shares,
	{ automation, assist, quality }: Workflow,
	stage: Readonly<Stage>,
	reach: number,
	reduction: number,
): void {
	const { containmentRate, relativeEffort } = automation;
	const deflected = stage.deflection * reach;
	const contained = deflected * containmentRate;
	const containedUnlearned = stage.deflection * automation.deflectionRate * containmentRate;
	const induced = deflected * automation.inducedContactRate;
	const inducedToHuman = induced * (1 - containmentRate);
	const humanHandled = 1 - contained + inducedToHuman;
	const removed = contained * relativeEffort;
	const added = (deflected - contained) * automation.recontactPenalty + inducedToHuman;
	const left = 1 - removed + added;
	const cut = stage.assist * reduction;
	const assistSaved = left * cut;
	const reopenCut = quality.reopenRateBefore - quality.reopenRateAfter;
	const reopenSaved = left * stage.assist * reopenCut * (1 - cut);
	shares.aiInvolved = Math.max(deflected, stage.deflection * automation.involvementRate);
	shares.deflected = deflected;
	shares.contained = contained;
	shares.induced = induced;
	shares.inducedToHuman = inducedToHuman;
	shares.assisted = humanHandled * stage.assist * assist.share;
	shares.humanHandled = humanHandled;
	shares.removed = removed;
	shares.removedUnlearned = containedUnlearned * relativeEffort;
	shares.containedUnlearned = containedUnlearned;
	shares.added = added;
	shares.assistSaved = assistSaved;
	shares.reopenSaved = reopenSaved;
	shares.freed = removed + assistSaved + reopenSaved - added;
	shares.escalationsAvoided =
		humanHandled * stage.assist * (quality.escalationRateBefore - quality.escalationRateAfter);
}

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
