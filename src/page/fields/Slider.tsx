import { specOf } from "../../engine/index.ts";
import { fieldText } from "../numbers/scale.ts";
import { setNumber } from "../state/actions.ts";
import { commit } from "../state/address.ts";
import { publishedRange } from "../state/published.ts";
import { currency } from "../state/store.ts";
import { inForce, isOff } from "../state/values.ts";

export interface SliderScale {
	min: number;
	max: number;
	step: number;
	/** Equal ways for equal factors: for counts, whose size nobody knows beforehand. */
	logarithmic?: true;
}

const LOG_STEPS = 100;

const positionOf = (scale: SliderScale, value: number): number => {
	const inside = Math.min(Math.max(value, scale.min), scale.max);
	if (!scale.logarithmic) return inside;
	return (LOG_STEPS * Math.log(inside / scale.min)) / Math.log(scale.max / scale.min);
};

const valueHere = (scale: SliderScale, position: number): number => {
	if (!scale.logarithmic) return Number(position.toPrecision(12));
	const exact = scale.min * (scale.max / scale.min) ** (position / LOG_STEPS);
	// Two digits are what a hand can aim at.
	return Number(exact.toPrecision(2));
};

interface SliderProps {
	pointer: string;
	label: string;
	scale: SliderScale;
	set?: (value: number) => void;
}

/** A rough hand for a number; its track shows what is published. The exact value is in the field. */
export function Slider({ pointer, label, scale, set }: SliderProps) {
	const spec = specOf(pointer);
	if (spec?.kind !== "number") return null;
	const { value } = inForce(pointer);
	const known = typeof value === "number" ? value : null;
	const [min, max, step] = scale.logarithmic
		? [0, LOG_STEPS, 1]
		: [scale.min, scale.max, scale.step];
	const part = (amount: number) => (100 * (positionOf(scale, amount) - min)) / (max - min);
	const range = publishedRange(pointer);
	return (
		<span class={isOff(pointer) ? "slider unset" : "slider"}>
			<span class="track" aria-hidden="true">
				{range && (
					<span
						class="published"
						style={{ left: `${part(range.low)}%`, width: `${part(range.high) - part(range.low)}%` }}
					/>
				)}
				<span class="filled" style={{ width: `${known === null ? 0 : part(known)}%` }} />
			</span>
			<input
				type="range"
				min={min}
				max={max}
				step={step}
				value={known === null ? min : positionOf(scale, known)}
				aria-label={label}
				aria-valuetext={known === null ? undefined : fieldText(spec, known, currency.value)}
				onInput={({ currentTarget }) => {
					const next = valueHere(scale, Number(currentTarget.value));
					if (set) set(next);
					else setNumber(pointer, next);
				}}
				onChange={commit}
			/>
		</span>
	);
}
