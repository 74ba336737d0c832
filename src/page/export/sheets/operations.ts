/** Contacts, hours and unit costs, in the last month and over all of them (section 7). */
import type { OperationCounts, Operations } from "../../../engine/index.ts";
import type { Cell, NumberLook, Sheet } from "../cells.ts";
import { formula, text } from "../cells.ts";
import type { Plan, SharedKey } from "../plan.ts";
import { quoted } from "../refs.ts";

const HEADER_ROW = 3;

export function operationsSheet(plan: Plan): Sheet {
	const { words } = plan;
	const said = words.operationsSheet;
	return {
		name: words.sheets.operations,
		rows: [
			[text(said.heading, "title")],
			[text(said.lead, "soft")],
			[],
			[text(said.figure, "header"), text(said.last, "header"), text(said.all, "header")],
			...countRows(plan),
			...unitRows(plan),
		],
		widths: [52, 20, 20],
		frozen: { rows: HEADER_ROW + 1, columns: 1 },
		checks: [],
	};
}

/** Each count as what is added and taken away of the monthly sums. */
const COUNTS: Record<
	Exclude<keyof OperationCounts, "hoursFreed" | "fteFreed">,
	{ plus: SharedKey[]; minus?: SharedKey; as: NumberLook }
> = {
	contacts: { plus: ["V"], as: "count" },
	aiInvolved: { plus: ["I"], as: "count" },
	deflected: { plus: ["D"], as: "count" },
	contained: { plus: ["C"], as: "count" },
	recontacts: { plus: ["D"], minus: "C", as: "count" },
	handoffs: { plus: ["X"], as: "count" },
	induced: { plus: ["U"], as: "count" },
	aiConversations: { plus: ["I", "U", "Y"], as: "count" },
	humanHandled: { plus: ["N"], as: "count" },
	laborFreed: { plus: ["F"], as: "money" },
	laborFreedAsCash: { plus: ["cashed"], as: "money" },
	uncountedCapacity: { plus: ["idle"], as: "money" },
};

function countRows(plan: Plan): Cell[][] {
	const { words, places, months, estimate } = plan;
	const { operations: last, operationsTotal: all } = estimate;
	const { shared } = places;
	const row = (key: keyof OperationCounts, as: NumberLook, lastCode: string, allCode: string) => [
		text(words.operations[key], "label"),
		formula(lastCode, last[key] ?? words.unknown, as, "result"),
		formula(allCode, all[key] ?? words.unknown, as, "result"),
	];
	// Object.keys loses the key type; the record above is closed.
	const counted = (Object.keys(COUNTS) as (keyof typeof COUNTS)[]).map((key) => {
		const { plus, minus, as } = COUNTS[key];
		const code = (cell: (column: SharedKey) => string) =>
			plus.map(cell).join("+") + (minus ? `-${cell(minus)}` : "");
		return row(
			key,
			as,
			code((column) => shared.at(column, months)),
			code((column) => shared.total(column)),
		);
	});
	const known = (cell: string, code: string) =>
		`IF(ISNUMBER(${cell}),${code},${quoted(words.unknown)})`;
	const [hours, allHours] = [shared.at("hours", months), shared.total("hours")];
	const [paid, allPaid] = [shared.at("paid", months), shared.total("paid")];
	return [
		...counted,
		row("hoursFreed", "count", known(hours, hours), known(allHours, allHours)),
		row(
			"fteFreed",
			"count",
			known(paid, `${paid}/paidHoursPerMonth`),
			known(allPaid, `${allPaid}/paidHoursPerMonth/${months}`),
		),
	];
}

/** What a contact costs before and after, and what an AI conversation is worth, in the last month. */
function unitRows(plan: Plan): Cell[][] {
	const { words, places, months, estimate } = plan;
	const { shared, months: lines } = places;
	const operating = `(1+contingency)*${shared.at("p", months)}*(cost_monthly+cost_annual/12)`;
	const running = [
		`-${lines.at("ai-errors", months)}`,
		`+${lines.at("ai-fees", months)}`,
		`+${operating}`,
		`+${lines.at("review", months)}`,
	].join("");
	const before = `${shared.at("L0", months)}+${shared.at("E0", months)}`;
	const freed = `-${shared.at("F", months)}-${shared.at("Se", months)}`;
	const cashed = `-${shared.at("cashed", months)}-${lines.at("escalation", months)}`;
	const each = (amount: string, count: string) =>
		`IF(${count}=0,${quoted(words.none)},(${amount})/(${count}))`;
	const contacts = shared.at("V", months);
	const talks = `(${shared.at("I", months)}+${shared.at("U", months)}+${shared.at("Y", months)})`;
	const codes: Record<Exclude<keyof Operations, keyof OperationCounts>, string> = {
		costPerContactBefore: each(before, contacts),
		costPerContactAfter: each(before + freed + running, contacts),
		cashCostPerContactAfter: each(before + cashed + running, contacts),
		valuePerConversation: each(lines.at("benefits", months), talks),
	};
	// Object.keys loses the key type; the record above is closed.
	return (Object.keys(codes) as (keyof typeof codes)[]).map((key) => [
		text(words.operations[key], "label"),
		formula(codes[key], estimate.operations[key] ?? words.none, "money", "result"),
	]);
}
