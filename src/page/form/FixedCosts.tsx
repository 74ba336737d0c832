import { useId } from "preact/hooks";
import { INPUTS } from "../../engine/index.ts";
import { FieldError, NumberField } from "../fields/NumberField.tsx";
import { Standing } from "../fields/Standing.tsx";
import { format } from "../state/store.ts";
import { inForce } from "../state/values.ts";
import { labelOf, words } from "../text/index.ts";

const pointersUnder = (start: string): string[] =>
	INPUTS.map(({ pointer }): string => pointer).filter((pointer) => pointer.startsWith(start));

const ONCE = pointersUnder("/costs/oneTime/");
const MONTHLY = pointersUnder("/costs/monthly/");
const SEATS = { count: "/costs/seats/count", price: "/costs/seats/monthlyPrice" };

const amountOf = (pointer: string): number => {
	const { value } = inForce(pointer);
	return typeof value === "number" ? value : 0;
};
const sum = (pointers: string[]) =>
	pointers.reduce((total, pointer) => total + amountOf(pointer), 0);

/** Set-up and upkeep in one line that opens to all their items. */
export function FixedCosts() {
	const say = words.value.form;
	const { plain } = format.value;
	const once = sum(ONCE);
	const monthly = sum(MONTHLY) + amountOf(SEATS.count) * amountOf(SEATS.price);
	return (
		<details class="fixed">
			<summary>
				<span class="statement">
					{once + monthly === 0 ? say.fixedEmpty : say.fixed(plain(once), plain(monthly))}
				</span>{" "}
				<span class="link">{say.change}</span>
			</summary>
			<div class="items">
				<fieldset>
					<legend>{say.once}</legend>
					{ONCE.map((pointer) => (
						<CostItem key={pointer} pointer={pointer} />
					))}
				</fieldset>
				<fieldset>
					<legend>{say.monthly}</legend>
					{MONTHLY.map((pointer) => (
						<CostItem key={pointer} pointer={pointer} />
					))}
					<CostItem pointer={SEATS.count} />
					<CostItem pointer={SEATS.price} />
				</fieldset>
			</div>
		</details>
	);
}

function CostItem({ pointer }: { pointer: string }) {
	const id = useId();
	return (
		<div class="item">
			<label for={id}>{labelOf(pointer)}</label>
			<NumberField pointer={pointer} id={id} />
			<Standing pointer={pointer} />
			<FieldError pointer={pointer} id={id} />
		</div>
	);
}
