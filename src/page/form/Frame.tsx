import { useEffect, useId, useState } from "preact/hooks";
import { FieldError, NumberField } from "../fields/NumberField.tsx";
import { chooseCurrency, startOver } from "../state/actions.ts";
import { COMMON, CURRENCIES } from "../state/currencies.ts";
import { loadRest } from "../state/rest.ts";
import { currency, format, isBlank, unchecked } from "../state/store.ts";
import { labelOf, locale, words } from "../text/index.ts";

/** The frame of the calculation as a sentence: horizon, discount rate, currency. */
export function Frame() {
	const id = useId();
	const { form, standing } = words.value;
	const labels = [...new Set([...unchecked.value].map(labelOf))];
	const isUnchecked = labels.length > 0;
	useEffect(() => {
		// Some of their names come with the sections below.
		if (isUnchecked) void loadRest();
	}, [isUnchecked]);
	return (
		<div class="frame">
			<p class="sentence">
				{form.aheadBefore}{" "}
				<NumberField
					pointer="/horizonMonths"
					id={`${id}-ahead`}
					label={labelOf("/horizonMonths")}
				/>{" "}
				{form.aheadAfter}{" "}
				<NumberField pointer="/discountRate" id={`${id}-rate`} label={labelOf("/discountRate")} />{" "}
				{form.rateAfter} <CurrencySelect />
			</p>
			<button type="button" class="link" onClick={startOver}>
				{isBlank.value ? form.clear : form.startOver}
			</button>
			<FieldError pointer="/horizonMonths" id={`${id}-ahead`} />
			<FieldError pointer="/discountRate" id={`${id}-rate`} />
			{isUnchecked && <p class="caution">{standing.uncheckedAll(format.value.list(labels))}</p>}
		</div>
	);
}

function CurrencySelect() {
	const names = new Intl.DisplayNames(locale.value, { type: "currency" });
	const [open, setOpen] = useState(false);
	// Hundreds of names take a while to write, so they come when somebody turns to the list.
	const codes = open ? CURRENCIES : [...new Set([currency.value, ...COMMON])];
	const fill = () => setOpen(true);
	return (
		<select
			onFocus={fill}
			onPointerEnter={fill}
			onPointerDown={fill}
			aria-label={labelOf("/currency")}
			value={currency.value}
			onChange={({ currentTarget }) => chooseCurrency(currentTarget.value)}
		>
			{codes.map((code) => (
				<option key={code} value={code}>
					{code} · {names.of(code)}
				</option>
			))}
		</select>
	);
}
