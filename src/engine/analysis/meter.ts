/**
 * The model's figures of merit, thousands of times over: the same formulas as the kernel (fate.ts,
 * benefits.ts and costs.ts), but only what the figures need. A workflow's share of a month is linear
 * in its contacts, so a stage's formulas are worked out once and its months only multiply and add;
 * what no variable touches is worked out once for all (layers.ts).
 */
import { errorCost } from "../benefits.ts";
import { oneTimeCost, reviewCost, transitionCost, usageFee } from "../costs.ts";
import { humanShare, laborLeft, reopenCut } from "../fate.ts";
import { DUST } from "../finance.ts";
import { add } from "../flows.ts";
import type { ResolvedInput } from "../types.ts";
import { createFacts, readFacts } from "./facts.ts";
import { calendarOf, createRow, fixedOf, volumeOf } from "./layers.ts";
import type { Figures } from "./metrics.ts";

/** Inputs that the calendar depends on; all else depends on the calendar. */
const OF_CALENDAR =
	/^\/(horizonMonths|discountRate|rollout\/.*|labor\/annualWageIncrease|costs\/annualPriceIncrease)$/;
const OF_VOLUME =
	/^\/(workflows\/\d+\/([^/]+|automation\/monthlyLearningRate)|labor\/(annualAttritionRate|outsourcedShare))$/;
/** One-time costs are read anew each time: six additions. */
const OF_FIXED =
	/^\/(benefits\/.*|costs\/(?!oneTime\/|transition\/(migration|severance|adaptation)).*)$/;

/**
 * A meter of one input: each call reads the input as it then stands and gives its figures. The same
 * object is filled each time.
 *
 * @param input a sound resolved input of the meter's own; the caller changes it between calls
 * @param varied pointers of all that will change; anything else must stay as it is
 */
export function createMeter(input: ResolvedInput, varied: readonly string[]): () => Figures {
	const touches = (layer: RegExp) => varied.some((pointer) => layer.test(pointer));
	const newCalendar = touches(OF_CALENDAR);
	const newVolume = newCalendar || touches(OF_VOLUME);
	const newFixed = newVolume || touches(OF_FIXED);
	let calendar = calendarOf(input);
	let volume = volumeOf(input, calendar);
	let fixed = fixedOf(input, calendar, volume);

	const { workflows } = input;
	const facts = workflows.map(createFacts);
	let room = roomFor(0, 0);
	// Of each month: its net, from 0, and of the lines that AI brings into it Σ|benefits| + costs.
	let nets = createRow(input.horizonMonths);
	let sizes = createRow(input.horizonMonths);
	const figures: Figures = {
		investment: 0,
		aiFees: 0,
		net: 0,
		npv: 0,
		paybackMonths: 0,
		flow: nets,
	};

	return () => {
		if (newCalendar) calendar = calendarOf(input);
		if (newVolume) volume = volumeOf(input, calendar);
		if (newFixed) fixed = fixedOf(input, calendar, volume);
		const { horizonMonths: months, labor, costs } = input;
		const stride = months + 1;
		const { spans, discount } = calendar;
		const { groups, groupOf, growth, growthSoFar, avoidable, unlearned } = volume;
		const { labor: atFirst } = volume;
		const { rates, meters, net: fixedNet, coverage, grossSoFar } = fixed;
		const { cashableShare, capacityValueShare } = labor;
		const padded = 1 + costs.contingency;
		const perError = errorCost(input.benefits);
		const perReview = padded * reviewCost(costs);
		let learning = false;
		let escalates = false;
		let charges = false;
		for (const fact of facts) {
			readFacts(fact, rates, meters);
			learning ||= fact.learns;
			escalates ||= fact.escalation !== 0;
			charges ||= fact.price > 0;
		}
		const averaged = fixed.covers && charges;
		if (nets.length !== stride) {
			nets = createRow(months);
			sizes = createRow(months);
		}
		if (room.freed.length !== groups || room.events.length !== meters.length)
			room = roomFor(groups, meters.length);
		const { freed, shifted, reopened, drain, saved, talked, charged, events } = room;

		const start = padded * (oneTimeCost(costs) + transitionCost(costs));
		nets[0] = -start;
		let investment = start + fixed.investment;
		let aiFees = fixed.aiFees;
		let cumulative = -start;
		let npv = -start;
		let gross = start;
		// The running balance with rounding dust taken for nothing, as `balance` in finance.ts does.
		let balance = -start;
		let payback = 0;

		for (const { stage, from: begin, to: end, prices, wages } of spans) {
			const fee = padded * prices;
			const reviewed = perReview * stage.review * wages;
			// While AI learns, each month has shares of its own.
			const step = learning ? 1 : end - begin + 1;
			for (let from = begin; from <= end; from += step) {
				const to = from + step - 1;
				for (let g = 0; g < groups; g++) {
					freed[g] = 0;
					shifted[g] = 0;
					reopened[g] = 0;
					drain[g] = 0;
					saved[g] = 0;
					talked[g] = 0;
					charged[g] = 0;
					for (const column of events) column[g] = 0;
				}
				for (let w = 0; w < facts.length; w++) {
					const fact = facts[w];
					if (!fact) continue;
					const { workflow, answered } = fact;
					const { monthlyContacts: contacts, automation } = workflow;
					const open = learning ? (unlearned[w * stride + to] ?? 1) : 1;
					const reach = automation.deflectionRate + fact.gap * (1 - open);
					const met = stage.deflection * reach;
					// Multiplied in the same order as `met`: where AI joins no more than it answers nothing is left.
					const touched =
						contacts * (stage.deflection * Math.max(reach, automation.involvementRate));
					const solved = contacts * met;
					const assisted = contacts * humanShare(answered, met) * stage.assist;
					const talks = touched + solved * answered.induced;
					const bill =
						touched * fact.perTouched +
						solved * fact.perAnswered +
						contacts * rates.contact +
						assisted * workflow.assist.share * rates.assisted;
					const review = reviewed * (solved + solved * answered.induced);
					const group = groupOf[w] ?? 0;
					const at = group * stride;
					const sum = (growthSoFar[at + to] ?? 0) - (growthSoFar[at + from - 1] ?? 0);
					aiFees += fee * bill * sum;
					investment += review * sum;
					const cost = fee * bill + review + perError * talks;
					const left = laborLeft(answered, met);
					const cut = stage.assist * fact.reduction;
					const reopen = left * reopenCut(workflow, stage, cut);
					const saving = met * (answered.removed - answered.added) + left * cut + reopen;
					const shift = met * (answered.removed + answered.added) + left * cut;
					const work = (atFirst[w] ?? 0) * wages;
					freed[group] = (freed[group] ?? 0) + work * saving;
					shifted[group] = (shifted[group] ?? 0) + work * shift;
					reopened[group] = (reopened[group] ?? 0) + work * reopen;
					drain[group] = (drain[group] ?? 0) + cost;
					if (escalates) add(saved, group, assisted * fact.escalation * wages);
					for (let i = 0; i < meters.length; i++) {
						const meter = meters[i];
						const column = events[i];
						if (!meter || !column) continue;
						const answers = solved * (fact.answeredEvents[i] ?? 0);
						let happened = touched * (fact.touchedEvents[i] ?? 0) + answers;
						if (meter.unit === "contact") happened = contacts;
						else if (meter.unit === "assisted") happened = assisted * workflow.assist.share;
						add(column, group, happened);
					}
					if (averaged) {
						add(talked, group, talks);
						add(charged, group, talks * fact.price);
					}
				}

				// The usual case by itself: it is most of a simulation's time.
				const plain = groups === 1 && !escalates && !averaged && meters.length === 0;
				if (plain) {
					const work = freed[0] ?? 0;
					const cost = drain[0] ?? 0;
					const labor = (shifted[0] ?? 0) + Math.abs(reopened[0] ?? 0);
					for (let m = from; m <= to; m++) {
						const grown = growth[m] ?? 0;
						const freedNow = grown * work;
						const limit = Math.min(cashableShare * freedNow, avoidable[m] ?? 0);
						const cash = freedNow <= 0 ? freedNow : limit;
						const capacity = (freedNow - cash) * capacityValueShare;
						const share = freedNow <= 0 ? 1 : cash / freedNow;
						nets[m] = (fixedNet[m] ?? 0) + cash + capacity - grown * cost;
						sizes[m] = share * grown * labor + capacity + grown * cost;
					}
				} else
					for (let m = from; m <= to; m++) {
						let work = 0;
						let cost = 0;
						let shift = 0;
						let reopen = 0;
						for (let g = 0, at = m; g < groups; g++, at += stride) {
							const grown = growth[at] ?? 0;
							work += grown * (freed[g] ?? 0);
							cost += grown * (drain[g] ?? 0);
							shift += grown * (shifted[g] ?? 0);
							reopen += grown * (reopened[g] ?? 0);
						}
						// κ·ΣF: extra work is paid in full, freed work turns into cash within its limits.
						const cash = work <= 0 ? work : Math.min(cashableShare * work, avoidable[m] ?? 0);
						const capacity = (work - cash) * capacityValueShare;
						const share = work <= 0 ? 1 : cash / work;
						let net = (fixedNet[m] ?? 0) + cash + capacity - cost;
						let size = share * (shift + Math.abs(reopen)) + capacity + cost;
						if (escalates) {
							const avoided = grownSum(saved, growth, m, stride);
							const worth = avoided <= 0 ? avoided : avoided * cashableShare;
							net += worth;
							size += Math.abs(worth);
						}
						const covered = coverage[m] ?? 0;
						let bill = 0;
						for (let i = 0; i < meters.length; i++) {
							const meter = meters[i];
							const column = events[i];
							if (!meter || !column) continue;
							const happened = grownSum(column, growth, m, stride) + covered * meter.ofCoverage;
							for (const item of meter.items) bill += usageFee(item, happened);
						}
						if (averaged) {
							const talks = grownSum(talked, growth, m, stride);
							if (talks > 0) bill += (covered * grownSum(charged, growth, m, stride)) / talks;
						}
						aiFees += fee * bill;
						nets[m] = net - fee * bill;
						sizes[m] = size + fee * bill;
					}
				for (let m = from; m <= to; m++) {
					const net = nets[m] ?? 0;
					cumulative += net;
					npv += net * (discount[m] ?? 0);
					gross += sizes[m] ?? 0;
					const dust = DUST * (gross + (grossSoFar[m] ?? 0));
					const before = balance;
					balance = cumulative <= dust && cumulative >= -dust ? 0 : cumulative;
					if (before < 0 && balance >= 0) payback = m - 1 - before / (balance - before);
				}
			}
		}
		figures.investment = investment;
		figures.aiFees = aiFees;
		figures.flow = nets;
		figures.net = cumulative;
		figures.npv = npv;
		figures.paybackMonths = balance < 0 ? Number.POSITIVE_INFINITY : payback;
		return figures;
	};
}

/**
 * For each group, of all its contacts in month 1: labour freed, of that what is removed, helped with
 * and added (whatever its sign) and what is no longer reopened, costs, escalations saved, and what
 * fees other than so much for each contact are counted by. Made once: making arrays takes longer
 * than filling them.
 */
function roomFor(groups: number, meters: number) {
	const column = () => new Float64Array(groups);
	return {
		freed: column(),
		shifted: column(),
		reopened: column(),
		drain: column(),
		saved: column(),
		talked: column(),
		charged: column(),
		events: Array.from({ length: meters }, column),
	};
}

/** A month's sum of what the groups' contacts bring with them. */
function grownSum(column: Float64Array, growth: Float64Array, month: number, stride: number) {
	let sum = 0;
	for (let g = 0, at = month; g < column.length; g++, at += stride)
		sum += (growth[at] ?? 0) * (column[g] ?? 0);
	return sum;
}
