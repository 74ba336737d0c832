import { computed } from "@preact/signals";
import { useId } from "preact/hooks";
import { USAGE_UNITS, type UsageUnit } from "../../engine/index.ts";
import { AskButton } from "../fields/AskButton.tsx";
import { FieldError, NumberField } from "../fields/NumberField.tsx";
import { choosePriceUnit, enterPrice, setPrice } from "../state/actions.ts";
import { itemsOf } from "../state/edit.ts";
import { sent } from "../state/store.ts";
import { inForce } from "../state/values.ts";
import { labelOf, words } from "../text/index.ts";
import { FigureRow } from "./FigureRow.tsx";

const SCALE = { min: 0, max: 3, step: 0.05 };
const FIRST = "/costs/usage/0";

/** Prices beside the first. */
const others = computed(() => itemsOf(sent.value, "/costs/usage").length - 1);

/** What the vendor charges, and for which event: a price means nothing without it. */
export function PriceRow() {
	const id = useId();
	const { form, units } = words.value;
	const unit =
		USAGE_UNITS.find((known) => known === inForce(`${FIRST}/unit`).value) ?? "resolution";
	const more = others.value;
	return (
		<FigureRow
			number={6}
			pointer={`${FIRST}/price`}
			hint={
				<>
					{units[unit].hint} <AskButton ask="openVendors">{form.vendorPrices}</AskButton>
				</>
			}
			unit={
				<select
					aria-label={labelOf(`${FIRST}/unit`)}
					value={unit}
					// The options are the table's own units.
					onChange={({ currentTarget }) => choosePriceUnit(currentTarget.value as UsageUnit)}
				>
					{USAGE_UNITS.map((one) => (
						<option key={one} value={one}>
							{units[one].name}
						</option>
					))}
				</select>
			}
			scale={SCALE}
			enter={enterPrice}
			set={setPrice}
		>
			{unit === "message" && (
				<p class="aside">
					<NumberField pointer={`${FIRST}/quantityPerEvent`} id={id} label={form.messages} needed />{" "}
					{form.messages}
				</p>
			)}
			<FieldError pointer={`${FIRST}/quantityPerEvent`} id={id} />
			{more > 0 && <p class="aside">{form.morePrices(more)}</p>}
		</FigureRow>
	);
}
