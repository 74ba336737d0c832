import { useId } from "preact/hooks";
import type { Vendor } from "../../data/vendors.ts";
import type { UsageUnit } from "../../engine/index.ts";
import { affixes } from "../fields/affixes.ts";
import { faultMessage } from "../fields/messages.ts";
import { useTyped } from "../fields/typed.ts";
import { parseNumber } from "../numbers/parse.ts";
import { fieldText } from "../numbers/scale.ts";
import { commit } from "../state/address.ts";
import { currency } from "../state/store.ts";
import { compareWords } from "../text/compare.ts";
import { words } from "../text/index.ts";
import {
	isCarried,
	isPrice,
	offeredPrice,
	PRICE,
	quantityOf,
	setOffer,
	unitsOf,
} from "./offers.ts";

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

/** The price that a text means: none where it is empty, undefined where it is no price. */
function priceOf(text: string): number | null | undefined {
	const parsed = parseNumber(text);
	if (parsed.ok) return isPrice(parsed.value) ? parsed.value : undefined;
	return parsed.fault === "empty" ? null : undefined;
}

function OfferField({ vendor, unit }: { vendor: Vendor; unit: UsageUnit }) {
	const id = useId();
	const price = offeredPrice(vendor, unit);
	const { typed, type, settle } = useTyped(() => offeredPrice(vendor, unit));
	const wrong = typed !== null && priceOf(typed) === undefined;
	const enter = (text: string) => {
		const entered = priceOf(text);
		// A text that is no price leaves the last one that was.
		if (entered !== undefined && entered !== price) setOffer(vendor, unit, entered);
		type(text);
	};
	const leave = () => {
		if (!wrong) settle();
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
					value={typed ?? settled}
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
			{isCarried(vendor, unit) && (
				<span class="standing check">{words.value.standing.unchecked}</span>
			)}
			{wrong && (
				<span class="error" id={`${id}-error`}>
					{faultMessage(PRICE, typed)}
				</span>
			)}
		</span>
	);
}
