import { useId, useRef, useState } from "preact/hooks";
import { belowWords } from "../text/below.ts";
import "../styles/copy.css";

interface CopyFieldProps {
	label: string;
	value: string;
	/** What to know of it, under the field. */
	hint?: string;
	/** Lines to show of a text that has several. */
	rows?: number;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Copies the old way, from a field with the text in it; needs no permission where it still exists. */
function copyFrom(field: Field): boolean {
	field.focus();
	field.select();
	try {
		return document.execCommand("copy");
	} catch {
		return false;
	}
}

/** A text to take away: it can be read, selected, and copied even where the clipboard is blocked. */
export function CopyField({ label, value, hint, rows }: CopyFieldProps) {
	const id = useId();
	const field = useRef<Field | null>(null);
	const button = useRef<HTMLButtonElement>(null);
	// What was said holds for the text it was said of.
	const [said, say] = useState({ value, text: "" });
	const { copy } = belowWords.value;

	const copyValue = async () => {
		say({ value, text: "" });
		let copied = true;
		try {
			// Missing without HTTPS, refused in some frames: both end up below.
			await navigator.clipboard.writeText(value);
		} catch {
			copied = field.current !== null && copyFrom(field.current);
			if (copied) button.current?.focus();
		}
		say({ value, text: copied ? copy.done : copy.byHand });
	};

	const attributes = {
		ref: (element: Field | null) => {
			field.current = element;
		},
		id,
		readOnly: true,
		spellcheck: false,
		value,
		"aria-describedby": hint === undefined ? undefined : `${id}-hint`,
		onFocus: () => field.current?.select(),
	};
	return (
		<div class="copy">
			<label for={id}>{label}</label>
			<div class="copy-line">
				{rows === undefined ? (
					<input type="text" {...attributes} />
				) : (
					<textarea rows={rows} wrap="off" {...attributes} />
				)}
				<button
					ref={button}
					type="button"
					class="button"
					aria-label={copy.of(label)}
					onClick={() => void copyValue()}
				>
					{copy.button}
				</button>
			</div>
			{hint !== undefined && (
				<p class="copy-hint" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			<output class="copy-said">{said.value === value ? said.text : ""}</output>
		</div>
	);
}
