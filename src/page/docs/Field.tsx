import { inputLabel } from "../text/below.ts";
import { docsWords } from "../text/docs.ts";
import { inputHelp } from "../text/helps.ts";
import { locale } from "../text/index.ts";
import type { Parameter } from "./api.ts";
import { type Control, controlOf, inputOf, toggled } from "./fields.ts";
import { NOTES } from "./notes.ts";
import { enter, faults, values } from "./state.ts";

/** The element in which a parameter is entered. */
export const fieldId = (name: string): string => `parameter-${name}`;

/** One parameter: its name, a control that fits it, what the document says of it, what is wrong with it. */
export function Field({ parameter }: { parameter: Parameter }) {
	const { name, description = "", required = false } = parameter;
	const { field } = docsWords.value;
	const control = controlOf(parameter);
	const fault = faults.value.get(name);
	const id = fieldId(name);
	const pointer = inputOf(name);
	const label = pointer ? inputLabel(pointer) : field.options[name];
	const limits = limitsOf(control);
	const described = fault === undefined ? `${id}-help` : `${id}-fault ${id}-help`;
	const naming = (
		<>
			{label !== undefined && <span class="said">{label}</span>} <code lang="en">{name}</code>{" "}
			{required && <span class="soft">{field.required}</span>}
		</>
	);
	const help = (
		<>
			{fault !== undefined && (
				<p class="error" id={`${id}-fault`} lang={values.value.locale || "en"}>
					{fault}
				</p>
			)}
			<p class="hint" id={`${id}-help`}>
				{limits && <span class="limits">{limits} </span>}
				<Description name={name} text={description} label={label} />
			</p>
		</>
	);
	if (control.kind === "several")
		return (
			<fieldset class="parameter" id={id} aria-describedby={described}>
				<legend>{naming}</legend>
				<Several name={name} choices={control.choices} />
				{help}
			</fieldset>
		);
	const attributes = {
		id,
		name,
		value: values.value[name] ?? "",
		"aria-describedby": described,
		"aria-invalid": fault === undefined ? undefined : true,
		"aria-required": required || undefined,
	};
	return (
		<div class="parameter">
			<label for={id}>{naming}</label>
			{control.kind === "choice" ? (
				<select {...attributes} onChange={(event) => enter(name, event.currentTarget.value)}>
					<option value="">{field.leftOut}</option>
					{control.choices.map((choice) => (
						<option key={choice} value={choice} lang="en">
							{choice}
						</option>
					))}
				</select>
			) : (
				<input
					type="text"
					inputMode={control.kind === "number" ? "decimal" : "text"}
					autocomplete="off"
					spellcheck={false}
					{...attributes}
					onInput={(event) => enter(name, event.currentTarget.value)}
				/>
			)}
			{help}
		</div>
	);
}

interface DescriptionProps {
	name: string;
	text: string;
	label: string | undefined;
}

/**
 * What a parameter does. The document says it in English: here without the name that stands above it, and
 * with its code as code. In another language the table of inputs says it, or a note where it is not one.
 */
function Description({ name, text, label }: DescriptionProps) {
	const pointer = inputOf(name);
	const note = NOTES[locale.value]?.[name] ?? (pointer && inputHelp(pointer));
	if (locale.value !== "en" && note) return note;
	const rest = text.startsWith(`${label}. `) ? text.slice(`${label}. `.length) : text;
	return (
		<span lang="en">
			{rest.split("`").map((part, i) => (i % 2 === 1 ? <code key={part}>{part}</code> : part))}
		</span>
	);
}

function Several({ name, choices }: { name: string; choices: readonly string[] }) {
	const value = values.value[name] ?? "";
	return (
		<div class="several">
			{choices.map((choice) => (
				<label key={choice}>
					<input
						type="checkbox"
						checked={value.split(",").includes(choice)}
						onChange={() => enter(name, toggled(value, choice, choices))}
					/>{" "}
					<code lang="en">{choice}</code>
				</label>
			))}
		</div>
	);
}

/** The bounds of a control in words. */
function limitsOf(control: Control): string {
	const { limits } = docsWords.value.field;
	if (control.kind === "text")
		return control.longest === undefined ? "" : limits.longest(String(control.longest));
	if (control.kind !== "number" || control.min === undefined || control.max === undefined)
		return "";
	const [min, max] = [control.min, control.max].map((one) => one.toLocaleString("en"));
	return control.whole ? limits.whole(min ?? "", max ?? "") : limits.between(min ?? "", max ?? "");
}
