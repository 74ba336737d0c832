import { DATA_VERSION } from "../../data/bare.ts";
import { type Source, say } from "../../engine/index.ts";
import { figureCount } from "../assumptions/rows.ts";
import { format } from "../state/store.ts";
import { belowWords } from "../text/below.ts";
import { answerWords, locale } from "../text/index.ts";
import { sheetWords } from "../text/sheet.ts";
import { type InputRow, inputGroups } from "./input-rows.ts";
import { Head, Part, type PartProps } from "./Part.tsx";

/** Every input with whose it is, what is published and where; then what deserves a second look. */
export function InputsPart({ estimate }: PartProps) {
	const text = sheetWords.value.inputs;
	const { assumptions, groups: names } = belowWords.value;
	const { groups, sources } = inputGroups();
	const checked = new Date(`${DATA_VERSION}T12:00:00Z`);
	const date = new Intl.DateTimeFormat(locale.value, { dateStyle: "long" }).format(checked);
	return (
		<Part heading={text.heading} lead={text.lead(figureCount.value, date)}>
			<table class="inputs">
				<Head
					columns={[
						assumptions.figure,
						assumptions.value,
						text.whose,
						assumptions.low,
						assumptions.typical,
						assumptions.high,
						assumptions.why,
					]}
				/>
				{groups.map(({ group, rows }) => (
					<tbody key={group}>
						<tr class="group">
							<th scope="rowgroup" colSpan={7}>
								{names[group]}
							</th>
						</tr>
						{rows.map((row) => (
							<Row key={row.label} {...row} />
						))}
					</tbody>
				))}
			</table>
			{sources.length > 0 && <Sources sources={sources} />}
			<Warnings estimate={estimate} />
		</Part>
	);
}

function Row({ label, value, whose, range, why }: InputRow) {
	return (
		<tr>
			<th scope="row">{label}</th>
			<td>{value}</td>
			<td>{whose}</td>
			{range ? range.map((bound, i) => <td key={i}>{bound ?? "–"}</td>) : <td colSpan={3} />}
			<td>{why}</td>
		</tr>
	);
}

function Sources({ sources }: { sources: Source[] }) {
	const text = sheetWords.value.inputs;
	return (
		<section class="sources">
			<h3>{text.sources}</h3>
			<ol>
				{sources.map(({ publisher, title, year, url }) => (
					<li key={`${publisher} ${title}`}>
						{text.source(publisher, title, year)} {url && <a href={url}>{url}</a>}
					</li>
				))}
			</ol>
		</section>
	);
}

function Warnings({ estimate: { warnings } }: PartProps) {
	const text = sheetWords.value.inputs;
	return (
		<section>
			<h3>{text.warnings}</h3>
			{warnings.length === 0 ? (
				<p>{text.noWarnings}</p>
			) : (
				<ul>
					{warnings.map(({ code, pointer, message }) => (
						<li key={`${code} ${pointer}`}>{say(message, answerWords.value, format.value)}</li>
					))}
				</ul>
			)}
		</section>
	);
}
