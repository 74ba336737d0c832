import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { FieldError, NumberField } from "../fields/NumberField.tsx";
import { Slider, type SliderScale } from "../fields/Slider.tsx";
import { RangeCaption, Standing } from "../fields/Standing.tsx";
import { labelOf } from "../text/index.ts";
import { FieldWarnings } from "./FieldWarnings.tsx";

interface FigureRowProps {
	number: number;
	pointer: string;
	hint: ComponentChildren;
	unit: ComponentChildren;
	scale: SliderScale;
	needed?: boolean;
	enter?: (text: string) => void;
	set?: (value: number) => void;
	children?: ComponentChildren;
}

/** One question of the form: its words, a slider, the exact figure and whose figure it is. */
export function FigureRow(props: FigureRowProps) {
	const { number, pointer, hint, unit, scale, children } = props;
	const id = useId();
	const hintId = `${id}-hint`;
	return (
		<li class="question">
			<span class="number" aria-hidden="true">
				{number}
			</span>
			<label class="ask" for={id}>
				{labelOf(pointer)}
			</label>
			<p class="hint" id={hintId}>
				{hint}
			</p>
			<Slider
				pointer={pointer}
				label={labelOf(pointer)}
				scale={scale}
				{...(props.set && { set: props.set })}
			/>
			<RangeCaption pointer={pointer} />
			<NumberField
				pointer={pointer}
				id={id}
				describedBy={hintId}
				{...(props.needed && { needed: true })}
				{...(props.enter && { enter: props.enter })}
			/>
			<span class="unit">{unit}</span>
			<Standing pointer={pointer} />
			<div class="notes">
				<FieldError pointer={pointer} id={id} />
				<FieldWarnings pointer={pointer} />
				{children}
			</div>
		</li>
	);
}
