import type { ComponentChildren } from "preact";
import type { MeasurementKey, Missing, ScorecardPhrase, Signal } from "../../engine/index.ts";
import { pilotWords, scorecardWords } from "../text/scorecard.ts";
import { fieldId } from "./FigureField.tsx";
import { isControl } from "./keys.ts";
import { Section } from "./Section.tsx";
import { type Judged, said } from "./store.ts";

type Found = Signal<ScorecardPhrase>;
const SIDES = ["baseline", "pilot"] as const;

/** What is missing on a side, each once, in the order of the signals. */
function missingOn(side: Missing["side"], signals: Found[]): MeasurementKey[] {
	const items = signals.flatMap(({ reason }) =>
		reason.code === "missing" ? reason.variables.items : [],
	);
	return [...new Set(items.flatMap((item) => (item.side === side ? [item.measurement] : [])))];
}

/** What would bring the decision on, from what speaks against the pilot to what is not on record. */
export function NextSection({ judged: { card } }: { judged: Judged }) {
	const { next } = scorecardWords.value;
	const { measurements, controls, evidence } = pilotWords.value;
	const signals = card.groups.flatMap((group) => group.signals);
	const pausing = signals.filter(({ status }) => status === "pause");
	const open = signals.filter(({ status }) => status === "insufficient");
	const thin = open.filter(({ metric, reason }) => reason.code !== "missing" && !isControl(metric));
	const unanswered = open.map(({ metric }) => metric).filter(isControl);
	const sides = SIDES.map((side) => ({ side, keys: missingOn(side, open) }));
	const { missing } = card.readiness;
	const isDone = pausing.length + open.length + missing.length === 0;
	return (
		<Section name="next" heading={next.heading} lead={next.lead}>
			{isDone && <p>{next.nothing}</p>}
			<Reasons title={next.mend} signals={pausing} />
			{sides.some(({ keys }) => keys.length > 0) && (
				<Todo title={next.figures}>
					{sides.map(
						({ side, keys }) =>
							keys.length > 0 && (
								<li key={side}>
									{next[side]}{" "}
									<Ways
										ways={keys.map((key) => ({
											id: fieldId(`${side}.${key}`),
											label: measurements[key],
										}))}
									/>
								</li>
							),
					)}
				</Todo>
			)}
			<Reasons title={next.cases} signals={thin} />
			{unanswered.length > 0 && (
				<Todo title={next.controls}>
					<li>
						<Ways ways={unanswered.map((key) => ({ id: `yes-${key}`, label: controls[key] }))} />
					</li>
				</Todo>
			)}
			{missing.length > 0 && (
				<Todo title={next.evidence}>
					<li>
						<Ways ways={missing.map((key) => ({ id: `tick-${key}`, label: evidence[key] }))} />
					</li>
				</Todo>
			)}
		</Section>
	);
}

function Todo({ title, children }: { title: string; children: ComponentChildren }) {
	return (
		<div class="todo">
			<h3>{title}</h3>
			<ul>{children}</ul>
		</div>
	);
}

/** Signals by what their reasons say is in the way. */
function Reasons({ title, signals }: { title: string; signals: Found[] }) {
	if (signals.length === 0) return null;
	return (
		<Todo title={title}>
			{signals.map(({ metric, reason }) => (
				<li key={metric}>{said(reason)}</li>
			))}
		</Todo>
	);
}

/** Names of what is missing, each a way to where it is entered. */
function Ways({ ways }: { ways: { id: string; label: string }[] }) {
	return (
		<span class="ways-list">
			{ways.map(({ id, label }) => (
				<a key={id} href={`#${id}`}>
					{label}
				</a>
			))}
		</span>
	);
}
