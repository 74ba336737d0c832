/** Billed events and AI fees, month by month: E and the usage prices of section 6 as formulas. */
import { usageFee } from "../../../engine/costs.ts";
import { aiConversations, at, billedEvents } from "../../../engine/flows.ts";
import { USAGE_UNITS, type UsageUnit } from "../../../engine/index.ts";
import { HEADER_ROW } from "../months.ts";
import type { Plan } from "../plan.ts";
import { letters } from "../refs.ts";
import { type Column, summed } from "./shared-sums.ts";

/** The header cells of the billed events, for the usage prices' choice of one. */
export function eventHeaders({ places: { shared } }: Plan): string {
	const [first, last] = [shared.column("conversation"), shared.column("assisted")];
	return `$${letters(first)}$${HEADER_ROW + 1}:$${letters(last)}$${HEADER_ROW + 1}`;
}

/** How often each billed event happens (E of section 6); their heads are the usage prices' words. */
export function eventColumns(plan: Plan): Column[] {
	const { labels, places, flows } = plan;
	const { own } = places.shared;
	const talks = (m: number) => `${own("I", m)}+${own("U", m)}+${own("Y", m)}`;
	const formulas: Record<UsageUnit, (m: number) => string> = {
		conversation: talks,
		message: talks,
		resolution: (m) => `${own("D", m)}+${own("U", m)}+${own("Y", m)}`,
		"verified-resolution": (m) => `${own("C", m)}+${own("U", m)}-${own("Ur", m)}+${own("Y", m)}`,
		handoff: (m) => own("X", m),
		contact: (m) => own("V", m),
		assisted: (m) => places.workflows.map((place) => place.at("assisted", m)).join("+"),
	};
	return USAGE_UNITS.map((unit) => ({
		key: unit,
		head: labels.billing(unit),
		symbol: "E",
		as: "count",
		total: "sum",
		formula: formulas[unit],
		value: (m) => billedEvents(flows, unit, m),
	}));
}

/** AI fees of the month at today's prices, and the hours freed. */
export function feeColumns(plan: Plan): Column[] {
	const { words, places, input, flows, each } = plan;
	const { own } = places.shared;
	const { sums } = flows;
	const { usage } = input.costs;
	const item = (i: number): Column => {
		const name = (key: string) => `usage_${key}_${i + 1}`;
		const fee = (m: number) =>
			usage[i] ? usageFee(usage[i], billedEvents(flows, usage[i].unit, m)) : 0;
		return {
			key: `usage-${i}`,
			head: usage[i]?.name ?? "",
			symbol: null,
			as: "amount",
			total: "sum",
			formula: (m) => {
				const events = `${own("conversation", m)}:${own("assisted", m)}`;
				const billed = `INDEX(${events},1,MATCH(${name("unit")},${eventHeaders(plan)},0))`;
				const beyond = `MAX(0,${billed}*${name("quantityPerEvent")}-${name("includedPerMonth")})`;
				return `MAX(${name("minimumPerMonth")},${beyond}*${name("price")})`;
			},
			value: fee,
		};
	};
	const items = usage.map((_, i) => item(i));
	/** Hours are known when those of every kind of contacts are. */
	const known = (key: "hours" | "paid", id: "hoursFreed" | "paidHoursFreed"): Column => ({
		key,
		head: words.sharedColumns[key],
		symbol: null,
		as: "count",
		total: "known",
		formula: (m) => {
			const cells = places.workflows.map((place) => place.at(key, m));
			return `IF(COUNT(${cells.join(",")})=${each.length},${cells.join("+")},"")`;
		},
		value: (m) => (flows.hoursKnown ? at(sums[id], m) : ""),
	});
	return [
		summed(plan, "fee", "amount", (m) => at(sums.aiContactCost, m), null),
		known("hours", "hoursFreed"),
		known("paid", "paidHoursFreed"),
		...items,
		{
			key: "fees",
			head: words.sharedColumns.fees,
			symbol: null,
			as: "amount",
			total: "sum",
			formula: (m) => {
				const talks = `(${own("I", m)}+${own("U", m)})`;
				const covered = `IF(${talks}>0,${own("Y", m)}*${own("fee", m)}/${talks},0)`;
				return [own("fee", m), covered, ...usage.map((_, i) => own(`usage-${i}`, m))].join("+");
			},
			value: (m) => {
				const perContact = at(sums.aiContactCost, m);
				const talks = aiConversations(flows, m);
				const covered = talks > 0 ? at(sums.coverage, m) * (perContact / talks) : 0;
				return items.reduce((sum, { value }) => sum + Number(value(m)), perContact + covered);
			},
		},
	];
}
