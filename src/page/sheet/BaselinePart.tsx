import { type ResolvedInput, specOf } from "../../engine/index.ts";
import { format } from "../state/store.ts";
import { belowWords } from "../text/below.ts";
import { sheetWords } from "../text/sheet.ts";
import { type Baseline, baselineOf, type KindToday } from "./baseline.ts";
import { Head, Part, type PartProps } from "./Part.tsx";

/** What support costs today, and who stays paid afterwards. */
export function BaselinePart({ estimate }: PartProps) {
	const text = sheetWords.value.baseline;
	const { labor } = estimate.resolvedInput;
	const baseline = baselineOf(estimate.resolvedInput);
	const { count } = format.value;
	const { team } = baseline;
	return (
		<Part heading={text.heading} lead={text.lead}>
			<KindTable baseline={baseline} />
			{team && (
				<p>{text.team(count(team.hours), count(team.people), count(labor.paidHoursPerMonth))}</p>
			)}
			<p>
				<b>{text.paid}</b>
				{sheetWords.value.gap}
				{whoStays(labor)}
			</p>
		</Part>
	);
}

function KindTable({ baseline }: { baseline: Baseline }) {
	const text = sheetWords.value.baseline;
	const { whole, count, money } = format.value;
	const { kinds, contacts, labor, escalations } = baseline;
	const several = kinds.length > 1 || escalations > 0;
	const all = labor + escalations;
	return (
		<table>
			<Head columns={[text.kind, text.contacts, text.cost, text.minutes, text.month, text.year]} />
			<tbody>
				{kinds.map((kind, i) => (
					<tr key={i}>
						<th scope="row">{nameOf(kind)}</th>
						<td>{count(kind.workflow.monthlyContacts)}</td>
						<td>{money(kind.each)}</td>
						<td>{kind.minutes === null ? "–" : count(kind.minutes)}</td>
						<td>{whole(kind.labor)}</td>
						<td>{whole(12 * kind.labor)}</td>
					</tr>
				))}
				{escalations > 0 && (
					<tr>
						<th scope="row" colSpan={4}>
							{text.escalations}
						</th>
						<td>{whole(escalations)}</td>
						<td>{whole(12 * escalations)}</td>
					</tr>
				)}
			</tbody>
			{several && (
				<tfoot>
					<tr>
						<th scope="row">{text.all}</th>
						<td>{count(contacts)}</td>
						<td>{contacts > 0 ? money(all / contacts) : "–"}</td>
						<td />
						<td>{whole(all)}</td>
						<td>{whole(12 * all)}</td>
					</tr>
				</tfoot>
			)}
		</table>
	);
}

/** What a kind is called by default, in the table of inputs' own language. */
const UNNAMED = specOf("/workflows/*/name")?.neutral;

function nameOf({ workflow: { name, channel } }: KindToday): string {
	const { channels } = belowWords.value;
	const text = sheetWords.value.baseline;
	const shown = name === UNNAMED ? text.all : name;
	return channel === "any" ? shown : text.named(shown, channels[channel]);
}

/** How much of the freed time stops being paid for, how fast, and what happens to the rest. */
function whoStays(labor: ResolvedInput["labor"]): string {
	const text = sheetWords.value.baseline;
	const { percent } = format.value;
	const { annualAttritionRate: leaving, outsourcedShare, capacityValueShare } = labor;
	const rest = capacityValueShare > 0 ? text.other(percent(capacityValueShare)) : text.rest;
	return [
		text.share(percent(labor.cashableShare)),
		...(leaving === null ? [] : [text.pace(percent(leaving))]),
		...(leaving !== null && outsourcedShare > 0 ? [text.outsourced(percent(outsourcedShare))] : []),
		...(labor.cashableShare < 1 || leaving !== null ? [rest] : []),
	].join(sheetWords.value.gap);
}
