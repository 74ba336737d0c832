import { useId, useState } from "preact/hooks";
import { type EstimateInput, specOf } from "../../engine/index.ts";
import { FIRST_PRESET, presetOf } from "../state/presets.ts";
import { words } from "../text/index.ts";
import { inputLabels, pilotWords, scorecardWords } from "../text/scorecard.ts";
import { dropPlan, takePlan } from "./actions.ts";
import { patternOfInput } from "./changes.ts";
import { type FigurePath, measurementOf } from "./entries.ts";
import { currency, entries, format, input, leftOut, plan, planned, unchecked } from "./store.ts";

/** Which plan the pilot is held against, and how to bring another one. */
export function PlanPart() {
	const { calibration: text } = scorecardWords.value;
	const { presets } = words.value;
	const { count, list } = format.value;
	const contacts = (planned.value?.workflows ?? []).reduce(
		(sum, { monthlyContacts }) => sum + monthlyContacts,
		0,
	);
	const preset = presets[plan.value ? presetOf(input.value).id : FIRST_PRESET].name;
	const names = leftOut.value.map((pointer) =>
		specOf(pointer) ? inputLabels.value[patternOfInput(pointer)] : pointer,
	);
	return (
		<div class="plan-part">
			<p>
				{plan.value ? text.own(preset, count(contacts)) : text.usual(preset, count(contacts))}
				<Target />
			</p>
			{plan.value && (
				<p>
					<button type="button" class="link" onClick={dropPlan}>
						{text.drop}
					</button>
				</p>
			)}
			{names.length > 0 && <p class="caution">{text.leftOut(list(names))}</p>}
			<Unchecked />
			<LinkField />
		</div>
	);
}

/** Which costs were entered in another currency: nothing is converted here. */
function Unchecked() {
	const { calibration, form, fieldOf } = scorecardWords.value;
	const nameOf = (path: FigurePath) =>
		fieldOf(
			pilotWords.value.measurements[measurementOf(path)],
			path.startsWith("baseline.") ? form.before : form.pilot,
		);
	const currencies = [...new Set(unchecked.value.map(([, enteredIn]) => enteredIn))];
	return currencies.map((one) => {
		const names = unchecked.value.flatMap(([path, enteredIn]) =>
			enteredIn === one ? [nameOf(path)] : [],
		);
		return (
			<p key={one} class="caution">
				{calibration.unchecked(currency.value, one, format.value.list(names))}
			</p>
		);
	});
}

/** Which of a plan's workflows the measurements go into, where there are several. */
function Target() {
	const { calibration: text } = scorecardWords.value;
	const workflows = planned.value?.workflows ?? [];
	if (workflows.length < 2) return null;
	const named = workflows.find(({ name }) => name !== "" && name === entries.value.name);
	return (
		<>
			{words.value.marks.gap}
			{named ? text.goesInto(named.name) : text.goesIntoFirst(workflows.length)}
		</>
	);
}

/** A link of the calculator to paste; one that is none stays, with its error beside it. */
function LinkField() {
	const id = useId();
	const { calibration: text } = scorecardWords.value;
	const [typed, setTyped] = useState("");
	// The plan that the text brought; another one may have come since.
	const [taken, setTaken] = useState<EstimateInput | null>(null);
	const isTaken = taken !== null && taken === plan.value;
	const isWrong = typed.trim() !== "" && taken === null;
	return (
		<div class="link-field screen-only">
			<label for={id}>{text.link}</label>
			<input
				id={id}
				type="text"
				inputMode="url"
				autocomplete="off"
				spellcheck={false}
				value={typed}
				aria-invalid={isWrong}
				aria-describedby={`${id}-note`}
				onInput={({ currentTarget }) => {
					const { value } = currentTarget;
					setTyped(value);
					setTaken(takePlan(value) ? plan.value : null);
				}}
			/>
			<p class={isWrong ? "error" : "hint"} id={`${id}-note`}>
				{isWrong ? text.notALink : isTaken ? text.taken : text.linkHint}
			</p>
		</div>
	);
}
