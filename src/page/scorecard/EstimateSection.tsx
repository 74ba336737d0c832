import type { Brief } from "../../engine/index.ts";
import { CELL, COLUMN_HEADER, ROW, ROW_HEADER, ROWS, TABLE } from "../assumptions/roles.ts";
import { inWhole } from "../numbers/format.ts";
import { asSaid } from "../numbers/scale.ts";
import { paybackText } from "../report/Figures.tsx";
import { fullLink } from "../state/link.ts";
import { words } from "../text/index.ts";
import { pilotWords, scorecardWords } from "../text/scorecard.ts";
import { ChangesTable } from "./ChangesTable.tsx";
import { PlanPart } from "./PlanPart.tsx";
import { refusalOf } from "./refusals.ts";
import { Section } from "./Section.tsx";
import { after, before, beside, format, judged } from "./store.ts";

/** What the plan promised, and what it promises with the measured values in it. */
export function EstimateSection() {
	const { calibration } = scorecardWords.value;
	return (
		<Section name="calibration" heading={calibration.heading} lead={calibration.lead}>
			<PlanPart />
			{before.value.ok ? (
				<>
					<FiguresTable before={before.value.brief} after={after.value} />
					<Outcome />
				</>
			) : (
				<Refused lead={calibration.refused} reasons={before.value.errors.map(refusalOf)} />
			)}
		</Section>
	);
}

interface Figure {
	name: string;
	label: string;
	text: string;
	/** As it is shown, so that differences are those of what stands beside them; null where it does not exist, such as the month of a payback that never comes. */
	size: number | null;
	/** How a difference of it is told. */
	tell: (difference: number) => string;
}

const inCents = (amount: number): number => Math.round(amount * 100) / 100;

/** The three figures of an estimate. */
function figuresOf({ summary, horizonMonths }: Brief): Figure[] {
	const { calibration } = scorecardWords.value;
	const { money, plain, whole } = format.value;
	const { net, returnPerUnitOnAllCosts: returned, paybackMonths } = summary;
	const said = asSaid(net);
	const signed = (show: (value: number) => string) => (value: number) =>
		value > 0 ? `+${show(value)}` : show(value);
	return [
		{
			name: "net",
			label: calibration.net(words.value.duration(horizonMonths)),
			text: whole(said),
			size: inCents(inWhole(said)),
			tell: signed(plain),
		},
		{
			name: "returned",
			label: calibration.returned(money(1)),
			text: returned === null ? calibration.returnedNone : money(returned),
			size: returned === null ? null : inCents(returned),
			tell: signed(money),
		},
		{
			name: "payback",
			label: calibration.payback,
			text: paybackText(summary),
			size: paybackMonths === null ? null : Math.ceil(paybackMonths),
			tell: calibration.months,
		},
	];
}

interface FiguresTableProps {
	before: Brief;
	after: Brief | null;
}

function FiguresTable({ before, after }: FiguresTableProps) {
	const { calibration } = scorecardWords.value;
	const measured = after && figuresOf(after);
	return (
		<table class="figures estimate-table" {...TABLE}>
			<thead {...ROWS}>
				<tr {...ROW}>
					<th {...COLUMN_HEADER}>
						<span class="hidden">{calibration.figure}</span>
					</th>
					<th {...COLUMN_HEADER}>{calibration.before}</th>
					<th {...COLUMN_HEADER}>{calibration.after}</th>
					<th {...COLUMN_HEADER}>{calibration.difference}</th>
				</tr>
			</thead>
			<tbody {...ROWS}>
				{figuresOf(before).map(({ name, label, text, size, tell }, i) => {
					const next = measured?.[i];
					const sizeAfter = next?.size ?? null;
					return (
						<tr key={name} {...ROW}>
							<th {...ROW_HEADER}>{label}</th>
							<td {...CELL} data-figure={`${name}-before`} data-label={calibration.before}>
								{text}
							</td>
							<td {...CELL} data-figure={`${name}-after`} data-label={calibration.after}>
								{next?.text ?? "–"}
							</td>
							<td {...CELL} data-figure={`${name}-change`} data-label={calibration.difference}>
								{size === null || sizeAfter === null ? "–" : tell(sizeAfter - size)}
							</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}

/** What became of the plan: changed, untouched, or refused. */
function Outcome() {
	const { calibration: text } = scorecardWords.value;
	if (!judged.value) return null;
	const { card, patched } = judged.value;
	const { patch, missing, refused } = card.calibration;
	const isMeasured = Object.keys(patch).length > 0;
	const kept = missing.map(({ measurement, side }) =>
		text.keptOn[side](pilotWords.value.measurements[measurement]),
	);
	return (
		<>
			{!isMeasured && <p>{text.nothing}</p>}
			{refused.length > 0 && <Refused lead={text.refusedAfter} reasons={refused.map(refusalOf)} />}
			{isMeasured && <ChangesTable />}
			{kept.length > 0 && isMeasured && (
				<p class="soft kept">{text.kept(format.value.list(kept))}</p>
			)}
			{isMeasured && patched && (
				<p class="screen-only">
					<a href={`/#${fullLink(patched, beside.value)}`}>{text.open}</a>
				</p>
			)}
		</>
	);
}

function Refused({ lead, reasons }: { lead: string; reasons: string[] }) {
	return (
		<div class="problems">
			<p>{lead}</p>
			<ul>
				{reasons.map((reason) => (
					<li key={reason}>{reason}</li>
				))}
			</ul>
		</div>
	);
}
