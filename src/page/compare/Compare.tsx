import { shown } from "../state/store.ts";
import { compareWords } from "../text/compare.ts";
import { AddPlans } from "./AddPlans.tsx";
import { announced } from "./announced.ts";
import { comparison, inSight } from "./comparison.ts";
import { useSight } from "./follow.ts";
import { PlanList } from "./PlanList.tsx";
import { PlanTable } from "./PlanTable.tsx";
import "../styles/compare.css";
import "../styles/compare-table.css";

export { PlansPart } from "../sheet/PlansPart.tsx";

/** The visitor's plan beside others. */
export function Compare() {
	const ref = useSight<HTMLElement>(inSight);
	const text = compareWords.value;
	const now = comparison.value;
	return (
		<section
			ref={ref}
			class={now ? "band-section compare" : "band-section compare none screen-only"}
			aria-labelledby="compare-heading"
			tabIndex={-1}
			id="compare"
		>
			<header>
				<h2 id="compare-heading">{text.heading}</h2>
				<p>{text.lead}</p>
			</header>
			<div class="body">
				{!now && <p>{text.invitation}</p>}
				{now && shown.value.stale && <p class="hint">{text.stale}</p>}
				{now?.sentence && <p class="sentence">{now.sentence}</p>}
				{now && <PlanList comparison={now} />}
				<AddPlans />
				{now && <PlanTable comparison={now} />}
				<output class="hidden">{announced.value}</output>
			</div>
		</section>
	);
}
