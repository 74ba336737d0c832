import type { OperationCounts } from "../../engine/index.ts";
import { format } from "../state/store.ts";
import { sheetWords } from "../text/sheet.ts";
import { Head, Part, type PartProps } from "./Part.tsx";

/** What becomes of the contacts, of the hours and of what one contact costs. */
export function ChangesPart({ estimate }: PartProps) {
	const text = sheetWords.value.changes;
	return (
		<Part heading={text.heading} lead={text.lead(estimate.horizonMonths)}>
			<ContactTable estimate={estimate} />
			<div class="pair">
				<EffectTable estimate={estimate} />
				<CashTable estimate={estimate} />
			</div>
		</Part>
	);
}

type CountId = keyof Pick<
	OperationCounts,
	| "contacts"
	| "aiInvolved"
	| "handoffs"
	| "deflected"
	| "contained"
	| "recontacts"
	| "induced"
	| "humanHandled"
>;

/** In reading order, with how deep each lies in the one before. */
const COUNTS: [CountId, 0 | 1 | 2][] = [
	["contacts", 0],
	["aiInvolved", 0],
	["handoffs", 1],
	["deflected", 1],
	["contained", 2],
	["recontacts", 2],
	["induced", 0],
	["humanHandled", 0],
];

function ContactTable({ estimate }: PartProps) {
	const { operations, operationsTotal, horizonMonths } = estimate;
	const text = sheetWords.value.changes;
	const { count, percent } = format.value;
	return (
		<table>
			<Head
				columns={[text.contacts, text.month(horizonMonths), text.ofAll, text.total(horizonMonths)]}
			/>
			<tbody>
				{COUNTS.map(([id, depth]) => (
					<tr key={id}>
						<th scope="row" class={`in-${depth}`}>
							{text.rows[id]}
						</th>
						<td>{count(Math.round(operations[id]))}</td>
						<td>{operations.contacts > 0 ? percent(operations[id] / operations.contacts) : "–"}</td>
						<td>{count(Math.round(operationsTotal[id]))}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

/** Hours, people and the cost of a contact, in the last month. */
function EffectTable({ estimate: { operations } }: PartProps) {
	const text = sheetWords.value.changes;
	const { count, money } = format.value;
	const { hoursFreed, fteFreed } = operations;
	const cost = (amount: number | null) => (amount === null ? text.unknown : money(amount));
	return (
		<table>
			<Head columns={[text.effect, ""]} />
			<tbody>
				<tr>
					<th scope="row">{text.hours}</th>
					<td>{hoursFreed === null ? text.unknown : count(hoursFreed)}</td>
				</tr>
				<tr>
					<th scope="row">{text.people}</th>
					<td>{fteFreed === null ? text.unknown : count(fteFreed)}</td>
				</tr>
				<tr>
					<th scope="row">{text.before}</th>
					<td>{cost(operations.costPerContactBefore)}</td>
				</tr>
				<tr>
					<th scope="row">{text.after}</th>
					<td>{cost(operations.costPerContactAfter)}</td>
				</tr>
				<tr>
					<th scope="row" class="in-1">
						{text.afterCash}
					</th>
					<td>{cost(operations.cashCostPerContactAfter)}</td>
				</tr>
			</tbody>
		</table>
	);
}

/** Freed labour in money: what is counted and what is not. */
function CashTable({ estimate: { operations, horizonMonths, resolvedInput } }: PartProps) {
	const text = sheetWords.value.changes;
	const { whole, percent } = format.value;
	const { laborFreed, laborFreedAsCash, uncountedCapacity } = operations;
	const { capacityValueShare } = resolvedInput.labor;
	const elsewhere = laborFreed - laborFreedAsCash - uncountedCapacity;
	return (
		<table>
			<Head columns={[text.money, text.month(horizonMonths)]} />
			<tbody>
				<tr>
					<th scope="row">{text.freed}</th>
					<td>{whole(laborFreed)}</td>
				</tr>
				<tr>
					<th scope="row" class="in-1">
						{text.cash}
					</th>
					<td>{whole(laborFreedAsCash)}</td>
				</tr>
				{capacityValueShare > 0 && (
					<tr>
						<th scope="row" class="in-1">
							{text.capacity(percent(capacityValueShare))}
						</th>
						<td>{whole(elsewhere)}</td>
					</tr>
				)}
				<tr>
					<th scope="row" class="in-1">
						{text.uncounted}
					</th>
					<td>{whole(uncountedCapacity)}</td>
				</tr>
			</tbody>
		</table>
	);
}
