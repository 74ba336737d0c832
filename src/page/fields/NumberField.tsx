import { specOf } from "../../engine/index.ts";
import { fieldText } from "../numbers/scale.ts";
import { enterText } from "../state/actions.ts";
import { commit } from "../state/address.ts";
import { currency, drafts } from "../state/store.ts";
import { inForce, isOff } from "../state/values.ts";
import { affixes } from "./affixes.ts";
import { faultMessage } from "./messages.ts";
import { useTyped } from "./typed.ts";

interface NumberFieldProps {
	pointer: string;
	id: string;
	/** Only where no label element points at the field. */
	label?: string;
	describedBy?: string;
	/** An empty text is a mistake here, not "as if untouched". */
	needed?: boolean;
	/** Shows a currency sign; off where the sentence around the field already has it. */
	sign?: boolean;
	enter?: (text: string) => void;
}

/** Id of the error line of a field, for whoever renders it elsewhere in the row. */
export const errorId = (id: string): string => `${id}-error`;

/**
 * A number as text: any exact value in the visitor's own format. What they type stays as typed until
 * they leave; a text that is no usable value stays after that too, with its error beside it.
 */
export function NumberField(props: NumberFieldProps) {
	const { pointer, id, needed, sign = true } = props;
	const { typed, type, settle } = useTyped(
		() => drafts.value.get(pointer) ?? inForce(pointer).value,
	);
	const spec = specOf(pointer);
	if (spec?.kind !== "number") return null;
	const draft = drafts.value.get(pointer);
	const { value, origin } = inForce(pointer);
	const settled = typeof value === "number" && !isOff(pointer);
	const text = settled ? fieldText(spec, value, currency.value, origin === "derived") : "";
	const { before, after } = spec.unit === "money" && sign ? affixes.value : NO_AFFIXES;
	const describedBy = [props.describedBy, draft === undefined ? null : errorId(id)]
		.filter(Boolean)
		.join(" ");
	return (
		<span class="field">
			{before && <span class="affix">{before}</span>}
			<input
				id={id}
				class="figure"
				type="text"
				inputMode={spec.min < 0 ? "text" : "decimal"}
				autocomplete="off"
				data-pointer={pointer}
				style={{ "--n": text.length }}
				value={typed ?? draft ?? text}
				aria-label={props.label}
				aria-invalid={draft !== undefined}
				aria-describedby={describedBy || undefined}
				onInput={({ currentTarget }) => {
					if (props.enter) props.enter(currentTarget.value);
					else enterText(pointer, currentTarget.value, needed);
					type(currentTarget.value);
				}}
				onBlur={() => {
					settle();
					commit();
				}}
				onKeyDown={({ key }) => {
					if (key !== "Enter") return;
					settle();
					commit();
				}}
			/>
			{after && <span class="affix">{after}</span>}
		</span>
	);
}

const NO_AFFIXES = { before: "", after: "" };

/** The error of a field, beside which it stands; nothing when there is none. */
export function FieldError({ pointer, id }: { pointer: string; id: string }) {
	const draft = drafts.value.get(pointer);
	if (draft === undefined) return null;
	return (
		<p class="error" id={errorId(id)}>
			{faultMessage(pointer, draft)}
		</p>
	);
}
