import { useId } from "preact/hooks";
import { FieldError, NumberField } from "../fields/NumberField.tsx";
import { Standing } from "../fields/Standing.tsx";
import { MONTHLY, ONCE, SEATS } from "../form/FixedCosts.tsx";
import { labelOf, words } from "../text/index.ts";

/** What set-up and upkeep are made of, each to be changed. */
export function CostItems() {
	const say = words.value.form;
	return (
		<div class="items">
			<fieldset>
				<legend>{say.once}</legend>
				{ONCE.map((pointer) => (
					<CostItem key={pointer} pointer={pointer} />
				))}
			</fieldset>
			<fieldset>
				<legend>{say.monthly}</legend>
				{[...MONTHLY, SEATS.count, SEATS.price].map((pointer) => (
					<CostItem key={pointer} pointer={pointer} />
				))}
			</fieldset>
		</div>
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
