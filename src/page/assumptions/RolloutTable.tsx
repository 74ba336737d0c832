import { useId } from "preact/hooks";
import { FieldError, NumberField } from "../fields/NumberField.tsx";
import { reset } from "../state/actions.ts";
import { evidenceOf } from "../state/published.ts";
import { inForce } from "../state/values.ts";
import { belowWords, inputLabel } from "../text/below.ts";
import { labelOf, words } from "../text/index.ts";
import { stageName } from "../text/item-name.ts";
import { CELL, COLUMN_HEADER, ROW, ROW_HEADER, ROWS, TABLE } from "./roles.ts";
import { SourceText } from "./SourceText.tsx";

const KEYS = ["startMonth", "deflection", "assist", "review", "benefits"] as const;

/** The rollout as what it is: stages down, what each switches on across. */
export function RolloutTable({ stages }: { stages: string[] }) {
	const id = useId();
	const { standing, after } = words.value;
	const { groups, assumptions } = belowWords.value;
	const field = (i: number, key: string) => `/rollout/${i}/${key}`;
	const own = stages.some((_, i) => KEYS.some((key) => inForce(field(i, key)).origin === "input"));
	return (
		<div class="rollout">
			<div class="scroll">
				<table class="figures rollout-table" {...TABLE}>
					<caption>{groups.rollout}</caption>
					<thead {...ROWS}>
						<tr {...ROW}>
							<th {...COLUMN_HEADER}>{inputLabel("/rollout/*/stage")}</th>
							{KEYS.map((key) => (
								<th {...COLUMN_HEADER} key={key}>
									{inputLabel(`/rollout/*/${key}`)}
								</th>
							))}
						</tr>
					</thead>
					<tbody {...ROWS}>
						{stages.map((stage, i) => (
							<tr {...ROW} key={i}>
								<th {...ROW_HEADER}>{stageName(stage)}</th>
								{KEYS.map((key) => (
									<td
										key={key}
										{...CELL}
										class={inForce(field(i, key)).origin === "input" ? "own" : ""}
										data-label={inputLabel(`/rollout/*/${key}`)}
									>
										<NumberField
											pointer={field(i, key)}
											id={`${id}-${i}-${key}`}
											label={assumptions.at(labelOf(field(i, key)), stageName(stage))}
										/>
										<span class="unit">{key === "startMonth" ? "" : after.share}</span>
										<FieldError pointer={field(i, key)} id={`${id}-${i}-${key}`} />
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</div>
			<p class="why">
				<SourceText
					benchmark={evidenceOf("/rollout/0/startMonth")?.benchmark ?? null}
					reason={null}
				/>{" "}
				{own && (
					<button type="button" class="link" onClick={() => reset("/rollout")}>
						<span aria-hidden="true">{standing.reset}</span>
						<span class="hidden">{standing.resetOf(groups.rollout)}</span>
					</button>
				)}
			</p>
		</div>
	);
}
