import { useEffect, useState } from "preact/hooks";
import type { Vendor, VendorId } from "../../data/vendors.ts";
import type { VendorResult } from "../../engine/analysis/vendors.ts";
import { type EstimateInput, type ResolvedInput, wordReason } from "../../engine/index.ts";
import { CELL, ROW, ROW_HEADER } from "../assumptions/roles.ts";
import { SourceName } from "../assumptions/SourceText.tsx";
import { addPlan, isFull, others } from "../compare/others.ts";
import { enterAdded, onTheWay } from "../focus/keep.ts";
import { pageFormat } from "../numbers/format.ts";
import { takePlan } from "../state/actions.ts";
import { lineWords } from "../text/below.ts";
import { compareWords, engineWords, vendorRecords } from "../text/compare.ts";
import { locale, words } from "../text/index.ts";
import { billedInput, isBilledBy } from "./billing.ts";
import { sayDone } from "./done.ts";
import { OfferFields } from "./OfferFields.tsx";
import { forgetOffer, offerOf } from "./offers.ts";
import { fixedTexts, priceText } from "./prices.ts";

interface VendorRowProps {
	result: VendorResult;
	plan: EstimateInput;
	resolved: ResolvedInput;
}

/** One vendor: what it bills, what that comes to in this plan, and what can be done with it. */
export function VendorRow({ result, plan, resolved }: VendorRowProps) {
	const text = compareWords.value.vendors;
	// The records are all of the data set's, and so are the results' ids.
	const vendor = vendorRecords.value[result.id as VendorId];
	const { money, whole } = pageFormat(resolved.currency);
	const { development } = resolved.costs.oneTime;
	// Building costs nothing only as long as nobody says what: that is no price to go by.
	const isFree =
		vendor.pricing === "own-cost" &&
		result.price.origin !== "request" &&
		development + resolved.costs.monthly.infrastructure === 0;
	const { annualCost, costPerConversation, costPerVerifiedResolution, summary } = result;
	const figures = [
		{ label: text.annual, value: annualCost, shown: whole },
		{ label: text.conversation, value: costPerConversation, shown: money },
		{ label: text.resolution, value: costPerVerifiedResolution, shown: money },
		{
			label: text.netOver(resolved.horizonMonths),
			value: isFree ? null : (summary?.net ?? null),
			shown: whole,
		},
	];
	return (
		<tr {...ROW} data-vendor={vendor.id}>
			<th {...ROW_HEADER}>
				<span class="name">{vendor.name}</span>
				<span class="hint">{vendor.billing}</span>
				{vendor.note && <span class="hint">{vendor.note}</span>}
			</th>
			<td {...CELL} class="price">
				{isFree && <span class="hint">{text.buildFirst}</span>}
				<Price result={result} vendor={vendor} currency={resolved.currency} />
			</td>
			{figures.map(({ label, value, shown }) => (
				<td
					key={label}
					{...CELL}
					class={value === null ? "figure none" : "figure"}
					data-label={label}
				>
					{value === null ? text.noFigure : shown(value)}
				</td>
			))}
			<td {...CELL} class="acts">
				{summary && !isFree && (
					<Acts result={result} vendor={vendor} plan={plan} resolved={resolved} />
				)}
			</td>
		</tr>
	);
}

/** What is charged, since when and by whose word; or why nothing is known, and room for an offer. */
function Price({ result, vendor, currency }: PriceProps) {
	const text = compareWords.value.vendors;
	const [asked, ask] = useState(false);
	const { price, usage, reason } = result;
	const own = price.origin === "request";
	// The field of an offer that came with the address stays while another one is typed into it.
	useEffect(() => {
		if (own) ask(true);
	}, [own]);
	const listed = own ? currency : (result.currency ?? currency);
	const items = usage.map((item) => priceText(item, listed));
	const fixed = vendor.currency === listed || !own ? fixedTexts(vendor, listed) : [];
	const lines = [...items, ...fixed];
	const date = new Intl.DateTimeFormat(locale.value, { dateStyle: "medium" });
	const open = asked || own || (reason !== null && result.annualCost === null);
	return (
		<>
			{lines.map((line) => (
				<span class="line" key={line}>
					{line}
				</span>
			))}
			{own && <span class="hint">{text.offered}</span>}
			{price.origin === "published" && vendor.pricing === "published" && (
				<span class="hint">
					{text.asOf(date.format(new Date(`${price.asOf}T12:00:00Z`)))}
					{words.value.marks.comma}
					{lineWords.value.grades[vendor.grade]}
				</span>
			)}
			<span class="hint">
				<SourceName source={vendor.source} />
			</span>
			{reason && <span class="hint">{wordReason(reason, engineWords.value)}</span>}
			{open ? (
				<OfferFields vendor={vendor} />
			) : (
				<button
					type="button"
					class="link"
					onClick={({ currentTarget }) => {
						const cell = currentTarget.closest("td");
						ask(true);
						void onTheWay(() => enterAdded(cell, ".offer"));
					}}
				>
					<span aria-hidden="true">{text.offer}</span>
					<span class="hidden">{text.offerOf(vendor.name)}</span>
				</button>
			)}
			{(own || asked) && (
				<button
					type="button"
					class="link"
					onClick={() => {
						forgetOffer(vendor);
						ask(false);
					}}
				>
					<span aria-hidden="true">{text.forget}</span>
					<span class="hidden">{text.forgetOf(vendor.name)}</span>
				</button>
			)}
		</>
	);
}

interface PriceProps {
	result: VendorResult;
	vendor: Vendor;
	currency: string;
}

/** Puts the price into the plan, or beside it. */
function Acts({ result, vendor, plan, resolved }: VendorRowProps & { vendor: Vendor }) {
	const { vendors: text, ...more } = compareWords.value;
	const used = isBilledBy(resolved, vendor, result.usage);
	const compared = others.value.some(
		(other) => other.kind === "vendor" && other.vendor === vendor.id,
	);
	const full = isFull.value && !compared;
	const use = () => {
		const { input } = billedInput(plan, vendor, offerOf(vendor));
		if (used || !input) return;
		takePlan(input);
		sayDone(text.taken(vendor.name), false);
	};
	const compare = () => {
		if (full || compared) return sayDone(full ? more.add.full : text.compared, true);
		// As every record's id.
		addPlan({ kind: "vendor", vendor: vendor.id as VendorId, offered: offerOf(vendor) });
		sayDone(more.added(vendor.name), true);
	};
	return (
		<>
			<button type="button" class="button" aria-disabled={used} onClick={use}>
				<span aria-hidden="true">{used ? text.used : text.use}</span>
				<span class="hidden">
					{used ? `${text.used}${words.value.marks.colon}${vendor.name}` : text.useOf(vendor.name)}
				</span>
			</button>
			<button type="button" class="button" aria-disabled={full || compared} onClick={compare}>
				<span aria-hidden="true">{compared ? text.compared : text.compare}</span>
				<span class="hidden">{text.compareOf(vendor.name)}</span>
			</button>
		</>
	);
}
