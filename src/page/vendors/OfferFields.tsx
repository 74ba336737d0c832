import { useId, useState } from "preact/hooks";
import type { Vendor } from "../../data/vendors.ts";
import type { UsageUnit } from "../../engine/index.ts";
import { affixes } from "../fields/affixes.ts";
import { faultMessage } from "../fields/messages.ts";
import { parseNumber } from "../numbers/parse.ts";
import { fieldText } from "../numbers/scale.ts";
import { commit } from "../state/address.ts";
import { currency } from "../state/store.ts";
import { compareWords } from "../text/compare.ts";
import { words } from "../text/index.ts";
import { isPrice, offeredPrice, PRICE, quantityOf, setOffer, unitsOf } from "./offers.ts";

/** A field for each event that a vendor offers a price for. */
export function OfferFields({ vendor }: { vendor: Vendor }) {
	const units = unitsOf(vendor);
	return (
		<span class="offer">
			{units.map((unit) => (
				<OfferField key={unit} vendor={vendor} unit={unit} />
			))}
			{units.length > 1 && <span class="hint">{compareWords.value.vendors.offerBoth}</span>}
		</span>
	);
}

/** What an offered price is for, with how many there are to an event where that is not one. */
function labelFor(vendor: Vendor, unit: UsageUnit): string {
	const { vendors: text } = compareWords.value;
	const { name } = words.value.units[unit];
	const quantity = quantityOf(vendor, unit);
	if (vendor.pricing === "own-cost") return text.modelField(name);
	if (unit === "message") return text.offerMessages(name, String(quantity));
	return quantity === 1 ? text.offerField(name) : text.offerTimes(name, String(quantity));
}

/** What was typed, and the price that it left. */
interface Entry {
	text: string;
	wrong: boolean;
	price: number | null;
}

function OfferField({ vendor, unit }: { vendor: Vendor; unit: UsageUnit }) {
	const id = useId();
	const [entry, setEntry] = useState<Entry | null>(null);
	const price = offeredPrice(vendor, unit);
	// Going back, or another link, puts another price there: then what was typed is over.
	const typed = entry?.price === price ? entry : null;
	const wrong = typed?.wrong ?? false;
	const enter = (text: string) => {
		const parsed = parseNumber(text);
		const empty = !parsed.ok && parsed.fault === "empty";
		const usable = parsed.ok && isPrice(parsed.value);
		// A text that is no price leaves the last one that was.
		const next = usable ? parsed.value : empty ? null : price;
		setEntry({ text, wrong: !usable && !empty, price: next });
		if (next !== price) setOffer(vendor, unit, next);
	};
	const leave = () => {
		if (!wrong) setEntry(null);
		commit();
	};
	const settled = price === null ? "" : fieldText({ unit: "money" }, price, currency.value);
	const { before, after } = affixes.value;
	return (
		<span class="offer-field">
			<label for={id}>{labelFor(vendor, unit)}</label>
			<span class="field">
				{before && <span class="affix">{before}</span>}
				<input
					id={id}
					class="figure"
					type="text"
					inputMode="decimal"
					autocomplete="off"
					value={typed?.text ?? settled}
					aria-invalid={wrong}
					aria-describedby={wrong ? `${id}-error` : undefined}
					onInput={({ currentTarget }) => enter(currentTarget.value)}
					onBlur={leave}
					onKeyDown={({ key }) => {
						if (key === "Enter") leave();
					}}
				/>
				{after && <span class="affix">{after}</span>}
			</span>
			{wrong && (
				<span class="error" id={`${id}-error`}>
					{faultMessage(PRICE, typed?.text ?? "")}
				</span>
			)}
		</span>
	);
}
