import { specOf } from "../../engine/index.ts";
import type { PageFormat } from "../numbers/format.ts";
import { roundedEven } from "../numbers/scale.ts";
import type { MustBe } from "../range/answers.ts";
import { belowWords } from "../text/below.ts";
import { nameOf, shown } from "./values.ts";

interface MustBeProps {
	mustBe: MustBe[];
	/** Whether the plan pays for itself as it is. */
	pays: boolean;
	format: PageFormat;
}

/** Each figure's value at which net value is nothing, beside its value now. */
export function MustBeTable({ mustBe, pays, format }: MustBeProps) {
	const text = belowWords.value.influence;
	return (
		<table class="figures must-be">
			<thead>
				<tr>
					<th scope="col">{text.figure}</th>
					<th scope="col">{text.now}</th>
					<th scope="col">{text.breaksEven}</th>
					<th scope="col">{text.room}</th>
				</tr>
			</thead>
			<tbody>
				{mustBe.map((one) => (
					<tr key={one.pointer}>
						<th scope="row">{nameOf(one.pointer)}</th>
						<td>{one.current === null ? text.differs : shown(one.pointer, one.current, format)}</td>
						<td>{evenAt(one, pays, format)}</td>
						<td>{roomOf(one, pays, format)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

/** The value, such that who enters it as shown breaks even; without one, whether every value pays or none does. */
export function evenAt(
	{ pointer, current, value, nearest }: MustBe,
	pays: boolean,
	format: PageFormat,
): string {
	const text = belowWords.value.influence;
	if (value !== null) {
		const spec = specOf(pointer);
		const isShare = spec?.kind === "number" && spec.unit === "share";
		const even = shown(pointer, isShare ? roundedEven(value, current, pays) : value, format);
		return current === null ? text.inEach(even) : even;
	}
	return (nearest.metric ?? -1) > 0 ? text.anyValue : text.noValue;
}

/** How far the figure may move, or must. */
function roomOf({ current, value }: MustBe, pays: boolean, { percent }: PageFormat): string {
	const text = belowWords.value.influence;
	if (current === null || value === null || current === 0) return "";
	const move = (value - current) / current;
	const size = percent(Math.abs(move));
	if (pays) return move < 0 ? text.less(size) : text.more(size);
	return move < 0 ? text.needsLess(size) : text.needsMore(size);
}
