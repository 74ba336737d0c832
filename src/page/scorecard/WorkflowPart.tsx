import { useId } from "preact/hooks";
import { PILOT_STAGES, TEXT_LIMIT, textFault, wordError } from "../../engine/index.ts";
import { pilotHelps, refusalWords, scorecardWords } from "../text/scorecard.ts";
import { chooseStage, enterName } from "./actions.ts";
import { commit } from "./address.ts";
import { stageName } from "./names.ts";
import { drafts, entries, planned } from "./store.ts";

/** What is wrong with the name's text; null where nothing is. */
export function nameMessage(): string | null {
	const code = textFault(drafts.value.get("name") ?? "");
	return code && wordError({ code, variables: { max: TEXT_LIMIT } }, refusalWords.value);
}

/** Which workflow it is, and how far it is automated. */
export function WorkflowPart() {
	return (
		<>
			<NameField />
			<StageField />
		</>
	);
}

function NameField() {
	const id = useId();
	const { form } = scorecardWords.value;
	const message = nameMessage();
	// The name says which of a plan's workflows was piloted, where there are several.
	const names = (planned.value?.workflows ?? []).map(({ name }) => name).filter(Boolean);
	const list = names.length > 1 ? `${id}-names` : undefined;
	return (
		<div class="name-field">
			<label for="field-name">{form.name}</label>
			<input
				id="field-name"
				type="text"
				maxLength={TEXT_LIMIT}
				autocomplete="off"
				list={list}
				value={drafts.value.get("name") ?? entries.value.name}
				aria-invalid={message !== null}
				aria-describedby={message === null ? `${id}-hint` : `${id}-error`}
				onInput={({ currentTarget }) => enterName(currentTarget.value)}
				onBlur={commit}
			/>
			{list && (
				<datalist id={list}>
					{names.map((name) => (
						<option key={name} value={name} />
					))}
				</datalist>
			)}
			{message === null ? (
				<p class="hint" id={`${id}-hint`}>
					{form.nameHint}
				</p>
			) : (
				<p class="error" id={`${id}-error`}>
					{message}
				</p>
			)}
		</div>
	);
}

function StageField() {
	const { form } = scorecardWords.value;
	const { stages } = pilotHelps.value;
	const id = useId();
	return (
		<fieldset class="stages">
			<legend>{form.stage}</legend>
			{PILOT_STAGES.map((stage) => (
				<label key={stage} class="tick">
					<input
						type="radio"
						name="stage"
						id={`field-stage-${stage}`}
						checked={entries.value.stage === stage}
						aria-labelledby={`${id}-${stage}`}
						aria-describedby={`${id}-${stage}-hint`}
						onChange={() => chooseStage(stage)}
					/>
					<span>
						<span id={`${id}-${stage}`}>{stageName(stage)}</span>
						<span class="hint" id={`${id}-${stage}-hint`}>
							{stages[stage]}
						</span>
					</span>
				</label>
			))}
		</fieldset>
	);
}
