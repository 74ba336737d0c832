import { computed } from "@preact/signals";
import { useId } from "preact/hooks";
import { CHANNELS, type InputPointer } from "../../engine/index.ts";
import { CELL, COLUMN_HEADER, ROW, ROW_HEADER, ROWS, TABLE } from "../assumptions/roles.ts";
import { FieldError, NumberField } from "../fields/NumberField.tsx";
import { enterAdded } from "../focus/keep.ts";
import { addWorkflow, removeWorkflow, setWord } from "../state/actions.ts";
import { sent, workflow } from "../state/store.ts";
import { inForce } from "../state/values.ts";
import { belowWords, inputLabel } from "../text/below.ts";
import { givenName, words } from "../text/index.ts";
import { NameField } from "./NameField.tsx";

/** What tells one kind of contacts from another, by the end of its pointer. */
const KEYS = [
	{ key: "monthlyContacts", needed: true },
	{ key: "costPerContact", needed: false },
	{ key: "automation/deflectionRate", needed: false },
	{ key: "automation/containmentRate", needed: false },
] as const;

const patternOf = (key: string) => `/workflows/*/${key}` as InputPointer; // the keys above are the table's

const count = computed(() => sent.value.workflows?.length ?? 0);

/** The kinds of contacts side by side: by channel, by what they are about, each with its own figures. */
export function Workflows() {
	const text = belowWords.value.detail;
	const all = Array.from({ length: count.value });
	return (
		<fieldset class="detail-group workflows">
			<legend>{inputLabel("/workflows")}</legend>
			<p class="hint">{text.workflowsHint}</p>
			<div class="scroll">
				<table class="figures kinds" {...TABLE}>
					<thead {...ROWS}>
						<tr {...ROW}>
							<th {...COLUMN_HEADER}>{inputLabel("/workflows/*/name")}</th>
							<th {...COLUMN_HEADER}>{inputLabel("/workflows/*/channel")}</th>
							{KEYS.map(({ key }) => (
								<th {...COLUMN_HEADER} key={key}>
									{inputLabel(patternOf(key))}
								</th>
							))}
							<td />
						</tr>
					</thead>
					<tbody {...ROWS}>
						{all.map((_, i) => (
							<Kind key={i} position={i} several={all.length > 1} />
						))}
					</tbody>
				</table>
			</div>
			<p class="actions">
				<button
					type="button"
					class="button"
					onClick={({ currentTarget }) => {
						addWorkflow(text.kind(all.length + 1));
						void enterAdded(currentTarget.closest("fieldset"), "tbody tr");
					}}
				>
					{text.addWorkflow}
				</button>
			</p>
		</fieldset>
	);
}

function Kind({ position, several }: { position: number; several: boolean }) {
	const id = useId();
	const text = belowWords.value.detail;
	const at = `/workflows/${position}`;
	const { comma, colon } = words.value.marks;
	const name = givenName(String(inForce(`${at}/name`).value ?? "")) || String(position + 1);
	const channel = inputLabel("/workflows/*/channel");
	const chosen = workflow.value === position;
	return (
		<tr {...ROW}>
			<th {...ROW_HEADER}>
				<label class="hidden" for={`${id}-name`}>
					{inputLabel("/workflows/*/name")}
				</label>
				<NameField pointer={`${at}/name`} id={`${id}-name`} />
				<FieldError pointer={`${at}/name`} id={`${id}-name`} />
			</th>
			<td {...CELL} data-label={channel}>
				<select
					aria-label={`${channel}${comma}${name}`}
					value={String(inForce(`${at}/channel`).value ?? "any")}
					onChange={({ currentTarget }) => setWord(`${at}/channel`, currentTarget.value)}
				>
					{CHANNELS.map((one) => (
						<option key={one} value={one}>
							{belowWords.value.channels[one]}
						</option>
					))}
				</select>
			</td>
			{KEYS.map(({ key, needed }) => (
				<td {...CELL} key={key} data-label={inputLabel(patternOf(key))}>
					<NumberField
						pointer={`${at}/${key}`}
						id={`${id}-${key}`}
						label={`${inputLabel(patternOf(key))}${comma}${name}`}
						needed={needed}
					/>
					<span class="unit">{key.startsWith("automation") && words.value.after.share}</span>
					<FieldError pointer={`${at}/${key}`} id={`${id}-${key}`} />
				</td>
			))}
			<td {...CELL} class="kind-actions">
				{several && (
					<>
						<button
							type="button"
							class="link"
							aria-pressed={chosen}
							aria-disabled={chosen}
							onClick={() => {
								workflow.value = position;
							}}
						>
							{chosen ? text.shown : text.show}
							<span class="hidden">
								{colon}
								{name}
							</span>
						</button>
						<button type="button" class="link" onClick={() => removeWorkflow(position)}>
							{text.removeShort}
							<span class="hidden">
								{colon}
								{name}
							</span>
						</button>
					</>
				)}
			</td>
		</tr>
	);
}
