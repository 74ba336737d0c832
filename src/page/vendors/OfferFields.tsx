import { useId, useState } from "preact/hooks";
import type { Vendor } from "../../data/vendors.ts";
import { numberFault, specOf, type UsageUnit } from "../../engine/index.ts";
import { affixes } from "../fields/affixes.ts";
import { faultMessage } from "../fields/messages.ts";
import { parseNumber } from "../numbers/parse.ts";
import { fieldText } from "../numbers/scale.ts";
import { currency } from "../state/store.ts";
import { compareWords } from "../text/compare.ts";
import { words } from "../text/index.ts";
import { offeredPrice, quantityOf, setOffer, unitsOf } from "./offers.ts";

/** The input that an offered price is held to. */
const PRICE = "/costs/usage/0/price";

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

function OfferField({ vendor, unit }: { vendor: Vendor; unit: UsageUnit }) {
	const id = useId();
	const [typed, setTyped] = useState<string | null>(null);
	const [wrong, setWrong] = useState(false);
	const price = offeredPrice(vendor, unit);
	const spec = specOf(PRICE);
	const enter = (value: string) => {
		setTyped(value);
		const parsed = parseNumber(value);
		const empty = !parsed.ok && parsed.fault === "empty";
		const usable = parsed.ok && spec?.kind === "number" && !numberFault(spec, parsed.value);
		setWrong(!usable && !empty);
		// A text that is no price leaves the last one that was.
		if (usable) setOffer(vendor, unit, parsed.value);
		else if (empty) setOffer(vendor, unit, null);
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
					value={typed ?? settled}
					aria-invalid={wrong}
					aria-describedby={wrong ? `${id}-error` : undefined}
					onInput={({ currentTarget }) => enter(currentTarget.value)}
					onBlur={() => {
						if (!wrong) setTyped(null);
					}}
				/>
				{after && <span class="affix">{after}</span>}
			</span>
			{wrong && (
				<span class="error" id={`${id}-error`}>
					{faultMessage(PRICE, typed ?? "")}
				</span>
			)}
		</span>
	);
}
