import type { ScorecardPhrase, Signal, SignalGroup, SignalKey } from "../../engine/index.ts";
import { CELL, COLUMN_HEADER, ROW, ROW_HEADER, ROWS, TABLE } from "../assumptions/roles.ts";
import { pilotWords, scorecardWords } from "../text/scorecard.ts";
import { figureText } from "./figures.ts";
import { isControl } from "./keys.ts";
import { Mark } from "./Mark.tsx";
import { Section } from "./Section.tsx";
import { format, type Judged, said } from "./store.ts";
import { groupId, tallyOf } from "./Verdict.tsx";

/** Every signal of the four groups, with what it is judged on. */
export function ReasonsSection({ judged: { card } }: { judged: Judged }) {
	const { reasons } = scorecardWords.value;
	return (
		<Section name="reasons" heading={reasons.heading} lead={reasons.lead}>
			{card.groups.map((group) => (
				<Group key={group.id} group={group} />
			))}
		</Section>
	);
}

const labelOf = (metric: SignalKey): string =>
	isControl(metric) ? pilotWords.value.controls[metric] : pilotWords.value.measurements[metric];

function Group({ group }: { group: SignalGroup<ScorecardPhrase> }) {
	const { reasons, form } = scorecardWords.value;
	return (
		<table
			class="signals"
			id={groupId(group.id)}
			tabIndex={-1}
			data-status={group.status}
			{...TABLE}
		>
			<caption>
				<span class="caption-line">
					{pilotWords.value.groups[group.id]}
					<Mark status={group.status}>{tallyOf(group)}</Mark>
				</span>
			</caption>
			<thead {...ROWS}>
				<tr {...ROW}>
					<th {...COLUMN_HEADER}>{reasons.signal}</th>
					<th {...COLUMN_HEADER}>{reasons.status}</th>
					<th {...COLUMN_HEADER}>{form.before}</th>
					<th {...COLUMN_HEADER}>{form.pilot}</th>
					<th {...COLUMN_HEADER}>{reasons.why}</th>
				</tr>
			</thead>
			<tbody {...ROWS}>
				{group.signals.map((signal) => (
					<SignalRow key={signal.metric} signal={signal} />
				))}
				<InPlaceRow signals={group.signals} />
			</tbody>
		</table>
	);
}

/** The controls that pass, which stand in one line on paper. */
function InPlaceRow({ signals }: { signals: Signal<ScorecardPhrase>[] }) {
	const inPlace = signals.filter(({ metric, status }) => isControl(metric) && status === "pass");
	if (inPlace.length === 0) return null;
	return (
		<tr {...ROW} class="print-only">
			<th {...ROW_HEADER}>{scorecardWords.value.reasons.inPlace}</th>
			<td {...CELL} colSpan={4}>
				{format.value.list(inPlace.map(({ metric }) => labelOf(metric)))}
			</td>
		</tr>
	);
}

function SignalRow({ signal }: { signal: Signal<ScorecardPhrase> }) {
	const { form } = scorecardWords.value;
	const { metric, status, baseline, pilot, reason } = signal;
	const shown = (value: number | null) =>
		isControl(metric) || value === null ? "" : figureText(metric, value, format.value);
	return (
		<tr
			{...ROW}
			data-signal={metric}
			data-status={status}
			class={isControl(metric) && status === "pass" ? "screen-only" : ""}
		>
			<th {...ROW_HEADER}>{labelOf(metric)}</th>
			<td {...CELL}>
				<Mark status={status}>{scorecardWords.value.statuses[status]}</Mark>
			</td>
			<td {...CELL} class="figure" data-label={form.before}>
				{shown(baseline)}
			</td>
			<td {...CELL} class="figure" data-label={form.pilot}>
				{shown(pilot)}
			</td>
			<td {...CELL} class="why">
				{said(reason)}
			</td>
		</tr>
	);
}
