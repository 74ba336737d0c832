import { Fragment } from "preact";
import { DATA_VERSION } from "../../data/bare.ts";
import { belowWords } from "../text/below.ts";
import { locale } from "../text/index.ts";
import { AssumptionRow } from "./AssumptionRow.tsx";
import { RolloutTable } from "./RolloutTable.tsx";
import { COLUMN_HEADER, ROW, ROW_HEADER, ROWS, TABLE } from "./roles.ts";
import { assumptionGroups, figureCount, rolloutStages } from "./rows.ts";

/** Every figure the estimate rests on: to be read, doubted and changed in place. */
export function AssumptionsSection() {
	const { assumptions: text, groups: names } = belowWords.value;
	const groups = assumptionGroups.value;
	const stages = rolloutStages.value;
	if (groups.length === 0) return null;
	const checked = new Date(`${DATA_VERSION}T12:00:00Z`);
	const date = new Intl.DateTimeFormat(locale.value, { dateStyle: "long" }).format(checked);
	return (
		<section class="band-section assumptions" aria-labelledby="assumptions-heading">
			<header>
				<h2 id="assumptions-heading">{text.heading}</h2>
				<p>{text.lead(figureCount.value)}</p>
				<p class="soft">{text.checked(date)}</p>
			</header>
			<div class="body">
				{/* The roles are said because narrow screens lay the table out as blocks. */}
				<table class="assumption-table" {...TABLE}>
					<thead {...ROWS}>
						<tr {...ROW}>
							<th {...COLUMN_HEADER}>{text.figure}</th>
							<th {...COLUMN_HEADER}>{text.value}</th>
							<th {...COLUMN_HEADER}>{text.low}</th>
							<th {...COLUMN_HEADER}>{text.typical}</th>
							<th {...COLUMN_HEADER}>{text.high}</th>
							<th {...COLUMN_HEADER}>{text.why}</th>
						</tr>
					</thead>
					{groups
						.filter(({ group }) => group !== "rollout")
						.map(({ group, pointers }) => (
							<Fragment key={group}>
								<tbody {...ROWS}>
									<tr {...ROW} class="group">
										<th {...ROW_HEADER} scope="rowgroup" colSpan={6}>
											{names[group]}
										</th>
									</tr>
									{pointers.map((pointer) => (
										<AssumptionRow key={pointer} pointer={pointer} />
									))}
								</tbody>
							</Fragment>
						))}
				</table>
				<RolloutTable stages={stages} />
			</div>
		</section>
	);
}
