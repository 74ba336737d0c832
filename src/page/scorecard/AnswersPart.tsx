import { useId } from "preact/hooks";
import {
	type ControlKey,
	EVIDENCE,
	OPERATIONAL_CONTROLS,
	RISK_CONTROLS,
} from "../../engine/index.ts";
import { pilotHelps, pilotWords, scorecardWords } from "../text/scorecard.ts";
import { answer } from "./actions.ts";
import { entries } from "./store.ts";

/** The controls of operation and those against risk: yes, no, or no answer. */
export function ControlsPart() {
	const { groups } = pilotWords.value;
	return (
		<>
			<p class="hint">{scorecardWords.value.form.controlsHint}</p>
			<ControlList title={groups["operational-control"]} controls={OPERATIONAL_CONTROLS} />
			<ControlList title={groups["risk-guardrails"]} controls={RISK_CONTROLS} />
		</>
	);
}

function ControlList({ title, controls }: { title: string; controls: readonly ControlKey[] }) {
	return (
		<div class="checks">
			<h4>{title}</h4>
			{controls.map((control) => (
				<ControlRow key={control} control={control} />
			))}
		</div>
	);
}

const ANSWERS = [
	{ key: "yes", value: true },
	{ key: "no", value: false },
	{ key: "unanswered", value: undefined },
] as const;

function ControlRow({ control }: { control: ControlKey }) {
	const id = useId();
	const { form } = scorecardWords.value;
	const label = pilotWords.value.controls[control];
	const help = pilotHelps.value.controls[control];
	const path = `controls.${control}` as const;
	const given = entries.value.answers.get(path);
	return (
		<fieldset class="check" aria-describedby={id}>
			<legend>{label}</legend>
			<span class="hint" id={id}>
				{help}
			</span>
			<div class="choices">
				{ANSWERS.map(({ key, value }) => (
					<label key={key} class="choice">
						<input
							id={`${key}-${control}`}
							type="radio"
							name={path}
							checked={given === value}
							onChange={() => answer(path, value)}
						/>
						<span>{form[key]}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}

/** What is on record of each case; what is not ticked is not there. */
export function EvidencePart() {
	const { form } = scorecardWords.value;
	const { evidence } = pilotWords.value;
	return (
		<>
			<p class="hint">{form.evidenceHint}</p>
			<div class="ticks">
				{EVIDENCE.map((key) => (
					<label key={key} class="tick">
						<input
							id={`tick-${key}`}
							type="checkbox"
							checked={entries.value.answers.get(`evidence.${key}`) === true}
							aria-labelledby={`record-${key}`}
							aria-describedby={`record-${key}-hint`}
							onChange={({ currentTarget }) =>
								answer(`evidence.${key}`, currentTarget.checked ? true : undefined)
							}
						/>
						<span>
							<span id={`record-${key}`}>{evidence[key]}</span>
							<span class="hint" id={`record-${key}-hint`}>
								{pilotHelps.value.evidence[key]}
							</span>
						</span>
					</label>
				))}
			</div>
		</>
	);
}
