import { INPUTS } from "../../engine/index.ts";
import { loadRest, rest, restWay } from "../state/rest.ts";
import { format } from "../state/store.ts";
import { inForce } from "../state/values.ts";
import { onItsWay, words } from "../text/index.ts";

const pointersUnder = (start: string): string[] =>
	INPUTS.map(({ pointer }): string => pointer).filter((pointer) => pointer.startsWith(start));

/** Set-up, paid once. */
export const ONCE = pointersUnder("/costs/oneTime/");
/** Upkeep, paid every month. */
export const MONTHLY = pointersUnder("/costs/monthly/");
/** Upkeep by the head. */
export const SEATS = { count: "/costs/seats/count", price: "/costs/seats/monthlyPrice" };

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
		<details class="fixed" onToggle={() => void loadRest()}>
			<summary>
				<span class="statement">
					{once + monthly === 0 ? say.fixedEmpty : say.fixed(plain(once), plain(monthly))}
				</span>{" "}
				<span class="link">{say.change}</span>
			</summary>
			{/* The items come with the sections below: opening them is a sign of use like any other. */}
			{rest.value ? <rest.value.CostItems /> : <p class="soft">{onItsWay(restWay.value)}</p>}
		</details>
	);
}
