import { MEASUREMENTS } from "../../engine/index.ts";
import { affixesOf } from "../fields/affixes.ts";
import { numberMessage } from "../fields/number-message.ts";
import { useTyped } from "../fields/typed.ts";
import { words } from "../text/index.ts";
import { scorecardWords } from "../text/scorecard.ts";
import { enterFigure } from "./actions.ts";
import { commit } from "./address.ts";
import { type FigurePath, measurementOf } from "./entries.ts";
import { fieldTextOf, specOfFigure } from "./figures.ts";
import { currency, drafts, entries } from "./store.ts";

/** Id of a figure's field; its error line has `-error` behind it. */
export const fieldId = (path: string): string => `figure-${path.replace(".", "-")}`;

const NO_AFFIXES = { before: "", after: "" };

function affixesOfFigure(path: FigurePath): { before: string; after: string } {
	const { unit } = MEASUREMENTS[measurementOf(path)];
	if (unit === "money") return affixesOf(currency.value);
	if (unit === "share") return { before: "", after: "%" };
	return unit === "minutes" ? { before: "", after: scorecardWords.value.minutes } : NO_AFFIXES;
}

interface FigureFieldProps {
	path: FigurePath;
	label: string;
	/** Id of the text that explains it. */
	describedBy?: string;
}

/**
 * A measured figure as text, in the visitor's own format; empty means that it was not measured. A text
 * that is no usable figure stays, with its error below.
 */
export function FigureField({ path, label, describedBy }: FigureFieldProps) {
	const { typed, type, settle } = useTyped(
		() => drafts.value.get(path) ?? entries.value.figures.get(path),
	);
	const draft = drafts.value.get(path);
	const value = entries.value.figures.get(path);
	const text = value === undefined ? "" : fieldTextOf(path, value, currency.value);
	const { before, after } = affixesOfFigure(path);
	const described = [describedBy, draft === undefined ? null : `${fieldId(path)}-error`]
		.filter(Boolean)
		.join(" ");
	const leave = () => {
		settle();
		commit();
	};
	return (
		<span class={text === "" && draft === undefined ? "field unmeasured" : "field"}>
			{before && <span class="affix">{before}</span>}
			<input
				id={fieldId(path)}
				type="text"
				inputMode={specOfFigure(path).min < 0 ? "text" : "decimal"}
				autocomplete="off"
				placeholder="–"
				value={typed ?? draft ?? text}
				aria-label={label}
				aria-invalid={draft !== undefined}
				aria-describedby={described || undefined}
				onInput={({ currentTarget }) => {
					enterFigure(path, currentTarget.value);
					type(currentTarget.value);
				}}
				onBlur={leave}
				onKeyDown={({ key }) => {
					if (key === "Enter") leave();
				}}
			/>
			{after && <span class="affix">{after}</span>}
		</span>
	);
}

/** What is wrong with a figure's text; null where nothing is. */
export function figureMessage(path: FigurePath): string | null {
	const draft = drafts.value.get(path);
	return draft === undefined ? null : numberMessage(specOfFigure(path), draft, currency.value);
}

/** The error of a figure's field; nothing when there is none. */
export function FigureError({ path, side }: { path: FigurePath; side?: string }) {
	const message = figureMessage(path);
	if (message === null) return null;
	return (
		<p class="error" id={`${fieldId(path)}-error`}>
			{side && `${side}${words.value.marks.colon}`}
			{message}
		</p>
	);
}
