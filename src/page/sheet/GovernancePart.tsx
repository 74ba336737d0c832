import { PHASES, type PhaseId } from "../../data/pilot.ts";
import {
	CONTROLS,
	EVIDENCE,
	GUARDRAILS,
	MEASUREMENTS,
	type MeasurementKey,
	PILOT_STAGES,
	type ResolvedInput,
	type Stage,
} from "../../engine/index.ts";
import { AMOUNTS, type GuardrailKey, RATES } from "../../engine/scorecard/measurements.ts";
import { AMOUNT_MARGIN, LEAST_CASES, RATE_MARGIN } from "../../engine/scorecard/signals.ts";
import { settlingSize, Z_95 } from "../../engine/scorecard/statistics.ts";
import { format } from "../state/store.ts";
import { stageName } from "../text/item-name.ts";
import { pilotNames, sheetWords } from "../text/sheet.ts";
import { Head, Part, type PartProps } from "./Part.tsx";

// Closed literals.
const GUARDED = Object.keys(GUARDRAILS) as GuardrailKey[];
const COMPARED = Object.keys(RATES) as (keyof typeof RATES)[];

/** How far AI may go from when, and what must have been measured before. */
export function GovernancePart({ estimate }: PartProps) {
	const text = sheetWords.value.governance;
	const { controls, evidence } = pilotNames.value;
	const { list } = format.value;
	return (
		<Part heading={text.heading} lead={text.lead}>
			<StageTable input={estimate.resolvedInput} />
			<MeasureTable />
			<p>{text.rule}</p>
			<p>{text.controls(list(CONTROLS.map((key) => inSentence(controls[key]))))}</p>
			<p>{text.evidence(list(EVIDENCE.map((key) => inSentence(evidence[key]))))}</p>
			<Phases />
		</Part>
	);
}

/** A name within a sentence: small at its start, unless it starts with an abbreviation. */
const inSentence = (name: string): string =>
	/^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

function StageTable({ input }: { input: ResolvedInput }) {
	const text = sheetWords.value.governance;
	const { percent } = format.value;
	const answered = answeredShare(input);
	return (
		<table class="stages-table">
			<Head
				columns={[
					text.stage,
					text.from,
					text.live,
					text.answered,
					text.assist,
					text.reviewed,
					text.benefits,
				]}
			/>
			<tbody>
				{input.rollout.map((stage, i) => (
					<tr key={stage.startMonth}>
						<th scope="row">
							{text.named(i + 1, nameOf(stage))}
							<small>{mayDo(stage)}</small>
						</th>
						<td>{stage.startMonth}</td>
						<td>{percent(stage.deflection)}</td>
						<td>{percent(stage.deflection * answered)}</td>
						<td>{percent(stage.assist)}</td>
						<td>{percent(stage.review)}</td>
						<td>{percent(stage.benefits)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

/** Share of all contacts that AI answers once it is fully live, before it learns. */
function answeredShare({ workflows }: ResolvedInput): number {
	const contacts = workflows.reduce((sum, { monthlyContacts }) => sum + monthlyContacts, 0);
	const answered = workflows.reduce(
		(sum, { monthlyContacts, automation }) => sum + monthlyContacts * automation.deflectionRate,
		0,
	);
	return contacts > 0 ? answered / contacts : 0;
}

const knownStage = ({ stage }: Stage) => PILOT_STAGES.find((one) => one === stage);

function nameOf(stage: Stage): string {
	const known = knownStage(stage);
	return known ? pilotNames.value.stages[known] : stageName(stage.stage);
}

/** What AI does in a stage, if it is one that the scorecard knows. */
function mayDo(stage: Stage): string {
	const known = knownStage(stage);
	return known ? pilotNames.value.stageHelps[known] : sheetWords.value.governance.plain;
}

/** The limits of the scorecard: guardrails first, then what must not have become worse. */
function MeasureTable() {
	const text = sheetWords.value.governance;
	const { measurements } = pilotNames.value;
	const { percent, count } = format.value;
	const sides = text.sides(count(LEAST_CASES));
	return (
		<table class="measures">
			<Head columns={[text.measured, text.limit, text.cases]} />
			<tbody>
				{GUARDED.map((key) => {
					const { threshold, of } = GUARDRAILS[key];
					const low = MEASUREMENTS[key].better === "lower";
					// What a clean record must be as long as, to be more than luck.
					const cases = settlingSize(low ? 0 : 1, threshold, Z_95, low ? "below" : "above");
					return (
						<tr key={key}>
							<th scope="row">{measurements[key]}</th>
							<td>{(low ? text.most : text.least)(percent(threshold))}</td>
							<td>{of === null || cases === null ? text.each : count(cases)}</td>
						</tr>
					);
				})}
				<tr>
					<th scope="row">{namesOf(COMPARED)}</th>
					<td>{text.pointsWorse(count(100 * RATE_MARGIN))}</td>
					<td>{sides}</td>
				</tr>
				<tr>
					<th scope="row">{namesOf(AMOUNTS)}</th>
					<td>{text.worse(percent(AMOUNT_MARGIN))}</td>
					<td>{sides}</td>
				</tr>
			</tbody>
			<tfoot class="note">
				<tr>
					<td colSpan={3}>{text.settled}</td>
				</tr>
			</tfoot>
		</table>
	);
}

/** Several measurements as one row's name. */
const namesOf = (keys: readonly MeasurementKey[]): string =>
	format.value.list(
		keys.map((key, i) => {
			const label = pilotNames.value.measurements[key];
			return i === 0 ? label : inSentence(label);
		}),
	);

type ToldPhase = keyof ReturnType<typeof told>;
const told = () => sheetWords.value.governance.phases;

/** What comes before, in and after a pilot. */
function Phases() {
	const { phases } = pilotNames.value;
	const named = told();
	const isTold = (id: PhaseId): id is ToldPhase & PhaseId => Object.hasOwn(named, id);
	return (
		<dl class="phases">
			{PHASES.filter(isTold).map((id) => (
				<div key={id}>
					<dt>{named[id]}</dt>
					<dd>{phases[id].goal}</dd>
				</div>
			))}
		</dl>
	);
}
