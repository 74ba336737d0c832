/** What the meter knows of a workflow before it looks at months. */
import { chargeOf, createFate, type Fate, fillFate, type Rates } from "../shares.ts";
import type { Workflow } from "../types.ts";
import { assistReduction, learnable } from "../workflow.ts";

/** What a workflow's months have in common. */
export interface Facts {
	workflow: Workflow;
	reduction: number;
	gap: number;
	learns: boolean;
	price: number;
	escalation: number;
	/** Of a contact that AI is let at: its fate, and what of it is counted and billed. */
	fate: Fate;
	talks: number;
	answers: number;
	charge: number;
}

export const createFacts = (workflow: Workflow): Facts => ({
	workflow,
	reduction: Number.NaN,
	gap: Number.NaN,
	learns: false,
	price: Number.NaN,
	escalation: Number.NaN,
	fate: createFate(),
	talks: Number.NaN,
	answers: Number.NaN,
	charge: Number.NaN,
});

/** Reads anew what changes may have touched. */
export function readFacts(facts: Facts): void {
	const { quality, automation, assist } = facts.workflow;
	const cut = quality.escalationRateBefore - quality.escalationRateAfter;
	facts.gap = learnable(facts.workflow);
	facts.learns = facts.gap > 0 && automation.monthlyLearningRate > 0;
	facts.reduction = assist.share * assistReduction(facts.workflow);
	facts.price = automation.aiCostPerContact;
	facts.escalation = cut * quality.costPerEscalation;
}

/** The same for the share of contacts that AI answers just now. */
export function readFate(facts: Facts, reach: number, rates: Rates): void {
	const { fate } = facts;
	fillFate(fate, facts.workflow, reach);
	facts.talks = fate.aiInvolved + fate.induced;
	facts.answers = fate.deflected + fate.induced;
	facts.charge = facts.talks * facts.price + chargeOf(fate, rates);
}
