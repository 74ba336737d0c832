import { wordVendors } from "../../engine/index.ts";
import { CELL, COLUMN_HEADER, ROW, ROWS, TABLE } from "../assumptions/roles.ts";
import { useSight } from "../compare/follow.ts";
import { pageFormat } from "../numbers/format.ts";
import { isFollowed } from "../state/address.ts";
import { compareWords, engineWords } from "../text/compare.ts";
import { said } from "./done.ts";
import { hasOffers } from "./offers.ts";
import { inSight, priced } from "./priced.ts";
import { VendorRow } from "./VendorRow.tsx";
import "../styles/vendors.css";

/** Every vendor's price put into the visitor's plan. */
export function Vendors() {
	const ref = useSight<HTMLDivElement>(inSight);
	const text = compareWords.value.vendors;
	const now = priced.value;
	if (!now)
		return (
			<div ref={ref}>
				<p class="hint">{text.incomplete}</p>
			</div>
		);
	const { comparison, input } = now;
	const { vendors, headline, conversations, verifiedResolutions, resolvedInput } = comparison;
	const format = pageFormat(resolvedInput.currency);
	const columns = [
		text.list,
		text.annual,
		text.conversation,
		text.resolution,
		text.netOver(resolvedInput.horizonMonths),
	];
	return (
		<div class="vendors" ref={ref}>
			<p class="sentence">{wordVendors(headline, engineWords.value, format)}</p>
			<p class="hint">
				{text.lead(
					format.count(Math.round(conversations)),
					format.count(Math.round(verifiedResolutions)),
				)}{" "}
				{text.replaces}
			</p>
			{hasOffers.value && isFollowed() && <p class="hint">{text.inAddress}</p>}
			<table class="vendor-table" {...TABLE}>
				<caption class="hidden">{text.caption}</caption>
				<thead {...ROWS}>
					<tr {...ROW}>
						<th {...COLUMN_HEADER}>{text.vendor}</th>
						{columns.map((column) => (
							<th key={column} {...COLUMN_HEADER}>
								{column}
							</th>
						))}
						<td {...CELL} />
					</tr>
				</thead>
				<tbody {...ROWS}>
					{vendors.map((result) => (
						<VendorRow key={result.id} result={result} plan={input} resolved={resolvedInput} />
					))}
				</tbody>
			</table>
			<output class="done">
				{said.value && (
					<>
						{said.value.sentence}{" "}
						{said.value.compared && (
							<button type="button" class="link" onClick={showComparison}>
								{text.show}
							</button>
						)}
					</>
				)}
			</output>
		</div>
	);
}

function showComparison(): void {
	const section = document.getElementById("compare");
	section?.scrollIntoView({ block: "start" });
	section?.focus({ preventScroll: true });
}
