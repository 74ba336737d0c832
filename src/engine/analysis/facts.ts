/** What the meter knows of a workflow before it looks at months. */
import {
	type BilledCounts,
	chargeOf,
	createFate,
	eventsOf,
	type Fate,
	fillFate,
	type Rates,
} from "../fate.ts";
import type { Workflow } from "../types.ts";
import { assistReduction, learnable } from "../workflow.ts";
import type { Meter } from "./layers.ts";

/**
 * What a workflow's months have in common. All that AI does is so much for each contact that it
 * touches and so much for each that it answers, so that a month needs only these two counts.
 */
export interface Facts {
	workflow: Workflow;
	reduction: number;
	/** What learning can add to the deflection rate. */
	gap: number;
	learns: boolean;
	price: number;
	/** Escalations avoided by assist, per contact handled by people, times their cost. */
	escalation: number;
	/** The fate of a contact that AI answers; touching it is counted apart (`aiInvolved` is 0). */
	answered: Fate;
	/** AI fees for each contact touched and for each answered, money. */
	perTouched: number;
	perAnswered: number;
	/** How often each meter's event happens for each contact touched and answered. */
	touchedEvents: number[];
	answeredEvents: number[];
}

export const createFacts = (workflow: Workflow): Facts => ({
	workflow,
	reduction: Number.NaN,
	gap: Number.NaN,
	learns: false,
	price: Number.NaN,
	escalation: Number.NaN,
	answered: createFate(),
	perTouched: Number.NaN,
	perAnswered: Number.NaN,
	touchedEvents: [],
	answeredEvents: [],
});

/** One contact that AI touches, as vendors count it. */
const TOUCHED: BilledCounts = {
	contacts: 0,
	aiInvolved: 1,
	deflected: 0,
	contained: 0,
	induced: 0,
	inducedToHuman: 0,
	assisted: 0,
	coverage: 0,
};

/** Reads anew what changes may have touched. */
export function readFacts(facts: Facts, rates: Rates, meters: readonly Meter[]): void {
	const { workflow, answered } = facts;
	const { quality, automation, assist } = workflow;
	const cut = quality.escalationRateBefore - quality.escalationRateAfter;
	facts.gap = learnable(workflow);
	facts.learns = facts.gap > 0 && automation.monthlyLearningRate > 0;
	facts.reduction = assist.share * assistReduction(workflow);
	facts.price = automation.aiCostPerContact;
	facts.escalation = cut * quality.costPerEscalation;
	fillFate(answered, workflow, 1);
	answered.aiInvolved = 0;
	facts.perTouched = facts.price + chargeOf(TOUCHED, rates);
	facts.perAnswered = facts.price * answered.induced + chargeOf(answered, rates);
	for (let i = 0; i < meters.length; i++) {
		const meter = meters[i];
		if (!meter) continue;
		facts.touchedEvents[i] = eventsOf(TOUCHED, meter.unit);
		facts.answeredEvents[i] = eventsOf(answered, meter.unit);
	}
}
