import { useId } from "preact/hooks";
import { type Benchmark, specOf, USAGE_UNITS, type UsageUnit } from "../../engine/index.ts";
import { FieldError, NumberField } from "../fields/NumberField.tsx";
import { Standing, shortText } from "../fields/Standing.tsx";
import { choosePriceUnit, setWord } from "../state/actions.ts";
import { evidenceOf, type PublishedRange, publishedRange } from "../state/published.ts";
import { currency } from "../state/store.ts";
import { inForce } from "../state/values.ts";
import { belowWords } from "../text/below.ts";
import { words } from "../text/index.ts";
import { CELL, ROW, ROW_HEADER } from "./roles.ts";
import { fullLabel } from "./rows.ts";
import { SourceName, SourceText } from "./SourceText.tsx";

/** One figure: its value to change in place, whose it is, what is published, and by whom. */
export function AssumptionRow({ pointer }: { pointer: string }) {
	const id = useId();
	const label = fullLabel(pointer);
	const { after } = words.value;
	const text = belowWords.value.assumptions;
	const spec = specOf(pointer);
	const { origin } = inForce(pointer);
	const evidence = evidenceOf(pointer);
	const range = publishedRange(pointer);
	const held = range?.benchmark;
	// The range that warnings go by may be another one than what a preset's value rests on.
	const other = range && evidence && range.benchmark.id !== evidence.benchmark.id ? range : null;
	// A derived value is not on its benchmark's scale: the reason says how it follows.
	const benchmark = origin === "derived" ? null : rangeOf(evidence?.benchmark ?? held ?? null);
	const bound = (value: number | null | undefined) =>
		typeof value === "number" ? shortText(pointer, value) : "–";
	return (
		<tr {...ROW}>
			<th {...ROW_HEADER}>{spec?.kind === "number" ? <label for={id}>{label}</label> : label}</th>
			<td {...CELL} class="value">
				<span class="value-line">
					{spec?.kind === "number" ? (
						<>
							<NumberField pointer={pointer} id={id} />
							<span class="unit">{after[spec.unit]}</span>
						</>
					) : (
						<UnitChoice pointer={pointer} label={label} />
					)}
				</span>
				<Standing pointer={pointer} />
				<FieldError pointer={pointer} id={id} />
			</td>
			{benchmark && spec?.kind === "number" ? (
				<>
					<td {...CELL} class="bound" data-label={text.low}>
						{bound(benchmark.low)}
					</td>
					<td {...CELL} class="bound" data-label={text.typical}>
						{bound(benchmark.typical)}
					</td>
					<td {...CELL} class="bound" data-label={text.high}>
						{bound(benchmark.high)}
					</td>
				</>
			) : (
				<td {...CELL} class="bound none" colSpan={3} />
			)}
			<td {...CELL} class="why">
				<SourceText
					benchmark={evidence?.benchmark ?? held ?? null}
					reason={evidence?.reason ?? null}
				/>
				{other && <OtherRange pointer={pointer} range={other} />}
			</td>
		</tr>
	);
}

/** The range outside of which the figure is questioned, where the columns have another, and whose it is. */
function OtherRange({ pointer, range }: { pointer: string; range: PublishedRange }) {
	const { standing, marks } = words.value;
	const { low, high, benchmark } = range;
	const ours = benchmark.grade === "judgement";
	const say = ours ? standing.ours : standing.published;
	return (
		<span class="soft other-range">
			{belowWords.value.assumptions.questioned(
				say(shortText(pointer, low), shortText(pointer, high)),
			)}
			{ours ? (
				marks.stop
			) : (
				<>
					{marks.comma}
					<SourceName source={benchmark.source} />
				</>
			)}
		</span>
	);
}

/** A record whose bounds may stand beside the value: not another currency's amounts. */
const rangeOf = (benchmark: Benchmark | null): Benchmark | null =>
	benchmark && (benchmark.currency === null || benchmark.currency === currency.value)
		? benchmark
		: null;

function UnitChoice({ pointer, label }: { pointer: string; label: string }) {
	const { units } = words.value;
	const { value } = inForce(pointer);
	return (
		<select
			aria-label={label}
			value={String(value)}
			onChange={({ currentTarget }) => {
				// The options are the table's own units.
				const unit = currentTarget.value as UsageUnit;
				if (pointer === "/costs/usage/0/unit") choosePriceUnit(unit);
				else setWord(pointer, unit);
			}}
		>
			{USAGE_UNITS.map((unit) => (
				<option key={unit} value={unit}>
					{units[unit].name}
				</option>
			))}
		</select>
	);
}
