import { useId } from "preact/hooks";
import { INPUTS, type InputPointer, type InputSpec, patternOf } from "../../engine/index.ts";
import { FieldError, NumberField } from "../fields/NumberField.tsx";
import { Standing } from "../fields/Standing.tsx";
import { FieldWarnings } from "../form/FieldWarnings.tsx";
import { isOnForm } from "../form/onForm.ts";
import { GROUPS, type Group, groupOf } from "../state/groups.ts";
import { workflow } from "../state/store.ts";
import { belowWords, inputLabel } from "../text/below.ts";
import { inputHelp } from "../text/helps.ts";
import { words } from "../text/index.ts";
import { VendorPicker } from "../vendors/VendorPicker.tsx";
import { Capacity } from "./Capacity.tsx";
import { ListEditor } from "./ListEditor.tsx";
import { Workflows } from "./Workflows.tsx";

const SPECS: readonly InputSpec<InputPointer>[] = INPUTS;

// Set-up and upkeep have their fold in the form.
const ELSEWHERE = /^\/costs\/(oneTime|monthly|seats)\//;

/** All inputs that have no place of their own above, by group, each with its help. */
export function DetailFields() {
	const { groups } = belowWords.value;
	const at = `/workflows/${workflow.value}`;
	const here = (pattern: string) => pattern.replace("/workflows/*", at);
	const shown = SPECS.filter(
		({ kind, pointer }) =>
			kind !== "text" &&
			pointer !== "/workflows" &&
			pointer !== "/horizonMonths" &&
			pointer !== "/discountRate" &&
			!ELSEWHERE.test(pointer) &&
			// Items' own keys belong to their list's editor.
			!pointer.replace("/workflows/*", "").includes("*") &&
			!isOnForm(here(pointer)),
	);
	return (
		<div class="detail-groups">
			<Workflows />
			<Capacity />
			{GROUPS.map((group) => {
				const specs = shown.filter(({ pointer }) => groupOf(pointer) === group);
				if (specs.length === 0) return null;
				return (
					<fieldset key={group} class="detail-group">
						<legend>{groups[group satisfies Group]}</legend>
						{specs.map(({ kind, pointer }) =>
							kind === "list" ? (
								<ListEditor key={pointer} list={here(pointer)} />
							) : (
								<DetailField key={pointer} pointer={here(pointer)} />
							),
						)}
						{group === "usage" && <VendorPicker />}
					</fieldset>
				);
			})}
		</div>
	);
}

function DetailField({ pointer }: { pointer: string }) {
	const id = useId();
	const spec = SPECS.find((row) => row.pointer === patternOf(pointer));
	if (spec?.kind !== "number") return null;
	const label = inputLabel(spec.pointer);
	const help = inputHelp(spec.pointer);
	return (
		<div class="detail-field">
			<label for={id}>{label}</label>
			<span class="value-line">
				<NumberField pointer={pointer} id={id} describedBy={`${id}-help`} />
				<span class="unit">{words.value.after[spec.unit]}</span>
			</span>
			<Standing pointer={pointer} />
			<p class="hint" id={`${id}-help`}>
				{help}
			</p>
			<FieldError pointer={pointer} id={id} />
			<FieldWarnings pointer={pointer} />
		</div>
	);
}
