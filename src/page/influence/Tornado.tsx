import type { Swing } from "../../engine/analysis/sensitivity.ts";
import { CELL, COLUMN_HEADER, ROW, ROW_HEADER, ROWS, TABLE } from "../assumptions/roles.ts";
import type { PageFormat } from "../numbers/format.ts";
import { asSaid } from "../numbers/scale.ts";
import { belowWords } from "../text/below.ts";
import { endsOf, nameOf } from "./values.ts";

interface TornadoProps {
	swings: Swing[];
	/** The estimate's net value. */
	base: number;
	/** The resolved input that the values are read from. */
	resolved: unknown;
	format: PageFormat;
}

/** Drawing units across a bar's cell. */
const WIDTH = 200;
const HEIGHT = 22;
/** Characters of an amount that leave the other columns less than they usually have. */
const LONG = 12;

/** Net value at both ends of each figure's range: a table whose bars make it a tornado. */
export function Tornado({ swings, base, resolved, format }: TornadoProps) {
	const text = belowWords.value.influence;
	const ends = swings.flatMap(({ atLow, atHigh }) => [atLow ?? base, atHigh ?? base]);
	const least = Math.min(base, ...ends);
	const span = Math.max(base, ...ends) - least || 1;
	const x = (amount: number) => ((amount - least) / span) * WIDTH;
	const bar = (amount: number, kind: string) => (
		<rect
			class={kind}
			x={Math.min(x(amount), x(base))}
			y={3}
			width={Math.abs(x(amount) - x(base))}
			height={HEIGHT - 6}
		/>
	);
	const net = (amount: number | null) => (amount === null ? "–" : format.whole(asSaid(amount)));
	// Their columns are of one width in all rows, whichever has the longest.
	const longest = Math.max(...ends.map((amount) => net(amount).length));
	return (
		<table
			class={longest > LONG ? "tornado long" : "tornado"}
			style={{ "--n": longest }}
			{...TABLE}
		>
			<thead {...ROWS}>
				<tr {...ROW}>
					<th {...COLUMN_HEADER}>{text.figure}</th>
					<th {...COLUMN_HEADER} class="moved">
						{text.moved}
					</th>
					<th {...COLUMN_HEADER} class="figure">
						{text.atLow}
					</th>
					<td {...CELL} class="bars" />
					<th {...COLUMN_HEADER} class="figure">
						{text.atHigh}
					</th>
				</tr>
			</thead>
			<tbody {...ROWS}>
				{swings.map((swing) => {
					const [low, high] = endsOf(swing, resolved, format);
					const [pointer = ""] = swing.pointers;
					return (
						<tr key={pointer} {...ROW}>
							<th {...ROW_HEADER}>{nameOf(pointer)}</th>
							<td {...CELL} class="moved">
								{text.range(low, high)}
							</td>
							<td {...CELL} class="figure">
								{net(swing.atLow)}
							</td>
							<td {...CELL} class="bars">
								<svg
									viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
									preserveAspectRatio="none"
									aria-hidden="true"
								>
									{bar(swing.atLow ?? base, "at-low")}
									{bar(swing.atHigh ?? base, "at-high")}
									<line x1={x(base)} x2={x(base)} y1={0} y2={HEIGHT} />
								</svg>
							</td>
							<td {...CELL} class="figure">
								{net(swing.atHigh)}
							</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}
