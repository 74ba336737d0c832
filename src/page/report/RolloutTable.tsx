import type { Stage } from "../../engine/index.ts";
import { CELL, COLUMN_HEADER, ROW, ROW_HEADER, ROWS, TABLE } from "../assumptions/roles.ts";
import { belowWords, inputLabel } from "../text/below.ts";
import { stageName } from "../text/item-name.ts";
import { valueText } from "./values.ts";

const SHARES = ["deflection", "assist", "review", "benefits"] as const;

/** The rollout as what it is: stages down, what each switches on across. */
export function RolloutTable({ stages }: { stages: Stage[] }) {
	if (stages.length === 0) return null;
	const start = inputLabel("/rollout/*/startMonth");
	const { rollout } = belowWords.value.groups;
	return (
		// Too wide for some screens, it scrolls in a place of its own, which the keyboard must reach.
		// biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable region
		<section class="scroll" tabIndex={0} aria-label={rollout}>
			<table class="figures rollout-table" {...TABLE}>
				<caption>{rollout}</caption>
				<thead {...ROWS}>
					<tr {...ROW}>
						<th {...COLUMN_HEADER}>{inputLabel("/rollout/*/stage")}</th>
						<th {...COLUMN_HEADER}>{start}</th>
						{SHARES.map((key) => (
							<th {...COLUMN_HEADER} key={key}>
								{inputLabel(`/rollout/*/${key}`)}
							</th>
						))}
					</tr>
				</thead>
				<tbody {...ROWS}>
					{stages.map((stage) => (
						<tr {...ROW} key={stage.startMonth}>
							<th {...ROW_HEADER}>{stageName(stage.stage)}</th>
							<td {...CELL} data-label={start}>
								{stage.startMonth}
							</td>
							{SHARES.map((key) => (
								<td {...CELL} key={key} data-label={inputLabel(`/rollout/*/${key}`)}>
									{valueText(`/rollout/0/${key}`, stage[key], "")}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
