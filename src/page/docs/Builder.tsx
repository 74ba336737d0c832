import { useState } from "preact/hooks";
import { CopyField } from "../share/CopyField.tsx";
import { docsWords } from "../text/docs.ts";
import { Code } from "./Code.tsx";
import { Field } from "./Field.tsx";
import { GROUPS, type Group, groupOf } from "./fields.ts";
import { clearAll, parameters, request, startOver, WAYS, way } from "./state.ts";
import { Trial } from "./Trial.tsx";

/** The others are folded where the screen has one column, so that what they come to is within reach. */
const ALWAYS_OPEN: ReadonlySet<Group> = new Set(["plan", "contacts"]);

/** An estimate's request put together field by field: its address, its code, its answer. */
export function Builder() {
	const { builder: text } = docsWords.value;
	// As the page was opened: a visitor's own folding stays.
	const [isWide] = useState(() => matchMedia("(min-width: 62.01rem)").matches);
	return (
		<section class="builder" aria-labelledby="builder-heading">
			<header>
				<h2 id="builder-heading">{text.heading}</h2>
				<p>{text.lead}</p>
			</header>
			<form
				class="parameters"
				aria-label={text.fields}
				onSubmit={(event) => {
					event.preventDefault();
				}}
			>
				<p class="actions">
					<button type="button" class="link" onClick={startOver}>
						{text.startOver}
					</button>
					<button type="button" class="link" onClick={clearAll}>
						{text.clear}
					</button>
				</p>
				{GROUPS.map((group) => {
					const members = parameters.value.filter(({ name }) => groupOf(name) === group);
					return (
						members.length > 0 && (
							<details key={group} class="group" open={ALWAYS_OPEN.has(group) || isWide}>
								<summary>{text.groups[group]}</summary>
								<div class="group-fields">
									{members.map((parameter) => (
										<Field key={parameter.name} parameter={parameter} />
									))}
								</div>
							</details>
						)
					);
				})}
			</form>
			<Outcome />
		</section>
	);
}

/** What the fields come to. */
function Outcome() {
	const { builder: text } = docsWords.value;
	const made = request.value;
	if (!made) return null;
	return (
		<div class="made">
			<fieldset class="choices">
				<legend class="hidden">{text.way}</legend>
				{WAYS.map((one) => (
					<label key={one} class="choice">
						<input
							type="radio"
							name="way"
							checked={one === way.value}
							onChange={() => {
								way.value = one;
							}}
						/>
						<span>{text.ways[one]}</span>
					</label>
				))}
			</fieldset>
			<div class="address">
				<CopyField label={text.address} value={made.url} rows={3} hint={text.notes[way.value]} />
			</div>
			<Trial />
			<Code request={made} label={text.code} lines={12} />
		</div>
	);
}
